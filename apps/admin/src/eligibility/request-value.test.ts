import { expect, test } from "vitest";
import { toWriting } from "../requests/request-form-value.ts";
import { unknownRest } from "./none-of-the-rest.tsx";
import { emptyIntake, intakeFieldId, toIntakeField, toSubmission, withPerson } from "./request-value.ts";

test("a sentence of the server finds its field, of either stage", () => {
  expect(toIntakeField("applicant.form.nationalId")).toBe("nationalId");
  expect(toIntakeField("nationalId")).toBe("nationalId");
  expect(toIntakeField("request.hearingOn")).toBe("hearingOn");
  expect(toIntakeField("hearingOn")).toBe("hearingOn");
  expect(toIntakeField("officeId")).toBeUndefined();
  expect(intakeFieldId("matter")).toBe("request-matter");
});

test("a person of the register keeps the answers that were given here", () => {
  const record = {
    id: "0f0e7c1a-0000-4000-8000-000000000000",
    version: 3,
    fullName: "Đặng Thị Mẫu",
    birthDate: "1987-02-14",
    sex: "female",
    nationalId: null,
    phone: "0900000001",
    communeCode: "31120",
    communeName: "Phường Cái Răng",
    communeOn: "2026-11-23",
    districtCode: "919",
    address: null,
    facts: { household: "near-poor", meritorious: false },
    allowanceStatus: null,
    certificateNumber: null,
    certificateOn: null,
    accessNeeds: ["large-print"],
  } as const;
  const typed = emptyIntake();
  const value = withPerson(
    {
      ...typed,
      fullName: "dang thi mau",
      matter: "Ly hôn",
      answers: { ...typed.answers, household: "poor" },
    },
    { ...record, accessNeeds: [...record.accessNeeds] },
  );
  expect(value.fullName).toBe("Đặng Thị Mẫu");
  expect(value.matter).toBe("Ly hôn");
  expect([value.answers.household, value.answers.meritorious]).toEqual(["poor", false]);
});

test("“no other condition” leaves household, disability and facility to be asked by themselves", () => {
  const rest = unknownRest(emptyIntake().answers).map(([fact]) => fact);
  expect(rest).toHaveLength(10);
  expect(rest).not.toContain("disability");
  expect(rest).not.toContain("household");
  expect(rest).not.toContain("inSocialProtectionFacility");
});

test("how a request came in finds its field too, by whichever name the server says it", () => {
  expect(toIntakeField("reception.channelFrom")).toBe("channelFrom");
  expect(toIntakeField("request.reception.on")).toBe("channelOn");
  expect(toIntakeField("request.reception.support")).toBe("support");
  expect(toIntakeField("request.reception.anything")).toBeUndefined();
});

test("what belongs to a need goes along with it, and not without it", () => {
  const typed = emptyIntake();
  const value = {
    ...typed,
    accessNeeds: ["cannot-write" as const, "guardian" as const],
    support: { ...typed.support, guardian: { name: " Trần Thị Mẹ ", relation: "mẹ", phone: "" } },
    writing: {
      ...typed.writing,
      writtenBy: "Lê Thị Mẫu",
      isReadByPerson: true,
      signedWith: "fingerprint" as const,
    },
  };
  expect(toSubmission(value, null).request.reception).toMatchObject({
    support: [{ need: "guardian", name: "Trần Thị Mẹ", relation: "mẹ", phone: null }],
    writing: { writtenBy: "Lê Thị Mẫu", readAloudBy: null, signedWith: "fingerprint", witness: null },
  });
  expect(toSubmission({ ...value, accessNeeds: [] }, null).request.reception).toMatchObject({
    support: [],
    writing: null,
  });
});

test("an application that nobody has signed yet, or whose reader is not named, is not recorded as written", () => {
  const { writing } = emptyIntake();
  const read = { ...writing, writtenBy: "Lê Thị Mẫu", readAloudBy: "Lê Thị Mẫu" };
  expect(toWriting(read)).toBeNull();
  expect(toWriting({ ...read, readAloudBy: " ", signedWith: "signature" })).toBeNull();
  expect(toWriting({ ...read, signedWith: "signature" })).toMatchObject({ signedWith: "signature" });
});

test("what came by post was received at no place; a paper names a database only where it was seen in one", () => {
  const typed = {
    ...emptyIntake(),
    papers: { "age-paper": "original" } as const,
    databases: { "age-paper": "X" },
  };
  expect(toSubmission({ ...typed, channel: "post" }, null).request.reception?.place).toBeNull();
  expect(toSubmission(typed, null).request.reception?.place).toBe("counter");
  expect(toSubmission(typed, null).request.papers).toEqual([
    { code: "age-paper", seen: "original", database: null },
  ]);
});

test("the other side goes along by name, with what is a whole number; a row without a name is nobody", () => {
  const nobody = { role: "opposing-party" as const, fullName: " ", birthYear: "", nationalId: "" };
  const others = [
    { ...nobody, fullName: " Đỗ Văn Khách ", birthYear: "198", nationalId: "000 000 000 172" },
    nobody,
  ];
  expect(toSubmission({ ...emptyIntake(), others }, null).request.reception?.others).toEqual([
    { role: "opposing-party", fullName: "Đỗ Văn Khách", birthYear: null, nationalId: "000000000172" },
  ]);
});
