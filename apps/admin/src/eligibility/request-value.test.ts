import { expect, test } from "vitest";
import { unknownRest } from "./none-of-the-rest.tsx";
import { emptyIntake, intakeFieldId, toIntakeField, withPerson } from "./request-value.ts";

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
