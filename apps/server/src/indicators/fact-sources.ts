import {
  ageBandEdges,
  ageBands,
  codesOf,
  type DeadlineRuleId,
  type FactKind,
  outreachKinds,
  sessionTypeOf,
} from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import {
  findingSource,
  inspectionSource,
  providerYearSource,
  trainingAttendanceSource,
  trainingCourseSource,
} from "./capacity-sources.ts";
import { clockSources } from "./clock-sources.ts";
import type { CompiledQuery } from "./compile-indicator.ts";
import { matterClocks } from "./matter-clocks.ts";

const { sql } = Prisma;

/** Where facts of one kind are in the database. */
export type FactSource = {
  /** The rows, one for each fact, under the name `fact`. */
  readonly rows: (query: CompiledQuery, rules: readonly DeadlineRuleId[]) => Prisma.Sql;
  /** The fields of the domain's fact that the rows have, as expressions over `fact`. */
  readonly fields: Readonly<Record<string, string>>;
};

/** What a request or a case counts as: both tables keep it in columns of the same names. */
const features = {
  id: "fact.id::text",
  sex: "fact.sex",
  hasDisability: "fact.has_disability",
  degree: "fact.degree",
  ground: "fact.reporting_ground",
  formOfAid: "fact.form_of_aid",
  fieldOfLaw: "fact.field_of_law",
} as const;

const countedKinds = codesOf(outreachKinds).filter((kind) => sessionTypeOf(kind) !== null);
const SESSION_TYPE = `CASE fact.kind ${countedKinds
  .map((kind) => `WHEN '${kind}' THEN '${sessionTypeOf(kind)}'`)
  .join(" ")} END`;

/**
 * Which kinds of fact the database holds. `null`: nobody records them yet, so the indicators that rest on them have
 * no figure. This is the one place where that is said.
 */
export const factSources: Readonly<Record<FactKind, FactSource | null>> = {
  request: {
    rows: () => sql`requests AS fact`,
    fields: {
      ...features,
      ageBand: ageBandOn("fact.received_on"),
      receivedOn: "fact.received_on",
      acceptedOn: "fact.accepted_on",
      status: "fact.status",
      refusalGround: "fact.refusal_ground",
      workingDaysToAcceptance: "fact.working_days_to_acceptance",
    },
  },
  case: {
    rows: () => sql`cases AS fact`,
    fields: {
      ...features,
      ageBand: ageBandOn("fact.accepted_on"),
      person: "fact.applicant_id::text",
      provider: "fact.provider_id::text",
      providerKind: "(SELECT provider.kind FROM providers AS provider WHERE provider.id = fact.provider_id)",
      acceptedOn: "fact.accepted_on",
      closedOn: "fact.closed_on",
      endedOn:
        "coalesce(fact.closed_on, (coalesce(fact.discontinued_at, fact.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)",
      status: "fact.status",
    },
  },
  clock: {
    rows: (query, rules) => sql`(${matterClocks(query, rules)}) AS fact`,
    fields: {
      ...features,
      ageBand: ageBandOn("fact.accepted_on"),
      rule: "fact.rule",
      agency: "fact.agency",
      startedOn: "fact.started_on",
      settledOn: "fact.settled_on",
      inTime: "fact.in_time",
    },
  },
  "plan-activity": {
    rows: () => sql`plan_activities AS fact`,
    fields: {
      id: "fact.plan_id::text || fact.activity_id",
      activity: "fact.activity_id",
      leadAgency: "fact.lead_agency",
      from: 'fact."from"',
      until: "fact.until",
    },
  },
  "outreach-session": {
    rows: () => sql`(SELECT * FROM outreach_sessions
    WHERE status = 'held' AND counted_in = 'plan' AND kind = ANY(${countedKinds}::text[])) AS fact`,
    fields: {
      id: "fact.id::text",
      on: 'fact."on"',
      sessionType: SESSION_TYPE,
      markedDay: "fact.marked_day",
      participants: "fact.participants",
      pwdParticipants: "fact.pwd_participants",
      advised: "fact.advised",
    },
  },
  material: {
    rows: () => sql`(SELECT given.*, material.format FROM material_handouts AS given
    JOIN materials AS material ON material.id = given.material_id) AS fact`,
    fields: {
      id: "fact.id::text",
      material: "fact.material_id::text",
      on: 'fact."on"',
      format: "fact.format",
      copies: "fact.copies",
    },
  },
  "survey-answer": {
    rows: () => sql`survey_answers AS fact`,
    fields: {
      id: "fact.id::text",
      on: 'fact."on"',
      sex: "fact.sex",
      hasDisability: "fact.has_disability",
      degree: "fact.degree",
      ageBand: "fact.age_band",
      knowsLegalAid: "fact.knows_legal_aid",
      hasLegalNeed: "fact.has_legal_need",
    },
  },
  // A plan's activities are there, but not yet what was done of them by when.
  "plan-task": null,
  notice: {
    rows: () => sql`agency_notices AS fact`,
    fields: {
      ...features,
      ageBand: ageBandOn("fact.received_on"),
      agency: "fact.agency_id::text",
      receivedOn: "fact.received_on",
      acceptedOn: "fact.accepted_on",
      workingDaysToAcceptance: "fact.working_days_to_acceptance",
    },
  },
  quality: null,
  screening: null,
  "training-course": trainingCourseSource,
  "training-attendance": trainingAttendanceSource,
  "provider-year": providerYearSource,
  inspection: inspectionSource,
  finding: findingSource,
  population: null,
};

/** Whether the database can tell every one of these time limits. */
export function tellsClocks(rules: readonly DeadlineRuleId[]): boolean {
  return rules.every((rule) => clockSources[rule] !== undefined);
}

/** Age is not frozen with a matter: it follows from the birth date, and a corrected one corrects the figures. */
function ageBandOn(day: string): string {
  const age = `extract(year FROM age(${day}, person.birth_date))`;
  const bands = ageBandEdges.map((edge, index) => `WHEN ${age} < ${edge} THEN '${ageBands[index]?.code}'`);
  const oldest = `WHEN person.birth_date IS NOT NULL THEN '${ageBands.at(-1)?.code}'`;
  return `(SELECT CASE ${[...bands, oldest].join(" ")} END FROM applicants AS person WHERE person.id = fact.applicant_id)`;
}
