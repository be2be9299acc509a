import * as z from "zod/mini";
import { caseStatuses } from "../../cases/case-status.ts";
import { providerKinds } from "../../cases/provider-kind.ts";
import { codesOf } from "../../law/legal-term.ts";
import { qualityBands } from "../../quality/quality-bands.ts";
import { qualityGrades } from "../../quality/quality-grades.ts";
import { refusalGrounds } from "../../requests/refusal-ground.ts";
import { requestStatuses } from "../../requests/request-status.ts";
import { atMost, Count, Day, inOrder, personFeatures, Reference } from "./fact-fields.ts";

const request = z.strictObject({
  ...personFeatures,
  kind: z.literal("request"),
  receivedOn: Day,
  status: z.enum(codesOf(requestStatuses)),
  refusalGround: z.nullable(z.enum(codesOf(refusalGrounds))),
  acceptedOn: z.nullable(Day),
  /** Working days after receipt, up to and including the day of acceptance. */
  workingDaysToAcceptance: z.nullable(Count),
});

/** One request for legal aid. */
export const RequestFact = z.readonly(inOrder(request, "receivedOn", "acceptedOn").check());

/** One request (yêu cầu) as it is counted. */
export type RequestFact = z.infer<typeof RequestFact>;

const legalCase = z.strictObject({
  ...personFeatures,
  kind: z.literal("case"),
  /** Whose case it is, as a reference that tells nobody who that is. */
  person: Reference,
  /** Who performs it, likewise; `null` = nobody yet. */
  provider: z.nullable(Reference),
  providerKind: z.nullable(z.enum(codesOf(providerKinds))),
  acceptedOn: Day,
  /** The day of its result; a discontinued case has none. */
  closedOn: z.nullable(Day),
  /** The day on which it ended here: with a result, discontinued, or transferred to another organisation. */
  endedOn: z.nullable(Day),
  status: z.enum(codesOf(caseStatuses)),
});

/** One accepted case: as many cases as beneficiaries in one matter. */
export const CaseFact = z.readonly(
  inOrder(inOrder(legalCase, "acceptedOn", "closedOn"), "acceptedOn", "endedOn").check(),
);

/** One case (vụ việc) as it is counted. */
export type CaseFact = z.infer<typeof CaseFact>;

const notice = z.strictObject({
  ...personFeatures,
  kind: z.literal("notice"),
  /** The proceedings agency, by its code in the directory. */
  agency: Reference,
  receivedOn: Day,
  acceptedOn: z.nullable(Day),
  /** Working days after the notice, up to and including the day of acceptance: 0 = the same day. */
  workingDaysToAcceptance: z.nullable(Count),
});

/** One notice of a proceedings agency that a person asked for legal aid (Luật TGPL Điều 31). */
export const NoticeFact = z.readonly(inOrder(notice, "receivedOn", "acceptedOn"));

/** One notice of a proceedings agency as it is counted. */
export type NoticeFact = z.infer<typeof NoticeFact>;

const pointsOfGood = qualityBands.find(({ grade }) => grade === "good")?.fromPoints ?? 100;

const quality = z.strictObject({
  ...personFeatures,
  kind: z.literal("quality"),
  providerKind: z.nullable(z.enum(codesOf(providerKinds))),
  closedOn: Day,
  /** `null` = not appraised yet. */
  appraisedOn: z.nullable(Day),
  /** Points of the score sheet, 0 to 100; `null` while the sheet is not complete. */
  points: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  grade: z.nullable(z.enum(codesOf(qualityGrades))),
  /** Whether the review found a proceedings case successful; `null` = not reviewed, or no proceedings case. */
  successful: z.nullable(z.boolean()),
});

/** One closed case as its appraisal sees it. */
export const QualityFact = z.readonly(
  inOrder(quality, "closedOn", "appraisedOn").check(
    z.refine(
      ({ appraisedOn, points, grade }) => appraisedOn !== null || (points === null && grade === null),
      {
        path: ["appraisedOn"],
        error: "the day of the appraisal that gave points or a grade",
      },
    ),
    z.refine(({ points, grade }) => grade !== "good" || (points !== null && points >= pointsOfGood), {
      path: ["points"],
      error: `${pointsOfGood} or more for the grade good`,
    }),
  ),
);

/** One appraisal or evaluation of a case as it is counted. */
export type QualityFact = z.infer<typeof QualityFact>;

const screening = z.strictObject({
  kind: z.literal("screening"),
  id: Reference,
  place: personFeatures.place,
  on: Day,
  /** Persons with disabilities on the register of the place who were screened by the law of the day. */
  screened: Count,
  /** Of them, those whom the facts on the register make eligible; undetermined ones are not among them. */
  eligible: Count,
  /** Of the eligible, those without any request for legal aid up to the day. */
  unreached: Count,
});

/** How many of a place's persons with disabilities are eligible, and of them how many never asked. */
export const ScreeningFact = z.readonly(
  atMost(atMost(screening, "eligible", "screened"), "unreached", "eligible"),
);

/** One person who was screened, as counted. */
export type ScreeningFact = z.infer<typeof ScreeningFact>;
