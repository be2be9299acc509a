import { type AppraisalRows, appraiseCases } from "./appraise-cases.ts";
import { askPeople } from "./ask-people.ts";
import { type EvaluationRows, evaluateCases } from "./evaluate-cases.ts";
import type { NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import type { World } from "./world.ts";

export type QualityRows = AppraisalRows &
  EvaluationRows & { satisfaction_answers: Row<"satisfaction_answers">[] };

/** Everything about the quality of closed cases; the day of an appraisal is written on its case too. */
export function qualityRows(world: World, cases: readonly NumberedCase[]): QualityRows {
  const closed = cases.flatMap((told) =>
    told.row.closedOn === null ? [] : [{ ...told, closedOn: told.row.closedOn }],
  );
  return {
    ...appraiseCases(world, closed),
    satisfaction_answers: askPeople(world, closed),
    ...evaluateCases(world, closed),
  };
}
