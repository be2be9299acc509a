import {
  type CourseStatus,
  type Expectation,
  expectedByToday,
  type IndicatorDefinition,
  type PlainDate,
  type TargetPlace,
} from "@tgpl/domain";
import type { PlanTargetRow } from "../plan/plan.data.ts";
import type { Ctx } from "../platform/context.ts";
import type { YearToDate } from "./year-to-date.ts";

/** How an indicator stands against its target on a day. Everything is null where nothing was promised. */
export type Course = {
  target: Pick<PlanTargetRow, "value" | "decidedBy" | "evidence"> | null;
  expected: number | null;
  /** Actual less expected. */
  gap: number | null;
  /** The actual as a share of what is expected, in percent; over 100 is better than expected. */
  rate: number | null;
  neededPerWorkingDay: number | null;
  status: CourseStatus | null;
  basis: Expectation["basis"] | null;
};

const NOTHING_PROMISED: Course = {
  target: null,
  expected: null,
  gap: null,
  rate: null,
  neededPerWorkingDay: null,
  status: null,
  basis: null,
};

type Asked = {
  definition: IndicatorDefinition;
  target: PlanTargetRow | undefined;
  place: TargetPlace;
  actual: number | null;
  when: YearToDate;
};

/** A hidden or missing actual tells nothing of its course: what is needed would give the count away. */
export function courseOfTarget(ctx: Pick<Ctx, "calendar">, asked: Asked): Course {
  const { target, actual, definition } = asked;
  if (!target) return NOTHING_PROMISED;
  const { value, decidedBy, evidence } = target;
  const { expected, basis, ...course } = expectOn(ctx, asked, target, asked.when.on);
  const promised = { target: { value, decidedBy, evidence }, expected, basis };
  if (actual === null) return { ...NOTHING_PROMISED, ...promised };
  return { ...promised, ...course, gap: actual - expected, rate: rateOf(definition, actual, expected) };
}

/** What is expected by the end of a day of the year. */
export function expectOn(
  { calendar }: Pick<Ctx, "calendar">,
  { definition, place, actual, when }: Omit<Asked, "target">,
  { value, decidedBy, evidence }: PlanTargetRow,
  on: PlainDate,
): Expectation {
  const promise = { indicatorId: definition.id, place, period: when.year, value, actual };
  return expectedByToday({ ...promise, decidingDocument: decidedBy, evidence }, on, calendar);
}

function rateOf({ direction }: IndicatorDefinition, actual: number, expected: number): number | null {
  const [part, whole] = direction === "higher" ? [actual, expected] : [expected, actual];
  return whole === 0 ? null : (100 * part) / whole;
}
