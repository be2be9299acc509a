import { describe, expect, it } from "vitest";
import { caseClock } from "./case-clock.ts";

const acceptedAt = "2026-06-02T14:10:00+07:00";
const closedAt = "2026-10-19T09:00:00+07:00";

describe("the clock that runs on a case", () => {
  it("is the appointment of a provider, after a proceedings case is accepted", () => {
    const state = { status: "accepted", formOfAid: "proceedings", acceptedAt, closedAt: null } as const;
    expect(caseClock(state)).toEqual({ rule: "provider-appointment", from: acceptedAt });
    expect(caseClock({ ...state, status: "in-progress" })).toBeNull();
  });

  it("is the written answer, from acceptance until an advice case ends", () => {
    const state = { status: "in-progress", formOfAid: "legal-advice", acceptedAt, closedAt: null } as const;
    expect(caseClock(state)).toEqual({ rule: "advice-answer", from: acceptedAt });
  });

  it("is the hand-over of the file, once the case has ended", () => {
    const state = { status: "discontinued", formOfAid: "legal-advice", acceptedAt, closedAt } as const;
    expect(caseClock(state)).toEqual({ rule: "closed-file-handover", from: closedAt });
    expect(caseClock({ ...state, status: "handed-over" })).toBeNull();
  });

  it("is the answer to an application for another provider, before every other that runs", () => {
    const replacementAskedAt = "2026-06-10T09:40:00+07:00";
    const state = {
      status: "in-progress",
      formOfAid: "legal-advice",
      acceptedAt,
      replacementAskedAt,
    } as const;
    const asked = { rule: "provider-replacement", from: replacementAskedAt };
    expect(caseClock({ ...state, closedAt: null })).toEqual(asked);
    expect(caseClock({ ...state, closedAt })).toEqual({ rule: "closed-file-handover", from: closedAt });
    expect(caseClock({ ...state, closedAt: null, replacementAskedAt: null })).toEqual({
      rule: "advice-answer",
      from: acceptedAt,
    });
  });

  it("is none of ours, once the case was transferred", () => {
    const state = { status: "transferred", formOfAid: "legal-advice", acceptedAt } as const;
    expect(caseClock({ ...state, closedAt: null })).toBeNull();
    expect(caseClock({ ...state, closedAt })).toBeNull();
  });
});
