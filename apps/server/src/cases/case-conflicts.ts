import { getTerm, partsOf, partyRoles } from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { type CaseOfFile, getCaseOfFile, openPart } from "./case-access.ts";
import type { AskedPerson, ConflictRecord, ConflictSearch } from "./conflict-record.ts";
import { findWaivers } from "./conflict-waivers.data.ts";
import { type FoundConflict, searchConflicts } from "./search-conflicts.ts";

type CasePerson = AskedPerson & { partyId: string | null };

/** Conflicts of persons who are not in a case yet: for intake. The look is recorded. */
export async function findConflicts(ctx: UserCtx, search: ConflictSearch): Promise<ConflictRecord[]> {
  const found = await searchConflicts(ctx, search, null);
  const ids = [...new Set(found.map(({ there }) => there.caseId))];
  if (ids[0]) await writeAudit(ctx, "case.conflicts.read", { type: "case", id: ids[0] }, { ids });
  return found.map(({ here, ...rest }) => ({
    ...rest,
    here: { partyId: null, fullName: here.fullName, role: here.role },
    waiver: null,
  }));
}

/** The conflicts of a case: of one provider, or of all whom it would bind. A provider hears only of their own. */
export async function readConflicts(
  ctx: UserCtx,
  { id, providerId }: { id: string; providerId: string | null },
): Promise<ConflictRecord[]> {
  const file = await openPart(ctx, id, "conflicts");
  const conflicts = await conflictsOf(ctx, file, providerId);
  if (ctx.user.role !== "provider") return conflicts;
  return conflicts.filter(({ provider }) => provider.id === ctx.user.providerId);
}

/** Whether a conflict that nobody has waived stands against naming this provider. */
export async function standsInTheWay(ctx: UserCtx, caseId: string, providerId: string): Promise<boolean> {
  const conflicts = await conflictsOf(ctx, await getCaseOfFile(ctx, caseId), providerId);
  return conflicts.some(({ effect, waiver }) => effect !== "note" && waiver === null);
}

export async function conflictsOf(
  ctx: UserCtx,
  file: CaseOfFile,
  providerId: string | null,
): Promise<ConflictRecord[]> {
  const persons = await personsOf(ctx, file);
  const { formOfAid, fieldOfLaw } = file;
  const found = await searchConflicts(ctx, { persons, formOfAid, fieldOfLaw, providerId }, file.id);
  const waivers = await findWaivers(ctx, file.id);
  return found.map((conflict) => {
    const { here, ...rest } = conflict;
    const partyId = persons[here.asked]?.partyId ?? null;
    const waiver = waivers.find((one) => isOf(one, conflict, partyId)) ?? null;
    return { ...rest, here: { partyId, fullName: here.fullName, role: here.role }, waiver };
  });
}

function isOf(
  waiver: { providerId: string; otherCaseId: string; partyId: string | null; kind: string },
  { provider, there, kind }: FoundConflict,
  partyId: string | null,
): boolean {
  // What was waived as one kind is judged again when it turns out to be a graver one.
  return (
    waiver.providerId === provider.id &&
    waiver.otherCaseId === there.caseId &&
    waiver.partyId === partyId &&
    waiver.kind === kind
  );
}

const MOST = 50;

/** The beneficiary and everybody else whose interest is in play; officials have none. */
async function personsOf(ctx: UserCtx, { id, applicantId }: CaseOfFile): Promise<CasePerson[]> {
  const { fullName, birthDate, nationalId } = await getApplicant(ctx, applicantId);
  const rows = await ctx.db.caseParty.findMany({
    where: { caseId: id, struckAt: null },
    orderBy: { id: "asc" },
    select: { id: true, role: true, stageRoles: true, fullName: true, birthYear: true, nationalId: true },
  });
  const beneficiary = {
    partyId: null,
    role: "beneficiary" as const,
    fullName,
    birthYear: birthDate && partsOf(birthDate).year,
    nationalId,
  };
  return [
    beneficiary,
    ...rows.flatMap(({ id: partyId, stageRoles, role, ...row }) =>
      rolesOf(role, stageRoles).map((one) => ({ ...row, partyId, role: one })),
    ),
  ].slice(0, MOST);
}

/** Somebody who is a witness at first and accused later is looked for in each role. */
function rolesOf(role: string, stageRoles: unknown): AskedPerson["role"][] {
  const all = [role, ...(stageRoles as { role: string }[]).map((one) => one.role)] as AskedPerson["role"][];
  return [...new Set(all)].filter((one) => getTerm(partyRoles, one, "role").side !== "official");
}
