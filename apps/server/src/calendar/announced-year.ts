import { type DeadlineRuleId, deadlineRules, type Evidence } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment } from "../platform/fields.ts";

const Year = z.int().min(2018).max(2199);
const EvidenceMark = z.enum(["seen", "weak", "unconfirmed"] satisfies Evidence[]);
const Words = z.object({ vi: Line(300), en: Line(300) });
const DayOff = z.object({ date: Day, name: Words, evidence: EvidenceMark });

/** The days of a year as the domain writes them. `worked`: Saturdays worked in exchange for a day off (làm bù). */
const DaysOfYear = z.object({
  /** The papers that announced it, with number and date. */
  source: Words,
  evidence: EvidenceMark,
  off: z.array(DayOff),
  worked: z.array(Day),
});

export const AnnounceYearForm = DaysOfYear.extend({
  year: Year,
  /** The version that was read; 0 when nothing has been announced for the year. */
  version: z.int().min(0),
  /** The whole year: what is left out is no longer announced. No day at all withdraws the announcement. */
  off: z.array(DayOff).max(60),
  worked: z.array(Day).max(30),
});
export type AnnounceYearForm = z.infer<typeof AnnounceYearForm>;

const RuleId = z.enum(deadlineRules.map(({ id }) => id) as [DeadlineRuleId, ...DeadlineRuleId[]]);

/** A stored limit of an open record that an announcement moved: no word of whom it is about. */
const MovedLimit = z.object({
  subject: z.object({ type: z.enum(["case", "request", "complaint"]), id: z.uuid() }),
  /** null for a complaint about a request that became no case. */
  fileCode: z.string().nullable(),
  rule: RuleId,
  /** `null`: its end could not be told before, or cannot be told any more. */
  before: Moment.nullable(),
  after: Moment.nullable(),
  /** The days that moved it, worked before and off now or the other way round. */
  changedDays: z.array(Day),
});

export const AnnouncedYearResult = z.object({
  year: Year,
  version: z.int(),
  /** How many stored limits and counts of days the announcement changed. */
  changed: z.object({ cases: z.int(), requests: z.int(), complaints: z.int(), acceptances: z.int() }),
  /** The limits among them, the nearest end first; up to two hundred. */
  moved: z.array(MovedLimit),
});
export type AnnouncedYearResult = z.infer<typeof AnnouncedYearResult>;

const Entry = z.object({ date: Day, enteredBy: z.string().nullable(), enteredAt: Moment });

export const CalendarYear = z.object({
  year: Year,
  /** Whether limits in working days that reach into the year can be told. */
  known: z.boolean(),
  /** To be sent with the next correction; 0 when nothing has been announced. */
  version: z.int(),
  /** As announced to the city; stands for the built-in days of the year. Null: nothing, or withdrawn. */
  announced: DaysOfYear.extend({ entries: z.array(Entry) }).nullable(),
  /** What the law's data hold of the year. */
  builtIn: DaysOfYear.nullable(),
});
export type CalendarYear = z.infer<typeof CalendarYear>;
