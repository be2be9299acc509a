import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import type { ClientError } from "../platform/client-error.ts";
import { toClientError } from "../platform/client-error.ts";
import type { Language } from "../platform/context.ts";
import { startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "./test-request.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

/** What a person is told when a person is registered like this. */
async function told(wrong: object, language: Language = "vi"): Promise<ClientError> {
  const officer = await server.as("case-officer", { language });
  const input = { idempotencyKey: randomUUID(), form: { ...anApplicant(), ...wrong } };
  try {
    await officer.applicants.register(input as Parameters<typeof officer.applicants.register>[0]);
  } catch (error) {
    return toClientError(error, { language, requestId: "r" });
  }
  throw new Error("this input should have been refused");
}

const cases: [string, object, string, string][] = [
  [
    "an unknown commune",
    { communeCode: "99999" },
    "Nơi ở hiện nay: không có xã, phường nào mang mã này vào ngày đã ghi. Hãy chọn trong danh sách.",
    "Place of residence: no commune has this code on the recorded day. Choose from the list.",
  ],
  [
    "a commune of before the merger",
    { communeCode: "31117" },
    "Nơi ở hiện nay: không có xã, phường nào mang mã này vào ngày đã ghi. Hãy chọn trong danh sách.",
    "Place of residence: no commune has this code on the recorded day. Choose from the list.",
  ],
  [
    "a birth date in the future",
    { birthDate: "2026-11-24" },
    "Ngày sinh: không được sau hôm nay.",
    "Birth date: not after today.",
  ],
  [
    "a day that is not in the calendar",
    { birthDate: "2025-02-29" },
    "Ngày sinh: phải là một ngày có thật, viết ngày/tháng/năm.",
    "Birth date: must be a real day, written day/month/year.",
  ],
  [
    "a malformed identity number",
    { nationalId: "09218700001" },
    "Số căn cước: số căn cước gồm 12 chữ số.",
    "Identity number: an identity number has 12 digits.",
  ],
  ["a name that is missing", { fullName: "   " }, "Họ và tên: chưa nhập.", "Full name: please fill in."],
  [
    "a name of two hundred letters",
    { fullName: "a".repeat(200) },
    "Họ và tên: nhiều nhất 120 ký tự.",
    "Full name: at most 120 characters.",
  ],
  [
    "an unknown degree",
    { facts: { disability: { types: [], degree: "medium", certified: true } } },
    "Mức độ khuyết tật: phải là một trong các giá trị extremely-severe, severe, mild.",
    "Degree of disability: must be one of extremely-severe, severe, mild.",
  ],
];

describe.each(cases)("%s", (_, wrong, vi, en) => {
  it("gets a sentence that names the field and what is allowed, in both languages, and nothing is stored", async () => {
    const before = await server.services.prisma.applicant.count();
    expect(await told(wrong)).toMatchObject({ code: "invalid-input", message: `Chưa lưu được: ${vi}` });
    expect((await told(wrong, "en")).message).toBe(`Not saved: ${en}`);
    expect(await server.services.prisma.applicant.count()).toBe(before);
  });
});

describe("an unknown fact", () => {
  it("is refused, not ignored", async () => {
    const said = await told({ facts: { livesOnTheMoon: true } });
    expect(said).toMatchObject({
      code: "invalid-input",
      issues: [{ path: "form.facts", reason: "unknown-key" }],
    });
  });
});

describe("an identity number that another person has", () => {
  it("is refused and points to that person's record", async () => {
    const officer = await server.as("case-officer");
    const nationalId = "000190000001";
    const { id } = await officer.applicants.register({
      idempotencyKey: randomUUID(),
      form: anApplicant({ nationalId }),
    });
    expect(await told({ nationalId })).toMatchObject({
      issues: [{ path: "nationalId", reason: "national-id-taken" }],
      subject: { type: "applicant", id },
    });
  });
});

describe("a hearing that is over", () => {
  it("is refused at the counter", async () => {
    const officer = await server.as("case-officer");
    const submit = officer.requests.submit({
      idempotencyKey: randomUUID(),
      applicant: { known: null, form: anApplicant() },
      request: aRequest({ hearingOn: "2026-11-20" }),
    });
    await expect(submit).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "hearingOn", reason: "in-the-past" }] } },
    });
  });
});

describe("our own mistakes", () => {
  it("are told with a code to report, never with their inner words", () => {
    const said = toClientError(new Error("SELECT secret FROM applicants"), {
      language: "vi",
      requestId: "abc",
    });
    expect(said.code).toBe("internal");
    expect(said.message).toContain("abc");
    expect(JSON.stringify(said)).not.toContain("secret");
  });
});
