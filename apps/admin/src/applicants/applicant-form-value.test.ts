import { decideEligibility } from "@tgpl/domain";
import { expect, test } from "vitest";
import {
  type ApplicantFormValue,
  askedFacts,
  emptyApplicantForm,
  fromApplicantRecord,
  readAllowance,
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
  expect(toFacts(emptyApplicantForm(), on)).toEqual({});
});

test("no answer is asked twice: birth date and allowance stand on their own", () => {
  expect(askedFacts).not.toContain("birthDate");
  expect(askedFacts).not.toContain("receivesMonthlySocialAllowance");
});

test("a certified disability with an allowance being paid makes the person eligible", () => {
  const decision = decideEligibility(toFacts(formWith({ answers: disabled, allowance: "active" }), on), on);
  expect(decision.outcome).toBe("eligible");
});

test("a suspended allowance or a social pension alone settles nothing: a person has to decide", () => {
  expect(toFacts(formWith({ allowance: "suspended" }), on)).toEqual({});
  expect(toFacts(formWith({ allowance: "social-pension" }), on)).toEqual({});
  expect(readAllowance("suspended", on).judgement?.code).toBe("allowance-suspended-needs-review");
  expect(readAllowance("social-pension", on).judgement?.code).toBe("social-pension-needs-decision");
});

test("an answer that is plain leaves nobody anything to decide", () => {
  for (const plain of ["active", "ended", "never", "unknown"] as const)
    expect(readAllowance(plain, on).judgement).toBeNull();
});

test("an ended allowance and one that never was are both no", () => {
  expect(toFacts(formWith({ allowance: "ended" }), on).receivesMonthlySocialAllowance).toBe(false);
  expect(toFacts(formWith({ allowance: "never" }), on).receivesMonthlySocialAllowance).toBe(false);
});

test("no disability is an answer, not a gap", () => {
  const answers = { ...emptyApplicantForm().answers, disability: null };
  expect(toFacts(formWith({ answers }), on)).toEqual({ disability: null });
});

test.each(["suspended", "social-pension", "ended", "active", "never", "unknown"] as const)(
  "what was stored comes back unchanged, the allowance %s too",
  (allowance) => {
    const value = formWith({
      birthDate: "1987-02-14",
      commune: { code: "31120", name: "Phường Cái Răng", districtCode: "919" },
      answers: disabled,
      allowance,
      accessNeeds: ["sign-language-interpreter"],
    });
    const form = toApplicantForm(value);
    const record = {
      ...form,
      allowanceBenefit: form.allowanceBenefit ?? null,
      birthDate: value.birthDate,
      id: "0f0e7c1a-0000-4000-8000-000000000000",
      version: 1,
      communeOn: on,
      communeName: "Phường Cái Răng",
      districtCode: "919",
    } as const;
    expect(fromApplicantRecord(record)).toEqual(value);
  },
);
