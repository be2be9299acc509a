import { randomUUID } from "node:crypto";
import { anApplicant } from "../applicants/test-applicant.ts";
import type { TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";

const key = () => ({ idempotencyKey: randomUUID() });

/** A proceedings case of the test provider that was performed and closed today; answers its id. */
export async function aClosedCase(server: TestServer): Promise<string> {
  const officer = await server.as("case-officer");
  const { providerId } = await server.userOf("provider");
  const asked = await officer.requests.submit({
    ...key(),
    applicant: { known: null, form: anApplicant() },
    request: aRequest(),
  });
  await officer.eligibility.decide({ ...key(), requestId: asked.id });
  const opened = await officer.cases.open({
    ...key(),
    requestId: asked.id,
    version: asked.version,
    immediateReason: null,
  });
  const { id, version } = opened;
  const appointed = await officer.cases.appointProvider({
    ...key(),
    id,
    version,
    providerId: providerId ?? "",
    note: null,
  });
  const step = await officer.cases.recordStep({
    ...key(),
    ...appointed,
    stepKind: "beneficiary-meeting",
    on: "2026-11-23",
    hours: 4,
    note: "Gặp tại nhà, có phiên dịch.",
  });
  await officer.cases.close({
    ...key(),
    ...step,
    result: "view-accepted-partly",
    outcomeDocument: { kind: "judgment-or-decision", number: "00/2026/DS-ST", on: "2026-11-23" },
    note: null,
  });
  return id;
}
