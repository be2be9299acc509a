import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proceduralStatuses } from "../applicants/procedural-status.ts";
import { dueAt } from "../deadlines/due-at.ts";
import { vietnamCalendar } from "../deadlines/vietnam-calendar.ts";
import { citeProvision } from "../law/cite-provision.ts";
import { codesOf, getTerm, type LegalTerm } from "../law/legal-term.ts";
import { versionsOfProvision } from "../law/provision-on.ts";
import { type StateMachine, transitionFrom } from "../requests/state-machine.ts";
import * as referrals from "./index.ts";

const {
  incomingMachine,
  incomingMoveNames,
  incomingMoves,
  incomingObstacles,
  incomingStatuses,
  judgeAgency,
  moveNotice,
  noticeDeclinedGrounds,
  noticeMachine,
  noticeMoveNames,
  noticeMoves,
  noticeObstacles,
  noticeRuleFor,
  noticeStatuses,
  referralMachine,
  referralMoveNames,
  referralMoves,
  referralObstacles,
  referralPurposes,
  referralStatuses,
  registrationRule,
} = referrals;

const calendar = vietnamCalendar();

type AnyMachine = StateMachine<string, string, string>;
const machines: readonly (readonly [string, AnyMachine, readonly LegalTerm[], readonly string[]])[] = [
  ["a notice", noticeMachine, noticeStatuses, noticeMoveNames],
  ["a referral", referralMachine, referralStatuses, referralMoveNames],
  ["a referral that came in", incomingMachine, incomingStatuses, incomingMoveNames],
];

describe.each(machines)("the machine of %s", (_name, machine, statuses, moves) => {
  it("reaches every status from the first, and leaves no final one", () => {
    const reached = new Set([machine.initial]);
    for (const _ of statuses)
      for (const { from, to } of machine.transitions)
        if (to !== null && from.some((status) => reached.has(status))) reached.add(to);
    expect([...reached].sort()).toEqual([...codesOf(statuses)].sort());
    for (const { from, to } of machine.transitions)
      if (to !== null) for (const status of from) expect(machine.final).not.toContain(status);
  });

  it("has one transition for a move and a status, and at least one for every move", () => {
    for (const move of moves) {
      const from = machine.transitions.filter((one) => one.move === move).flatMap((one) => [...one.from]);
      expect(from.length).toBeGreaterThan(0);
      expect(new Set(from).size).toBe(from.length);
    }
  });

  it("cites clauses that are coded with text and days", () => {
    const cited = machine.transitions.flatMap(({ provision }) => provision ?? []);
    expect(cited.filter((id) => versionsOfProvision(id).length === 0)).toEqual([]);
  });
});

describe("an obstacle", () => {
  it("names a provision or a rule of the work, and a way out in both languages", () => {
    for (const { code, provision, workingRule, lift, label } of [
      ...noticeObstacles,
      ...referralObstacles,
      ...incomingObstacles,
    ]) {
      expect([code, provision !== null || workingRule !== null]).toEqual([code, true]);
      if (provision !== null) expect(citeProvision(provision, "vi")).toMatch(/Điều \d+/);
      for (const text of [lift, label])
        for (const words of [text.vi, text.en]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

const lists: Record<string, readonly LegalTerm[]> = {
  agencyKinds: referrals.agencyKinds,
  incomingStatuses,
  minutesSigners: referrals.minutesSigners,
  noticeChannels: referrals.noticeChannels,
  noticeDeclinedGrounds,
  noticeStatuses,
  referralPurposes,
  referralStatuses,
  registrationRoles: referrals.registrationRoles,
  registrationTurns: referrals.registrationTurns,
};

describe.each(Object.entries(lists))("the codes of %s", (name, terms) => {
  it("have different words in both languages, and a place in the law that can be cited", () => {
    expect(new Set(codesOf(terms)).size).toBe(terms.length);
    for (const language of ["vi", "en"] as const) {
      const words = terms.map(({ label }) => label[language]);
      expect(words.every((word) => /^\p{Lu}/u.test(word))).toBe(true);
      expect(new Set(words).size).toBe(terms.length);
      for (const { provision } of terms)
        if (provision !== null) expect(citeProvision(provision, language)).not.toContain("undefined");
    }
    expect(() => getTerm(terms, "no-such-code", name)).toThrow(terms[0]?.code);
  });
});

const anyNotice = fc.record({
  status: fc.constantFrom(...codesOf(noticeStatuses)),
  hasCase: fc.boolean(),
  hasProvider: fc.boolean(),
  declinedGround: fc.option(fc.constantFrom(...codesOf(noticeDeclinedGrounds))),
  awaitsSubstitute: fc.boolean(),
});

describe("the moves of a notice", () => {
  it("are no more and no less than the machine says, each refusal with a reason that holds", () => {
    fc.assert(
      fc.property(anyNotice, fc.constantFrom(...noticeMoveNames), (state, move) => {
        const moved = moveNotice(state, move);
        const transition = transitionFrom(noticeMachine, move, state.status);
        if (moved.ok) expect(moved.status).toBe(transition?.to ?? state.status);
        else if (transition) expect(transition.unless).toEqual(expect.arrayContaining([...moved.because]));
        else expect(moved.because).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("meet each obstacle somewhere", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyNotice, (state) => {
        for (const answer of noticeMoves(state))
          if (!answer.allowed) for (const code of answer.because) met.add(code);
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(codesOf(noticeObstacles).filter((code) => !met.has(code))).toEqual([]);
  });

  it("answer the agency only when somebody was appointed", () => {
    const accepted = {
      status: "notice-accepted",
      hasCase: true,
      hasProvider: false,
      declinedGround: null,
      awaitsSubstitute: false,
    } as const;
    expect(moveNotice(accepted, "answer-agency")).toEqual({ ok: false, because: ["provider-not-named"] });
    expect(moveNotice({ ...accepted, hasProvider: true }, "answer-agency")).toEqual({
      ok: true,
      status: "notice-answered",
    });
  });

  it("refuse a name that is none", () => {
    const state = fc.sample(anyNotice, { numRuns: 1, seed: 1 })[0];
    if (state) expect(() => moveNotice(state, "fly" as never)).toThrow("receive-notice");
  });
});

describe("the limit of an agency", () => {
  it("is 12 hours for who is held, 24 for who is charged or hurt, and nothing is counted for a party", () => {
    const told = codesOf(proceduralStatuses).map((status) => [status, noticeRuleFor(status).rule]);
    expect(Object.fromEntries(told)).toEqual({
      denounced: null,
      "proposed-for-prosecution": null,
      "held-in-emergency": null,
      arrested: "agency-notice-12h",
      "in-custody": "agency-notice-12h",
      accused: "agency-notice-24h",
      defendant: "agency-notice-24h",
      victim: "agency-notice-24h",
      witness: null,
      "under-diversion": null,
      prisoner: null,
      party: null,
    });
    expect(noticeRuleFor("party")).toEqual({
      rule: null,
      because: "switched-off",
      off: "agency-notice-civil",
    });
    expect(noticeRuleFor("witness").because).toBe("no-limit-known");
  });

  it("ends where dueAt ends it: in time to the minute, late the minute after", () => {
    const requestedAt = "2026-11-23T07:30:00+07:00";
    const at = (noticedAt: `${string}+07:00` | null, now = "2026-11-23T08:30:00+07:00") =>
      judgeAgency({ status: "in-custody", requestedAt, noticedAt } as never, now as never, calendar);
    expect(at("2026-11-23T19:30:00+07:00")).toMatchObject({ isLate: false, minutesLate: 0, minutes: 720 });
    expect(at("2026-11-23T19:31:00+07:00")).toMatchObject({ isLate: true, minutesLate: 1 });
    expect(at(null)).toMatchObject({ isLate: false, minutes: 60 });
    expect(at(null, "2026-11-23T20:00:00+07:00")).toMatchObject({ isLate: true, minutesLate: 30 });
    expect(at(null)?.deadline).toEqual(dueAt("agency-notice-12h", requestedAt, calendar));
    expect(judgeAgency({ status: "party", requestedAt, noticedAt: null }, requestedAt, calendar)).toBeNull();
  });

  it("of a registration depends on what happened and to whom", () => {
    expect(registrationRule("registration-refused", "defender")).toBe("substitute-provider-defence");
    expect(registrationRule("registration-refused", "protector")).toBe("substitute-provider-protector");
    expect(registrationRule("registration-cancelled", "defender")).toBe("registration-cancellation-notice");
  });
});

describe("a referral", () => {
  const prepared = {
    status: "prepared",
    purpose: "verification",
    hasConsent: false,
    hasReplyDay: false,
  } as const;
  const send = (state: Parameters<typeof referralMoves>[0]) => referralMoves(state)[0];

  it("leaves only with consent in writing, and a request to verify only with its day", () => {
    expect(send(prepared)).toMatchObject({ because: ["no-written-consent", "no-reply-day"] });
    expect(send({ ...prepared, hasConsent: true })).toMatchObject({ because: ["no-reply-day"] });
    expect(send({ ...prepared, purpose: "health-care", hasConsent: true })).toMatchObject({ status: "sent" });
  });

  it("is refused each move that its status does not allow, with the reason", () => {
    for (const status of codesOf(referralStatuses))
      for (const answer of referralMoves({ ...prepared, status, hasConsent: true, hasReplyDay: true })) {
        const known = transitionFrom(referralMachine, answer.move, status);
        expect(answer.allowed).toBe(known !== undefined);
        if (!answer.allowed) expect(codesOf(referralObstacles)).toContain(answer.because[0]);
      }
    for (const code of codesOf(referralPurposes))
      expect(send({ ...prepared, purpose: code })?.allowed).toBe(false);
  });

  it("that came in opens one request and gets one feedback", () => {
    const told = (status: "arrived" | "feedback-given", hasRequest: boolean) =>
      incomingMoves({ status, hasRequest }).map(({ allowed }) => allowed);
    expect(told("arrived", false)).toEqual([true, true]);
    expect(told("arrived", true)).toEqual([false, true]);
    expect(told("feedback-given", false)).toEqual([true, false]);
  });
});
