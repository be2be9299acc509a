import * as z from "zod/mini";
import { codesOf } from "../../law/legal-term.ts";
import { materialFormats } from "../../outreach/material-format.ts";
import { markedDays, outreachSessionTypes } from "../../outreach/outreach-session-type.ts";
import { atMost, Count, Day, FactPlace, personFeatures, Reference } from "./fact-fields.ts";

const session = z.strictObject({
  kind: z.literal("outreach-session"),
  id: Reference,
  place: FactPlace,
  on: Day,
  sessionType: z.enum(codesOf(outreachSessionTypes)),
  /** Which of the two days it marks; `null` = neither. */
  markedDay: z.nullable(z.enum(codesOf(markedDays))),
  participants: Count,
  /** Of them, persons with disabilities. */
  pwdParticipants: Count,
  /** Persons who were advised on the spot. */
  advised: Count,
});

/** One session of outreach. */
export const OutreachSessionFact = z.readonly(atMost(session, "pwdParticipants", "participants"));

/** One outreach session (truyền thông, TGPL tại cơ sở) and whom it reached. */
export type OutreachSessionFact = z.infer<typeof OutreachSessionFact>;

/** One material about legal aid in one form. */
export const MaterialFact = z.readonly(
  z.strictObject({
    kind: z.literal("material"),
    id: Reference,
    /** Which material it was: given out twice, it is one. */
    material: Reference,
    place: FactPlace,
    /** The day on which it was given out. */
    on: Day,
    format: z.enum(codesOf(materialFormats)),
    copies: Count,
  }),
);

/** One material about legal aid, by format and copies. */
export type MaterialFact = z.infer<typeof MaterialFact>;

/** One person's answers in a survey of needs (plan A1, block 7 of plans elsewhere). */
export const SurveyAnswerFact = z.readonly(
  z.strictObject({
    kind: z.literal("survey-answer"),
    id: Reference,
    place: FactPlace,
    on: Day,
    sex: personFeatures.sex,
    hasDisability: z.boolean(),
    disabilityTypes: personFeatures.disabilityTypes,
    degree: personFeatures.degree,
    ageBand: personFeatures.ageBand,
    /** Knows that legal aid is free and where to ask; `null` = did not answer. */
    knowsLegalAid: z.nullable(z.boolean()),
    /** Has a legal matter now; `null` = did not answer. */
    hasLegalNeed: z.nullable(z.boolean()),
  }),
);

/** One person's answers in a survey of needs. */
export type SurveyAnswerFact = z.infer<typeof SurveyAnswerFact>;
