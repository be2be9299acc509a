import { decideEligibility } from "@tgpl/domain";
import { expect, test } from "vitest";
import {
  type ApplicantFormValue,
  askedFacts,
  emptyApplicantForm,
  fromApplicantRecord,
  toApplicantForm,
  toFacts,
} from "./applicant-form-value.ts";

const on = "2026-11-23";

function formWith(changes: Partial<ApplicantFormValue>): ApplicantFormValue {
  return { ...emptyApplicantForm(), fullName: "Đặng Thị Mẫu", sex: "female", ...changes };
}

const severe = { types: ["hearing-speech"], degree: "severe", certified: true } as const;
const disabled = { ...emptyApplicantForm().answers, disability: { ...severe, types: [...severe.types] } };

test("an untouched form knows nothing of the person", () => {
  expect(toFacts(emptyApplicantForm())).toEqual({});
});

test("no answer is asked twice: birth date and allowance stand on their own", () => {
  expect(askedFacts).not.toContain("birthDate");
  expect(askedFacts).not.toContain("receivesMonthlySocialAllowance");
});

test("a certified disability with an allowance being paid makes the person eligible", () => {
  const decision = decideEligibility(toFacts(formWith({ answers: disabled, allowance: "active" })), on);
  expect(decision.outcome).toBe("eligible");
});

test("a suspended allowance settles nothing", () => {
  expect(toFacts(formWith({ allowance: "suspended" }))).toEqual({});
});

test("an ended allowance and one that never was are both no", () => {
  expect(toFacts(formWith({ allowance: "ended" })).receivesMonthlySocialAllowance).toBe(false);
  expect(toFacts(formWith({ allowance: "never" })).receivesMonthlySocialAllowance).toBe(false);
});

test("no disability is an answer, not a gap", () => {
  const answers = { ...emptyApplicantForm().answers, disability: null };
  expect(toFacts(formWith({ answers }))).toEqual({ disability: null });
});

test("what was stored comes back unchanged", () => {
  const value = formWith({
    birthDate: "1987-02-14",
    commune: { code: "31120", name: "Phường Cái Răng", districtCode: "919" },
    answers: disabled,
    allowance: "suspended",
    accessNeeds: ["sign-language-interpreter"],
  });
  const form = toApplicantForm(value);
  const record = {
    ...form,
    birthDate: value.birthDate,
    id: "0f0e7c1a-0000-4000-8000-000000000000",
    version: 1,
    communeOn: on,
    communeName: "Phường Cái Răng",
    districtCode: "919",
  } as const;
  expect(fromApplicantRecord(record)).toEqual(value);
});
