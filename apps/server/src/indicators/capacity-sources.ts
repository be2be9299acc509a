import type { InspectionStatus, TrainingStatus } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import type { CompiledQuery } from "./compile-indicator.ts";
import type { FactSource } from "./fact-sources.ts";

const { sql } = Prisma;

const HELD: TrainingStatus = "training-held";
const CANCELLED: TrainingStatus = "training-cancelled";
const MADE: InspectionStatus[] = ["inspection-held", "inspection-concluded"];
const CONCLUDED: InspectionStatus = "inspection-concluded";

/** Courses that were held, with the hours of all their sessions. */
export const trainingCourseSource: FactSource = {
  rows: () => sql`(SELECT course.*, (SELECT coalesce(sum(session.minutes), 0) / 60.0::float8
      FROM training_sessions AS session WHERE session.course_id = course.id) AS hours
    FROM training_courses AS course WHERE course.status = ${HELD}) AS fact`,
  fields: { id: "fact.id::text", on: "fact.starts_on", hours: "fact.hours" },
};

/** The hours of each provider in each course, by the day on which the course began. */
export const trainingAttendanceSource: FactSource = {
  rows: () => sql`(SELECT attendee.id, attendee.provider_id, provider.kind AS provider_kind, course.starts_on,
      (SELECT coalesce(sum(session.minutes), 0) / 60.0::float8
        FROM training_marks AS mark JOIN training_sessions AS session ON session.id = mark.session_id
        WHERE mark.attendee_id = attendee.id) AS hours
    FROM training_courses AS course
    JOIN training_attendees AS attendee ON attendee.course_id = course.id
    JOIN providers AS provider ON provider.id = attendee.provider_id
    WHERE course.status <> ${CANCELLED}) AS fact`,
  fields: {
    id: "fact.id::text",
    on: "fact.starts_on",
    provider: "fact.provider_id::text",
    providerKind: "fact.provider_kind",
    hours: "fact.hours",
  },
};

/** Each provider in each calendar year that they served on some day of, with the hours of the sessions of that year. */
export const providerYearSource: FactSource = {
  rows: (query) => sql`(SELECT provider.id::text || '/' || year AS id, make_date(year, 1, 1) AS "on",
      provider.kind AS provider_kind,
      (SELECT coalesce(sum(session.minutes), 0) / 60.0::float8
        FROM training_attendees AS attendee
        JOIN training_courses AS course ON course.id = attendee.course_id AND course.status <> ${CANCELLED}
        JOIN training_marks AS mark ON mark.attendee_id = attendee.id
        JOIN training_sessions AS session ON session.id = mark.session_id
        WHERE attendee.provider_id = provider.id
          AND session.on_day BETWEEN make_date(year, 1, 1) AND make_date(year, 12, 31)) AS training_hours
    FROM providers AS provider
    CROSS JOIN generate_series(${firstYear(query)}, ${lastYear(query)}) AS year
    WHERE EXISTS (SELECT 1 FROM provider_services AS service
      WHERE service.provider_id = provider.id AND service.from_day <= make_date(year, 12, 31)
        AND (service.until_day IS NULL OR service.until_day >= make_date(year, 1, 1)))) AS fact`,
  fields: {
    id: "fact.id",
    on: 'fact."on"',
    providerKind: "fact.provider_kind",
    trainingHours: "fact.training_hours",
  },
};

function firstYear({ period: { from } }: CompiledQuery): Prisma.Sql {
  if (from !== null) return yearOf(from);
  return sql`(SELECT extract(year FROM min(from_day))::int FROM provider_services)`;
}

/** Without an end that was asked for, the last year of which a session is known. */
function lastYear({ period: { until } }: CompiledQuery): Prisma.Sql {
  if (until !== null) return yearOf(until);
  return sql`(SELECT extract(year FROM max(on_day))::int FROM training_sessions)`;
}

function yearOf(day: string): Prisma.Sql {
  return sql`extract(year FROM ${day}::text::date)::int`;
}

/** Visits that were made, whether their minutes are closed or not. */
export const inspectionSource: FactSource = {
  rows: () => sql`(SELECT * FROM inspections WHERE status = ANY(${MADE}::text[])) AS fact`,
  fields: { id: "fact.id::text", on: "fact.held_on" },
};

/** Findings of closed minutes: what is still being written may be taken out again. */
export const findingSource: FactSource = {
  rows: () => sql`(SELECT finding.*, visit.commune_code, visit.commune_on
    FROM inspection_findings AS finding
    JOIN inspections AS visit ON visit.id = finding.inspection_id
    WHERE visit.status = ${CONCLUDED}) AS fact`,
  fields: { id: "fact.id::text", foundOn: "fact.found_on", closedOn: "fact.closed_on" },
};
