import {
  addDays,
  type DeadlineRule,
  type DeadlineRuleId,
  deadlineRules,
  type PlainDate,
  type WorkingCalendar,
} from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import type { CompiledQuery } from "./compile-indicator.ts";
import { dueDays } from "./due-days.ts";

const { empty, join, raw, sql } = Prisma;

type ClockSource = {
  /** Which cases have the clock. */
  readonly where: string;
  /** Columns of a case: the day on which the clock starts, the duty was done, and it fell away. */
  readonly starts: string;
  readonly done: string;
  readonly ended: string;
};

const DISCONTINUED = "(c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date";
const ENDED = `coalesce(c.closed_on, ${DISCONTINUED})`;
// The clocks of a transferred case run on at the organisation that took it over; no file is handed over here.
const LEFT = "(coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date";
// A replacement overwrites the moment of appointment in the case, but not its story.
const FIRST_APPOINTED = `(SELECT (min(event.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM case_events AS event
        WHERE event.case_id = c.id AND event.kind = 'provider-appointed')`;
const HANDED_OVER = "(c.handed_over_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date";

const appointment = (form: string): ClockSource => ({
  where: `c.form_of_aid = '${form}'`,
  starts: "c.accepted_on",
  done: FIRST_APPOINTED,
  ended: `coalesce(c.closed_on, ${LEFT})`,
});

/**
 * The time limits that the database can tell, from the cases; as `clocksOfCase` of the domain. `null`: no case of
 * that kind is recorded, so it has none: nobody marks advice as complex, and every answer runs by the shorter limit.
 */
export const clockSources: Readonly<Partial<Record<DeadlineRuleId, ClockSource | null>>> = {
  "provider-appointment": appointment("proceedings"),
  "representation-appointment": appointment("out-of-court-representation"),
  "advice-answer": {
    where: "c.form_of_aid = 'legal-advice'",
    starts: "c.accepted_on",
    done: "c.closed_on",
    ended: LEFT,
  },
  "advice-answer-complex": null,
  "closed-file-handover": {
    where: `${ENDED} IS NOT NULL`,
    starts: ENDED,
    done: HANDED_OVER,
    ended: "NULL::date",
  },
};

/** Every clock of these rules that ran on a case, with the day on which it was settled. */
export function caseClocks(query: CompiledQuery, rules: readonly DeadlineRuleId[]): Prisma.Sql {
  const versions = deadlineRules.filter(({ id, length }) => rules.includes(id) && length !== null);
  const told = versions.flatMap((rule) => {
    const source = clockSources[rule.id];
    return source ? [clocksOf(rule, source, query)] : [];
  });
  return join(told, "\n    UNION ALL\n    ");
}

const COLUMNS =
  raw(`c.id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on`);

function clocksOf(rule: DeadlineRule, source: ClockSource, query: CompiledQuery): Prisma.Sql {
  const { where, starts, done, ended } = source;
  const within = [raw(where), sql`${raw(starts)} >= ${firstStart(rule, query)}::text::date`];
  const last = earlier(rule.inForce.until, query.period.until);
  if (last) within.push(sql`${raw(starts)} <= ${last}::text::date`);
  return sql`SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT ${COLUMNS}, ${rule.id} AS rule, ${raw(starts)} AS started_on, ${dueOn(rule, starts)} AS due_on,
        ${raw(done)} AS done_on, ${raw(ended)} AS ended_on
      FROM cases AS c${joinDue(rule, starts, query)}
      WHERE ${join(within, " AND ")}) AS clock`;
}

/** The first start whose limit can have run out, or been kept, in the period: not all history need be read. */
function firstStart(rule: DeadlineRule, { period: { from }, calendar }: CompiledQuery): PlainDate {
  const begins = rule.inForce.from;
  if (from === null) return begins;
  const first = rule.unit === "working-days" ? lookUpStart(rule, from, calendar) : startBefore(rule, from);
  const [, later = begins] = [first, begins].sort();
  return later;
}

function startBefore({ length }: DeadlineRule, from: PlainDate): PlainDate {
  return addDays(from, -(length ?? 0) - 1);
}

function lookUpStart({ id }: DeadlineRule, from: PlainDate, calendar: WorkingCalendar): PlainDate {
  const { starts, dues } = dueDays(id, calendar);
  return starts[dues.findIndex((due) => due >= addDays(from, -1))] ?? from;
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Calendar days are added; working days are looked up, since only the domain knows which days are worked. */
function dueOn({ unit, length }: DeadlineRule, starts: string): Prisma.Sql {
  return unit === "working-days" ? raw("due.last_day") : sql`${raw(starts)} + ${length}::int`;
}

function joinDue({ id, unit }: DeadlineRule, starts: string, { calendar }: CompiledQuery): Prisma.Sql {
  if (unit !== "working-days") return empty;
  const { starts: days, dues } = dueDays(id, calendar);
  return sql`
        JOIN unnest(${[...days]}::text[]::date[], ${[...dues]}::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = ${raw(starts)}`;
}
