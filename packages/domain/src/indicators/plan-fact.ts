import type { DisabilityDegree } from "../applicants/disability-degree.ts";
import type { DisabilityType } from "../applicants/disability-type.ts";
import type { Sex } from "../applicants/sex.ts";
import type { CaseStatus } from "../cases/case-status.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Place } from "../places/gazetteer.ts";
import type { FieldOfLaw } from "../requests/field-of-law.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";
import type { RefusalGround } from "../requests/refusal-ground.ts";
import type { RequestStatus } from "../requests/request-status.ts";

/**
 * What an indicator may look at: one request or one case, with the person's features on its day and nothing
 * that says who the person is. `null` means unknown.
 */
export type PlanFact = RequestFact | CaseFact;

export type RequestFact = PersonFeatures & {
  readonly kind: "request";
  readonly id: string;
  readonly receivedOn: PlainDate;
  readonly status: RequestStatus;
  readonly refusalGround: RefusalGround | null;
  readonly acceptedOn: PlainDate | null;
  /** Working days after receipt, up to and including the day of acceptance. */
  readonly workingDaysToAcceptance: number | null;
};

export type CaseFact = PersonFeatures & {
  readonly kind: "case";
  readonly id: string;
  readonly acceptedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly status: CaseStatus;
};

type PersonFeatures = {
  readonly place: Place | null;
  readonly sex: Sex | null;
  /** Whatever ground is met: a disabled child is a person with a disability too. */
  readonly hasDisability: boolean;
  readonly disabilityTypes: readonly DisabilityType[];
  readonly degree: DisabilityDegree | null;
  readonly formOfAid: FormOfAid;
  readonly fieldOfLaw: FieldOfLaw;
};
