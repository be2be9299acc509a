import { randomUUID } from "node:crypto";
import type { ApplicantForm } from "../applicants/applicant-form.ts";
import { anApplicant } from "../applicants/test-applicant.ts";
import type { Caller } from "../platform/test-server.ts";
import type { RequestForm } from "../requests/request-form.ts";
import { aRequest } from "../requests/test-request.ts";

export const key = () => ({ idempotencyKey: randomUUID() });

/** A case that was just opened for a person of one's choice. */
export async function anOpenCase(
  officer: Caller,
  person: Partial<ApplicantForm> = {},
  request: Partial<RequestForm> = {},
) {
  const asked = await officer.requests.submit({
    ...key(),
    applicant: { known: null, form: anApplicant(person) },
    request: aRequest(request),
  });
  await officer.eligibility.decide({ ...key(), requestId: asked.id });
  const { id, version } = await officer.cases.open({
    ...key(),
    requestId: asked.id,
    version: asked.version,
    immediateReason: null,
  });
  return { id, version };
}
