import {
  addDays,
  findUnit,
  fromEpoch,
  type GroundId,
  groundTitle,
  type PlainDate,
  type SuppressedTable,
  suppressSmallCounts,
  toEpoch,
  vietnameseSortKey,
} from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";
import { countCases, countSessions } from "./activity.data.ts";
import { findRegisterState, findRunning, findScreening, type ScreenedCommune } from "./screening.data.ts";
import type { CommuneLine, Overview, Screening } from "./screening-record.ts";

/** A screening that gave no sign of its end for so long has stopped with its server. */
const LONGEST_MS = 600_000;

const parts = ["reached", "unreached", "undetermined", "notEligible"] as const;

/** The latest screening by commune; for who may see no person, small counts are hidden by the domain's rule. */
export async function readOverview(ctx: UserCtx): Promise<Overview> {
  const found = await findScreening(ctx);
  const since = new Date(toEpoch(ctx.now()) - LONGEST_MS);
  return {
    screening: found && (await toScreening(ctx, found)),
    running: await findRunning(ctx, since),
    register: await findRegisterState(ctx, found?.endedAt ? new Date(found.endedAt) : null),
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof findScreening>>>;

async function toScreening(ctx: UserCtx, found: Found): Promise<Screening> {
  const { id, on, rulesVersion, communes } = found;
  const areSmallHidden = !hasRight(ctx.user.role, "population.list");
  const threshold = areSmallHidden ? ctx.jurisdiction.suppressionThreshold : 1;
  const shown = suppressSmallCounts(toTable(communes), { threshold });
  const span = { from: addDays(on, -364), until: on };
  const activity = {
    cases: shownCases(communes, await countCases(ctx, span), threshold),
    sessions: await countSessions(ctx, span),
  };
  const lines = communes.map((commune, row) => toLine(ctx, commune, on, { shown, row, ...activity }));
  const [reached = null, unreached = null, undetermined = null, notEligible = null] = shown.columnTotals;
  return {
    id,
    on,
    endedAt: found.endedAt ?? fromEpoch(0),
    rulesVersion,
    countedFrom: span.from,
    communes: lines.toSorted((a, b) => (vietnameseSortKey(a.name) < vietnameseSortKey(b.name) ? -1 : 1)),
    total: { persons: shown.total, reached, unreached, undetermined, notEligible },
    grounds: toGrounds(ctx, found.grounds, threshold),
    areSmallHidden,
  };
}

function toTable(communes: readonly ScreenedCommune[]) {
  return {
    rows: communes.map(({ communeCode }) => communeCode),
    columns: parts,
    counts: communes.map((commune) => parts.map((part) => commune[part])),
  };
}

/** A small number of cases is as telling as one of persons, and must not be what the others leave of the total. */
function shownCases(
  communes: readonly ScreenedCommune[],
  cases: ReadonlyMap<string, number>,
  threshold: number,
): SuppressedTable {
  const counts = communes.map(({ communeCode }) => [cases.get(communeCode) ?? 0]);
  return suppressSmallCounts({ ...toTable(communes), columns: ["cases"], counts }, { threshold });
}

type Beside = {
  shown: SuppressedTable;
  row: number;
  cases: SuppressedTable;
  /** A session is nobody's secret. */
  sessions: ReadonlyMap<string, number>;
};

function toLine(
  ctx: UserCtx,
  { communeCode, asOf }: ScreenedCommune,
  on: PlainDate,
  beside: Beside,
): CommuneLine {
  const { units, gazetteer } = ctx.jurisdiction;
  const unit = findUnit(gazetteer, communeCode, on) ?? findUnit(gazetteer, communeCode, asOf);
  const district = units.find(({ level, code }) => level === "district" && code === unit?.formerDistrict);
  const [reached = null, unreached = null, undetermined = null, notEligible = null] =
    beside.shown.counts[beside.row] ?? [];
  const persons = beside.shown.rowTotals[beside.row] ?? null;
  return {
    code: communeCode,
    name: unit?.name ?? communeCode,
    districtName: district?.name ?? "",
    asOf,
    persons,
    reached,
    unreached,
    undetermined,
    notEligible,
    eligible: reached === null || unreached === null ? null : reached + unreached,
    casesPer1000: per1000(beside.cases.counts[beside.row]?.[0] ?? null, persons),
    sessionsPer1000: per1000(beside.sessions.get(communeCode) ?? 0, persons),
  };
}

/** To one decimal; without persons there is no rate. */
function per1000(count: number | null, persons: number | null): number | null {
  return count === null || !persons ? null : Math.round((count * 10_000) / persons) / 10;
}

/** One person may meet several grounds, so these do not add up and give no other figure away. */
function toGrounds({ language }: UserCtx, grounds: Found["grounds"], threshold: number) {
  return Object.entries(grounds)
    .toSorted(([, a], [, b]) => b - a)
    .map(([ground, persons]) => ({
      ground,
      title: groundTitle(ground as GroundId, language),
      persons: persons < threshold ? null : persons,
    }));
}
