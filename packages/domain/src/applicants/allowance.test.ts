import { describe, expect, it } from "vitest";
import { provisionOn } from "../law/provision-on.ts";
import { answerAllowance } from "./answer-allowance.ts";
import { judgements } from "./judgement.ts";
import { allowanceOn, toAllowanceFact } from "./to-allowance-fact.ts";

const paid = { facts: { receivesMonthlySocialAllowance: true }, judgement: null, warnings: [] };
const notPaid = { ...paid, facts: { receivesMonthlySocialAllowance: false } };
const notKnown = { ...paid, facts: {} };

describe("one decision on the monthly allowance", () => {
  it("counts while it is paid and not after", () => {
    expect(toAllowanceFact({ status: "active" })).toEqual(paid);
    expect(toAllowanceFact({ status: "ended" })).toEqual(notPaid);
  });

  it("is for a person to judge while it is suspended", () => {
    const { facts, judgement, warnings } = toAllowanceFact({ status: "suspended" });
    expect(facts).toEqual({});
    expect(judgement?.code).toBe("allowance-suspended-needs-review");
    expect(warnings.map(({ code }) => code)).toEqual(["allowance-suspended-needs-review"]);
  });

  it("says nothing of a day before it began", () => {
    const record = { status: "active", statusDate: "2026-05-01" } as const;
    expect(toAllowanceFact(record, "2026-04-30")).toEqual(notKnown);
    expect(toAllowanceFact(record, "2026-05-01")).toEqual(paid);
  });
});

describe("the social pension", () => {
  const pension = { benefit: "social-pension", status: "active" } as const;

  it("is for a person to judge, since no text says whether it counts", () => {
    const { facts, judgement } = toAllowanceFact(pension, "2026-03-02");
    expect(facts).toEqual({});
    expect(judgement?.code).toBe("social-pension-needs-decision");
  });

  it("counts or does not once the law's switch says so", () => {
    expect(answerAllowance(pension, "2026-03-02", true)).toBe(true);
    expect(answerAllowance(pension, "2026-03-02", false)).toBe(false);
    const suspended = { ...pension, status: "suspended" } as const;
    expect(answerAllowance(suspended, "2026-03-02", true)).toMatchObject({
      code: "allowance-suspended-needs-review",
    });
    expect(answerAllowance(suspended, "2026-03-02", false)).toBe(false);
  });

  it("says nothing of the allowance once it has ended", () => {
    expect(toAllowanceFact({ ...pension, status: "ended" }, "2026-03-02")).toEqual(notKnown);
  });
});

describe("the history of a benefit", () => {
  const history = [
    { status: "active", statusDate: "2024-01-05" },
    { status: "suspended", statusDate: "2026-03-01" },
    { status: "ended", statusDate: "2026-06-01" },
  ] as const;

  it("answers each day by the entry that stood then, in whatever order it was written", () => {
    for (const entries of [history, history.toReversed()]) {
      expect(allowanceOn(entries, "2024-01-04")).toEqual(notKnown);
      expect(allowanceOn(entries, "2026-02-28")).toEqual(paid);
      expect(allowanceOn(entries, "2026-03-01").judgement?.code).toBe("allowance-suspended-needs-review");
      expect(allowanceOn(entries, "2026-06-01")).toEqual(notPaid);
    }
  });

  it("keeps the doubt about a pension beside an allowance that has ended, and drops it beside a paid one", () => {
    const pension = { benefit: "social-pension", status: "active", statusDate: "2025-07-01" } as const;
    expect(allowanceOn([...history, pension], "2026-02-28")).toEqual(paid);
    expect(allowanceOn([...history, pension], "2026-06-01").judgement?.code).toBe(
      "social-pension-needs-decision",
    );
  });

  it("says nothing when it is empty, and names the entry that is malformed", () => {
    expect(allowanceOn([], "2026-03-02")).toEqual(notKnown);
    expect(() => allowanceOn([{ status: "paused" as "active" }], "2026-03-02")).toThrow("allowance.0.status");
  });
});

describe("a judgement", () => {
  it("says in both languages what is to be decided, by whom, and on laws that begin on the day they are used from", () => {
    for (const { question, decides, laws, code } of judgements) {
      expect([question.vi.endsWith("?"), question.en.endsWith("?")]).toEqual([true, true]);
      expect(decides.vi).toContain("Cán bộ pháp lý");
      expect(decides.en).toContain("legal officer");
      expect(laws[0].from <= "2018-01-01").toBe(true);
      for (const { provision, from } of laws) {
        if (provision.includes("#")) expect(provisionOn(provision, from)?.id, code).toBe(provision);
      }
    }
  });
});
