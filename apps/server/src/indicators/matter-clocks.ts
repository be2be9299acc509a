import {
  addDays,
  type DeadlineRule,
  type DeadlineRuleId,
  deadlineRules,
  type PlainDate,
  type WorkingCalendar,
} from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { type ClockSource, clockSources } from "./clock-sources.ts";
import type { CompiledQuery } from "./compile-indicator.ts";
import { dueDays } from "./due-days.ts";

const { empty, join, raw, sql } = Prisma;

/** Every clock of these rules that ran on a matter, with the day on which it was settled, as `settleClock`. */
export function matterClocks(query: CompiledQuery, rules: readonly DeadlineRuleId[]): Prisma.Sql {
  const versions = deadlineRules.filter(({ id, length }) => rules.includes(id) && length !== null);
  const told = versions.flatMap((rule) => {
    const source = clockSources[rule.id];
    return source ? [clocksOf(rule, source, query)] : [];
  });
  return join(told, "\n    UNION ALL\n    ");
}

/** The columns of a matter by which its clocks are counted; the day of its age goes by the name that cases have. */
const columnsOf = ({ id, agedOn, agency }: ClockSource) =>
  raw(`${id} AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, ${agedOn} AS accepted_on, ${agency} AS agency`);

function clocksOf(rule: DeadlineRule, source: ClockSource, query: CompiledQuery): Prisma.Sql {
  return rule.unit === "hours" ? clocksInHours(rule, source, query) : clocksInDays(rule, source, query);
}

function clocksInDays(rule: DeadlineRule, source: ClockSource, query: CompiledQuery): Prisma.Sql {
  const { from, where, starts, done, ended } = source;
  const within = [raw(where), sql`${raw(starts)} >= ${firstStart(rule, query)}::text::date`];
  const last = earlier(rule.inForce.until, query.period.until);
  if (last) within.push(sql`${raw(starts)} <= ${last}::text::date`);
  return sql`SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT ${columnsOf(source)}, ${rule.id} AS rule, ${raw(starts)} AS started_on,
        ${dueOn(rule, starts)} AS due_on, ${raw(done)} AS done_on, ${raw(ended)} AS ended_on
      FROM ${raw(from)}${joinDue(rule, starts, query)}
      WHERE ${join(within, " AND ")}) AS clock`;
}

const dayOf = (moment: string) => raw(`(${moment} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`);

/** Hours run round the clock, so their end is a moment; it has run out in the second after. */
function clocksInHours(rule: DeadlineRule, source: ClockSource, query: CompiledQuery): Prisma.Sql {
  const { from, where, starts, done, ended } = source;
  const within = [raw(where), sql`${raw(starts)} >= ${startOfDay(firstStart(rule, query))}`];
  const last = earlier(rule.inForce.until, query.period.until);
  if (last) within.push(sql`${raw(starts)} < ${startOfDay(addDays(last, 1))}`);
  return sql`SELECT clock.*,
      CASE WHEN done_at <= due_at THEN ${dayOf("done_at")} WHEN ended_at <= due_at THEN NULL
        ELSE ${dayOf("(due_at + interval '1 second')")} END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT ${columnsOf(source)}, ${rule.id} AS rule, ${dayOf(starts)} AS started_on,
        ${raw(starts)} + ${rule.length}::int * interval '1 hour' AS due_at, ${raw(done)} AS done_at, ${raw(ended)} AS ended_at
      FROM ${raw(from)}
      WHERE ${join(within, " AND ")}) AS clock`;
}

function startOfDay(day: PlainDate): Prisma.Sql {
  return sql`${day}::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`;
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
