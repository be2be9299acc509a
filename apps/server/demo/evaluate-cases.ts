import {
  addDays,
  digestSample,
  type FieldOfLaw,
  type FormOfAid,
  type PlainDate,
  partsOf,
  type SampledFile,
  sampleForEvaluation,
  scoreQuality,
} from "@tgpl/domain";
import { toPlan } from "../src/quality/evaluation/draw-plan.ts";
import { toEvaluationFile } from "../src/quality/evaluation/evaluation-plans.data.ts";
import { somePoints } from "./appraise-cases.ts";
import { createRandom } from "./random.ts";
import type { NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { momentAt, shiftWorkingDays } from "./working-days.ts";
import type { World } from "./world.ts";

type ClosedCase = NumberedCase & { closedOn: PlainDate };
export type EvaluationRows = {
  evaluation_plans: Row<"evaluation_plans">[];
  evaluation_files: Row<"evaluation_files">[];
};

/** One plan, of the last reporting year that has ended, drawn ten days after its end; some files are evaluated. */
export function evaluateCases(world: World, cases: readonly ClosedCase[]): EvaluationRows {
  const { year: thisYear } = partsOf(world.on);
  const year = world.on > `${thisYear}-11-12` ? thisYear : thisYear - 1;
  const decidedOn = `${year}-11-10` as PlainDate;
  const terms = {
    closedFrom: `${year - 1}-11-01` as PlainDate,
    closedUntil: `${year}-10-31` as PlainDate,
    percent: world.data.quality.planPercent,
    forms: ["proceedings", "out-of-court-representation"] as (
      | "proceedings"
      | "out-of-court-representation"
    )[],
    stratifyBy: ["field-of-law"] as "field-of-law"[],
    seed: `45/QĐ-STP (minh họa) ${decidedOn}`,
  };
  const frame = cases.flatMap((told) => frameOf(world, told, terms));
  const sample = sampleForEvaluation(
    frame.map(({ file }) => toEvaluationFile(file)),
    toPlan(terms),
    terms.seed,
  );
  const drawnAt = momentAt(decidedOn, 9 * 60);
  const id = seededUuid(drawnAt, createRandom(world.seed, "evaluation", year));
  const places = new Map(sample.files.map((file, at) => [file.id, { ...file, position: at + 1 }]));
  const files = frame.map(({ file, caseId }) =>
    toRow(world, { planId: id, caseId, file, decidedOn }, places.get(file.fileCode)),
  );
  const director = world.accounts.find(({ role }) => role === "centre-director")?.id ?? null;
  const plan = {
    id,
    version: 1,
    year,
    decisionNumber: "45/QĐ-STP (minh họa)",
    decidedOn,
    ...terms,
    drawnAt,
    drawnById: director,
    inScope: sample.inScope,
    wanted: sample.wanted,
    drawn: sample.files.length,
    digest: digestSample(sample),
    evaluated: files.filter(({ evaluatedOn }) => evaluatedOn !== null).length,
  };
  return { evaluation_plans: [plan], evaluation_files: files };
}

type Frozen = Parameters<typeof toEvaluationFile>[0] & { providerName: string };

function frameOf(
  { offices, providers }: World,
  { row, closedOn }: ClosedCase,
  {
    closedFrom,
    closedUntil,
    forms,
  }: { closedFrom: PlainDate; closedUntil: PlainDate; forms: readonly string[] },
): { caseId: string; file: Frozen }[] {
  const office = offices.find(({ id }) => id === row.officeId);
  const provider = providers.find(({ id }) => id === row.providerId);
  const isCovered = closedOn >= closedFrom && closedOn <= closedUntil && forms.includes(row.formOfAid);
  if (!isCovered || !office || !provider) return [];
  const file = {
    fileCode: row.fileCode,
    providerId: provider.id,
    providerName: provider.fullName,
    formOfAid: row.formOfAid as FormOfAid,
    fieldOfLaw: row.fieldOfLaw as FieldOfLaw,
    officeCode: office.code,
    closedOn,
  };
  return [{ caseId: row.id, file }];
}

type Given = { planId: string; caseId: string; file: Frozen; decidedOn: PlainDate };

function toRow(
  world: World,
  { planId, caseId, file, decidedOn }: Given,
  place: (SampledFile & { position: number }) | undefined,
): Row<"evaluation_files"> {
  const random = createRandom(world.seed, "evaluation-file", file.fileCode);
  const id = seededUuid(momentAt(decidedOn, 9 * 60), random);
  const evaluatedOn = shiftWorkingDays(addDays(decidedOn, 1), random.between(1, 7), world.calendar);
  const isEvaluated = place && random.chance(world.data.quality.shareEvaluated) && evaluatedOn < world.on;
  const row = {
    id,
    version: 1,
    planId,
    caseId,
    ...file,
    before: false,
    position: place?.position ?? null,
    why: place?.why ?? null,
    digest: place?.digest ?? null,
    expert: null,
    points: {},
    total: null,
    grade: null,
    opinion: null,
    evaluatedOn: null,
    recordedById: null,
  };
  if (!isEvaluated) return row;
  const points = somePoints(random);
  const { total, grade } = scoreQuality(points, file.closedOn);
  const { experts, expertOpinions } = world.data.quality;
  const director = world.accounts.find(({ role }) => role === "centre-director")?.id ?? null;
  const said = { expert: random.pick(experts), opinion: random.pick(expertOpinions) };
  return { ...row, ...said, version: 2, points, total, grade, evaluatedOn, recordedById: director };
}
