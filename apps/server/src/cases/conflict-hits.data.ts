import { foldVietnamese, type PartyRole } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import type { AskedPerson } from "./conflict-record.ts";
import { nameEnds } from "./name-ends.ts";

/** One person of another case who may be one of those asked for. */
export type ConflictHit = {
  /** Which of the persons asked for. */
  asked: number;
  caseId: string;
  fullName: string;
  birthYear: number | null;
  nationalId: string | null;
  role: PartyRole;
};

/** Of one name, so that a name that thousands bear does not become a scan. */
const MOST = 400;

/**
 * Persons of all cases by identity number, by the folded name, and by first and last syllable with the year of birth:
 * each by an index of its own, so that it costs the same however many people there are. Conflicts are looked for in
 * the whole city, beyond the scope of who asks: what comes back is no more than code, office and role.
 */
export async function findHits(
  { db }: UserCtx,
  persons: readonly AskedPerson[],
  exceptCaseId: string | null,
): Promise<ConflictHit[]> {
  const asked = JSON.stringify(
    persons.map(({ fullName, birthYear, nationalId }, at) => ({
      at,
      folded: foldVietnamese(fullName),
      ends: nameEnds(fullName),
      year: birthYear,
      number: nationalId,
    })),
  );
  const beneficiaries = await db.$queryRaw<ConflictHit[]>`
    SELECT asked.at AS asked, legal_case.id AS "caseId", person.full_name AS "fullName",
      extract(year FROM person.birth_date)::int AS "birthYear", person.national_id AS "nationalId",
      'beneficiary' AS role
    FROM jsonb_to_recordset(${asked}::jsonb) AS asked(at int, folded text, ends text, year int, number text)
    CROSS JOIN LATERAL (
      (SELECT id, full_name, birth_date, national_id FROM applicants WHERE national_id = asked.number)
      UNION
      (SELECT id, full_name, birth_date, national_id FROM applicants WHERE folded_name = asked.folded LIMIT ${MOST})
      UNION
      (SELECT id, full_name, birth_date, national_id FROM applicants
        WHERE split_part(folded_name, ' ', 1) || ' ' || reverse(split_part(reverse(folded_name), ' ', 1)) = asked.ends
          AND extract(year FROM birth_date) = asked.year LIMIT ${MOST})
    ) AS person
    JOIN cases AS legal_case ON legal_case.applicant_id = person.id
    WHERE legal_case.id IS DISTINCT FROM ${exceptCaseId}::uuid`;
  const parties = await db.$queryRaw<ConflictHit[]>`
    SELECT asked.at AS asked, person.case_id AS "caseId", person.full_name AS "fullName",
      person.birth_year AS "birthYear", person.national_id AS "nationalId", person.role AS role
    FROM jsonb_to_recordset(${asked}::jsonb) AS asked(at int, folded text, ends text, year int, number text)
    CROSS JOIN LATERAL (
      (SELECT * FROM case_parties WHERE national_id = asked.number)
      UNION
      (SELECT * FROM case_parties WHERE folded_name = asked.folded LIMIT ${MOST})
      UNION
      (SELECT * FROM case_parties WHERE name_ends = asked.ends AND birth_year = asked.year LIMIT ${MOST})
    ) AS person
    WHERE person.struck_at IS NULL AND person.case_id IS DISTINCT FROM ${exceptCaseId}::uuid`;
  return [...beneficiaries, ...parties];
}

/** The other case of a hit, with everybody who performs or performed it. */
export type HitCase = {
  id: string;
  fileCode: string;
  office: string;
  providers: { id: string; fullName: string }[];
};

export async function findHitCases({ db }: UserCtx, ids: readonly string[]): Promise<Map<string, HitCase>> {
  const rows = await db.legalCase.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      fileCode: true,
      office: { select: { name: true } },
      provider: { select: { id: true, fullName: true } },
    },
  });
  const former = await db.caseEvent.findMany({
    where: { caseId: { in: [...ids] }, kind: { in: ["provider-appointed", "provider-replaced"] } },
    select: { caseId: true, providerId: true },
  });
  const names = await db.provider.findMany({
    where: { id: { in: former.flatMap(({ providerId }) => providerId ?? []) } },
    select: { id: true, fullName: true },
  });
  return new Map(
    rows.map(({ id, fileCode, office, provider }) => {
      const named = former.filter(({ caseId }) => caseId === id).map(({ providerId }) => providerId);
      const all = [...(provider ? [provider] : []), ...names.filter((one) => named.includes(one.id))];
      const providers = [...new Map(all.map((one) => [one.id, one])).values()];
      return [id, { id, fileCode, office: office.name, providers }];
    }),
  );
}
