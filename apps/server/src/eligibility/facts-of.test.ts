import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";
import { factsOf } from "./facts-of.ts";

let server: TestServer;
let officer: Caller;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
afterAll(() => server.close());

const on = "2026-11-23";
const pensioner = anApplicant({ allowanceStatus: "active", allowanceBenefit: "social-pension" });
const key = () => ({ idempotencyKey: randomUUID() });

describe("the facts on which a person is judged", () => {
  it("say nothing of the allowance while it is suspended, or where only the social pension is received", () => {
    expect(factsOf(anApplicant(), on).receivesMonthlySocialAllowance).toBe(true);
    expect(factsOf(anApplicant({ allowanceStatus: "ended" }), on).receivesMonthlySocialAllowance).toBe(false);
    for (const form of [anApplicant({ allowanceStatus: "suspended" }), pensioner])
      expect(factsOf(form, on)).not.toHaveProperty("receivesMonthlySocialAllowance");
  });

  it("keep what an officer heard before anybody saw a decision on the allowance", () => {
    const facts = { ...anApplicant().facts, receivesMonthlySocialAllowance: false };
    expect(factsOf(anApplicant({ allowanceStatus: null, facts }), on).receivesMonthlySocialAllowance).toBe(
      false,
    );
  });
});

describe("a person with a severe disability who only has the social pension", () => {
  it("is neither eligible nor refused until somebody decides, and eligible once the allowance is seen", async () => {
    const { id } = await officer.requests.submit({
      ...key(),
      applicant: { known: null, form: pensioner },
      request: aRequest(),
    });
    const before = await officer.eligibility.standing({ requestId: id });
    expect(before.current).toMatchObject({ outcome: "undetermined" });
    expect(before.current.missingFacts).toContain("receivesMonthlySocialAllowance");

    const { applicant, version } = await officer.requests.get({ id });
    expect(applicant.allowanceBenefit).toBe("social-pension");
    const known = { id: applicant.id, version: applicant.version };
    const form = anApplicant({ allowanceStatus: "active" });
    await officer.requests.update({ ...key(), id, version, applicant: { known, form }, request: aRequest() });
    const after = await officer.requests.get({ id });
    expect(after.applicant.allowanceBenefit).toBeNull();
    expect((await officer.eligibility.standing({ requestId: id })).current.outcome).toBe("eligible");
  });
});
