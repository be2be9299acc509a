import type { AgeBand, DisabilityDegree, DisabilityType, PlainDate, Sex } from "@tgpl/domain";
import type { Outputs } from "../api/outputs.ts";
import type { WaitingAnswer } from "./survey-queue.ts";

export type SurveyForm = Outputs["survey"]["form"];
export type SurveyQuestion = SurveyForm["questions"][number];

export type SurveyValue = {
  placeCode: string;
  sex: Sex | null;
  hasDisability: boolean | null;
  disabilityTypes: DisabilityType[];
  degree: DisabilityDegree | null;
  ageBand: AgeBand | null;
  answers: Record<string, boolean | string | string[]>;
};

/** The next person of the same place: where one is does not change between two of them. */
export function nextPerson(placeCode: string): SurveyValue {
  return {
    placeCode,
    sex: null,
    hasDisability: null,
    disabilityTypes: [],
    degree: null,
    ageBand: null,
    answers: {},
  };
}

/** What is sent; null while the place, or whether the person has a disability, is missing. */
export function toAnswer(
  { placeCode, hasDisability, disabilityTypes, degree, ...value }: SurveyValue,
  { version, on, key }: { version: number; on: PlainDate; key: string },
): WaitingAnswer | null {
  if (placeCode === "" || hasDisability === null) return null;
  return {
    ...value,
    idempotencyKey: key,
    formVersion: version,
    on,
    placeCode,
    hasDisability,
    disabilityTypes: hasDisability ? disabilityTypes : [],
    degree: hasDisability ? degree : null,
  };
}
