import { expect, test } from "vitest";
import type { ApplicantRecord } from "../applicant-sheets.tsx";
import { draftOf, isOfFact, recordedFacts, toSaid } from "./fact-draft.ts";

const record: ApplicantRecord = {
  id: "1",
  version: 3,
  fullName: "Nguyễn Thị Mẫu",
  birthDate: "1990-05-02",
  sex: "female",
  nationalId: null,
  phone: null,
  communeCode: "31135",
  communeOn: "2026-11-23",
  communeName: "Phường Ninh Kiều",
  districtCode: "916",
  address: null,
  facts: { household: "poor", disability: { types: ["vision"], degree: "mild", certified: true } },
  allowanceStatus: "suspended",
  allowanceBenefit: null,
  certificateNumber: "7/GXN",
  certificateOn: null,
  accessNeeds: [],
};

test("every fact that can be chosen says what the record says until it is changed", () => {
  const said = recordedFacts.map((fact) => [fact, toSaid(draftOf(record, { fact })).value]);
  expect(Object.fromEntries(said)).toMatchObject({
    receivesMonthlySocialAllowance: { status: "suspended" },
    household: "poor",
    disability: { disability: record.facts.disability, number: "7/GXN", on: null },
    residence: { communeCode: "31135", address: null },
    birthDate: "1990-05-02",
    phone: null,
    livesWithHiv: null,
  });
});

test("a change begins on a day that is asked for; a correction keeps the day of what it puts right", () => {
  const entry = {
    id: "9",
    fact: "receivesMonthlySocialAllowance",
    value: { status: "active", decisionNo: "4/QĐ", decisionDate: "2026-01-05" },
    from: "2026-01-05",
    nature: "change",
    reason: null,
    corrects: null,
    isPutRight: false,
    recordedAt: "2026-01-06T09:00:00+07:00",
    recordedBy: null,
  } as const;
  expect(toSaid(draftOf(record, {}))).toMatchObject({ nature: "change", from: null });
  expect(toSaid(draftOf(record, { corrects: entry }))).toMatchObject({
    nature: "correction",
    from: "2026-01-05",
    value: { status: "suspended", decisionNo: "4/QĐ", decisionDate: "2026-01-05" },
  });
});

test("numbers are sent as the register keeps them", () => {
  const draft = { ...draftOf(record, { fact: "phone" }), phone: "+84 912 345 678" };
  expect(toSaid(draft).value).toBe("0912345678");
});

test("a fact is written down from its own fields, and a clash in another one does not stand in its way", () => {
  expect(isOfFact("answers.household", "household")).toBe(true);
  expect(isOfFact("commune", "residence")).toBe(true);
  expect(isOfFact("phone", "residence")).toBe(false);
  expect(isOfFact("degree", "disability")).toBe(true);
  expect(isOfFact("allowance", "receivesMonthlySocialAllowance")).toBe(true);
});
