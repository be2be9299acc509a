import { hasRight } from "../platform/access.ts";
import { AppError } from "../platform/app-error.ts";
import type { SignedIn, UserCtx } from "../platform/context.ts";
import type { Db } from "../platform/database.ts";
import { type Subject, type SubjectKind, type SubjectScope, subjectRights } from "./subject.ts";

type Find = (db: Db, ids: readonly string[]) => Promise<(SubjectScope & { id: string })[]>;

const found: Record<SubjectKind, Find> = {
  request: async (db, ids) => {
    const rows = await db.request.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, officeId: true, legalCase: { select: { providerId: true } } },
    });
    return rows.map(({ id, officeId, legalCase }) => ({
      id,
      officeId,
      providerId: legalCase?.providerId ?? null,
    }));
  },
  case: (db, ids) =>
    db.legalCase.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, officeId: true, providerId: true },
    }),
  // A person may come to any office: who may read persons at all may read this one.
  applicant: async (db, ids) => {
    const rows = await db.applicant.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
    return rows.map(({ id }) => ({ id, officeId: null, providerId: null }));
  },
};

/** In whose registers these records stand; what does not exist any more is left out. */
export async function findScopes(db: Db, subjects: readonly Subject[]): Promise<Map<string, SubjectScope>> {
  const scopes = new Map<string, SubjectScope>();
  for (const kind of Object.keys(found) as SubjectKind[]) {
    const ids = [...new Set(subjects.filter((one) => one.kind === kind).map(({ id }) => id))];
    if (ids.length === 0) continue;
    for (const { id, ...scope } of await found[kind](db, ids)) scopes.set(id, scope);
  }
  return scopes;
}

/** The same limits as `registerScope`, for a record at hand. */
export function isInSight(user: SignedIn, kind: SubjectKind, scope: SubjectScope): boolean {
  if (!hasRight(user.role, subjectRights[kind])) return false;
  if (user.role === "centre-director" || scope.officeId === null) return true;
  if (user.role === "provider") return user.providerId !== null && scope.providerId === user.providerId;
  return user.officeId !== null && scope.officeId === user.officeId;
}

/** Refuses a record outside the person's right or scope as the record itself would. */
export async function requireSight(ctx: UserCtx, subject: Subject): Promise<void> {
  const right = subjectRights[subject.kind];
  if (!hasRight(ctx.user.role, right)) throw new AppError("forbidden", { right });
  const scope = (await findScopes(ctx.db, [subject])).get(subject.id);
  if (!scope || !isInSight(ctx.user, subject.kind, scope)) throw new AppError("not-found");
}
