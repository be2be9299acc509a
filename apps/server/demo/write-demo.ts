import { partsOf } from "@tgpl/domain";
import { hasPlan, insertPlan } from "../src/plan/plan.data.ts";
import type { Services } from "../src/platform/context.ts";
import type { Db } from "../src/platform/database.ts";
import { demoTargets } from "./demo-targets.ts";
import type { GeneratedDemo } from "./generate-demo.ts";
import { insertStatement } from "./insert-statement.ts";
import { leaveRows, serviceRows } from "./provider-records.ts";
import { qualityRows } from "./quality-rows.ts";
import type { Row, TableName } from "./rows.ts";
import { tellInspections } from "./tell-inspections.ts";
import { trainProviders } from "./train-providers.ts";
import type { World } from "./world.ts";
import { accountRows, branchRows, providerRows } from "./world-rows.ts";

const ROWS_AT_A_TIME = 500;

/** Writes everything in the transaction given, parents before children. */
export async function writeDemo(
  db: Db,
  { jurisdiction }: Pick<Services, "jurisdiction">,
  world: World,
  demo: GeneratedDemo,
  passwordHashes: ReadonlyMap<string, string>,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const targets = await targetsOfPlans(db, { jurisdiction }, world);
  // Before the cases are written: the day of its appraisal stands on a case.
  const quality = qualityRows(world, demo.cases);
  const training = trainProviders(world);
  const inspected = tellInspections(world, jurisdiction.checklists, demo.agencies.agencies);
  const parts = [
    part("offices", branchRows(world)),
    part("providers", providerRows(world)),
    part("provider_services", serviceRows(world)),
    part("provider_leaves", leaveRows(world)),
    part("accounts", accountRows(world, passwordHashes)),
    part("applicants", [...demo.applicants, ...demo.upkeep.twins]),
    part("requests", demo.requests),
    part("eligibility_decisions", demo.decisions),
    part(
      "cases",
      demo.cases.map(({ row }) => row),
    ),
    part("complaints", demo.complaints),
    part("quality_appraisals", quality.quality_appraisals),
    part("appraisal_sheets", quality.appraisal_sheets),
    part("time_appraisals", quality.time_appraisals),
    part("quality_events", quality.quality_events),
    part("satisfaction_answers", quality.satisfaction_answers),
    part("evaluation_plans", quality.evaluation_plans),
    part("evaluation_files", quality.evaluation_files),
    part("training_courses", training.training_courses),
    part("training_sessions", training.training_sessions),
    part("training_attendees", training.training_attendees),
    part("training_marks", training.training_marks),
    part("case_events", [...demo.cases.flatMap(({ events }) => events), ...demo.files.case_events]),
    part("case_stages", demo.files.case_stages),
    part("case_parties", demo.files.case_parties),
    part("case_hearings", demo.files.case_hearings),
    part("case_notes", demo.files.case_notes),
    part("case_contacts", demo.files.case_contacts),
    part("case_tasks", demo.files.case_tasks),
    part("case_documents", demo.files.case_documents),
    part("register_counters", demo.counters),
    part("partner_agencies", demo.agencies.agencies),
    part("agency_contacts", demo.agencies.contacts),
    part("agency_successions", demo.agencies.successions),
    part("agency_notices", demo.agencies.notices),
    part("registration_turns", demo.agencies.turns),
    part("referrals", demo.agencies.referrals),
    part("incoming_referrals", demo.agencies.incoming),
    part("duty_turns", demo.agencies.duty),
    part("fact_entries", demo.upkeep.entries),
    part("related_persons", demo.upkeep.relations),
    part("consents", demo.upkeep.consents),
    part("person_pairs", demo.upkeep.pairs),
    part("record_faults", demo.upkeep.faults),
    part("record_checks", demo.upkeep.checks),
    part("screening_watches", demo.upkeep.watches),
    part("recalls", demo.upkeep.recalls),
    part("outreach_sessions", demo.outreach.sessions),
    part("outreach_requests", demo.outreach.requests),
    part("materials", demo.outreach.materials),
    part("material_runs", demo.outreach.runs),
    part("material_handouts", demo.outreach.handouts),
    part("survey_answers", demo.outreach.answers),
    part("inspections", inspected.inspections),
    part("inspection_findings", inspected.inspection_findings),
    part("recommendations", inspected.recommendations),
    part("recommendation_events", inspected.recommendation_events),
    part("plan_targets", targets),
  ];
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { table, rows } of parts) {
    for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
      const batch = rows.slice(from, from + ROWS_AT_A_TIME);
      await db.$executeRawUnsafe(insertStatement(table), JSON.stringify(batch));
      done += batch.length;
      onProgress(total + done, 2 * total);
    }
  }
}

function part<Table extends TableName>(table: Table, rows: readonly Row<Table>[]) {
  return { table, rows };
}

/** This year's plan and last year's, from the jurisdiction's text, each with invented targets. */
async function targetsOfPlans(
  db: Db,
  { jurisdiction }: Pick<Services, "jurisdiction">,
  world: World,
): Promise<Row<"plan_targets">[]> {
  const { year: thisYear } = partsOf(world.on);
  const targets: Row<"plan_targets">[] = [];
  for (const year of [thisYear - 1, thisYear]) {
    if (!(await hasPlan(db, year))) await insertPlan(db, year, jurisdiction.plan, "issued");
    const plan = await db.plan.findFirstOrThrow({ where: { year }, select: { id: true } });
    targets.push(...demoTargets(world, { id: plan.id, year }, jurisdiction.cityCode));
  }
  return targets;
}
