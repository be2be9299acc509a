import type { ApplicantFacts, GroundId, PlainDate } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";

export type CurrentRegister = { communeCode: string; asOf: PlainDate };

/** The current registers that tell of a day or of one before it. */
export async function findRegisters(ctx: UserCtx, on: PlainDate): Promise<CurrentRegister[]> {
  const rows = await ctx.db.populationRegister.findMany({
    where: { current: true, asOf: { lte: toDate(on) } },
    orderBy: { communeCode: "asc" },
    select: { communeCode: true, asOf: true },
  });
  return rows.map(({ communeCode, asOf }) => ({ communeCode, asOf: toDay(asOf) }));
}

export type Enlisted = {
  row: number;
  fullName: string;
  birth: string;
  sex: string | null;
  nationalId: string | null;
  address: string | null;
  degree: string;
  facts: ApplicantFacts;
  applicantId: string | null;
  /** Has a request of the day or before it. */
  isReached: boolean;
};

/**
 * Persons with disabilities of a commune. Who stands on the registers of two communes belongs to the later one, so
 * that everybody is counted once. A person of ours is known by their number; a merged record leads to its survivor.
 */
export async function findEnlisted(ctx: UserCtx, communeCode: string, on: PlainDate): Promise<Enlisted[]> {
  const day = toDate(on);
  return ctx.db.$queryRaw<Enlisted[]>`
    SELECT p.row, p.full_name AS "fullName", p.birth, p.sex, p.national_id AS "nationalId", p.address, p.degree, p.facts,
      COALESCE(a.merged_into_id, a.id) AS "applicantId",
      a.id IS NOT NULL AND EXISTS (
        SELECT 1 FROM requests q WHERE q.applicant_id = COALESCE(a.merged_into_id, a.id) AND q.received_on <= ${day}::date
      ) AS "isReached"
    FROM population_registers r
    JOIN population_persons p ON p.import_id = r.import_id AND p.commune_code = r.commune_code
    LEFT JOIN applicants a ON a.national_id = p.national_id
    WHERE r.commune_code = ${communeCode} AND r.current AND r.as_of <= ${day}::date AND p.degree IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM population_persons other
        JOIN population_registers s ON s.import_id = other.import_id AND s.commune_code = other.commune_code
        WHERE other.national_id = p.national_id AND s.current AND s.as_of <= ${day}::date
          AND (s.as_of, s.commune_code) > (r.as_of, r.commune_code)
      )
    ORDER BY p.row`;
}

export async function insertScreening(ctx: UserCtx, on: PlainDate, rulesVersion: string): Promise<string> {
  const { id } = await ctx.db.populationScreening.create({
    data: {
      on: toDate(on),
      status: "running",
      rulesVersion,
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
  return id;
}

export async function getScreening(ctx: UserCtx, id: string) {
  const row = await ctx.db.populationScreening.findUniqueOrThrow({
    where: { id },
    select: { on: true, status: true },
  });
  return { on: toDay(row.on), status: row.status };
}

export async function tellScreened(ctx: UserCtx, id: string, done: number): Promise<void> {
  await ctx.db.populationScreening.update({ where: { id }, data: { done }, select: { id: true } });
}

export type ScreenedCommune = CurrentRegister & {
  reached: number;
  unreached: number;
  undetermined: number;
  notEligible: number;
};

export type GroundCounts = Partial<Record<GroundId, number>>;

export async function saveScreening(
  ctx: UserCtx,
  id: string,
  communes: readonly ScreenedCommune[],
  grounds: GroundCounts,
): Promise<void> {
  await ctx.db.populationScreeningCount.createMany({
    data: communes.map(({ asOf, ...counts }) => ({ ...counts, asOf: toDate(asOf), screeningId: id })),
  });
  await endScreening(ctx, id, "done", grounds);
}

export async function endScreening(
  ctx: UserCtx,
  id: string,
  status: "done" | "failed",
  grounds: GroundCounts = {},
): Promise<void> {
  await ctx.db.populationScreening.update({
    where: { id },
    data: { status, grounds, endedAt: new Date(ctx.now()) },
    select: { id: true },
  });
}

/** The latest screening that is done. */
export async function findScreening(ctx: UserCtx) {
  const row = await ctx.db.populationScreening.findFirst({
    where: { status: "done" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, on: true, endedAt: true, rulesVersion: true, grounds: true, communes: true },
  });
  return (
    row && {
      ...row,
      on: toDay(row.on),
      endedAt: maybe(row.endedAt, toMoment),
      grounds: row.grounds as GroundCounts,
      communes: row.communes.map(({ asOf, ...count }): ScreenedCommune => ({ ...count, asOf: toDay(asOf) })),
    }
  );
}

export async function findRunning(ctx: UserCtx, since: Date) {
  const row = await ctx.db.populationScreening.findFirst({
    where: { status: "running", createdAt: { gt: since } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, on: true, done: true },
  });
  return row && { ...row, on: toDay(row.on) };
}

/** How many communes have a register, and whether one of them changed since a moment. */
export async function findRegisterState(ctx: UserCtx, since: Date | null) {
  const communes = await ctx.db.populationRegister.count({ where: { current: true } });
  const changed = since
    ? await ctx.db.populationImport.count({
        where: { status: { in: ["imported", "undone"] }, endedAt: { gt: since } },
      })
    : 0;
  return { communes, isNewer: changed > 0 };
}
