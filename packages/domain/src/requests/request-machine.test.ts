import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citeProvision } from "../law/cite-provision.ts";
import { codesOf } from "../law/legal-term.ts";
import { immediateAcceptanceReasons } from "./immediate-acceptance-reason.ts";
import { moveByStatus, moveRequest } from "./move-request.ts";
import { refusalGrounds } from "./refusal-ground.ts";
import { requestMachine, requestMoveNames } from "./request-machine.ts";
import { type RequestState, requestMoves } from "./request-moves.ts";
import { requestObstacles } from "./request-obstacles.ts";
import { requestOptions } from "./request-options.ts";
import { type RequestStatus, requestStatuses } from "./request-status.ts";
import { transitionFrom } from "./state-machine.ts";

const statuses = codesOf(requestStatuses);
const unsure = fc.constantFrom(true, false, "unknown" as const);
const anyFacts: fc.Arbitrary<Omit<RequestState, "status">> = fc.record({
  outcome: fc.constantFrom("eligible", "not-eligible", "undetermined", null),
  coverage: fc.constantFrom("covered", "extended", null),
  missingPapers: fc.subarray(["age-paper", "disability-certificate"]),
  immediateReasons: fc.subarray([...codesOf(immediateAcceptanceReasons)], { maxLength: 2 }),
  awaitsSignature: fc.boolean(),
  refusalGround: fc.option(fc.constantFrom(...codesOf(refusalGrounds))),
  refusalConfirmed: fc.boolean(),
  hasDisability: unsure,
  isElderly: unsure,
  isViolenceVictim: unsure,
});
const anyState: fc.Arbitrary<RequestState> = fc
  .tuple(fc.constantFrom(...statuses), anyFacts)
  .map(([status, facts]) => ({ ...facts, status }));
const anyMove = fc.constantFrom(...requestMoveNames);

describe("the machine of a request, as data", () => {
  it("allows no more and no less than the functions do", () => {
    fc.assert(
      fc.property(anyState, anyMove, (state, move) => {
        const moved = moveRequest(state, move);
        const transition = transitionFrom(requestMachine, move, state.status);
        if (moved.ok) expect(moved.status).toBe(transition?.to ?? state.status);
        // Refused from an open status: for the reasons written beside the transition, and no others.
        else if (transition) expect(transition.unless).toEqual(expect.arrayContaining([...moved.because]));
        else expect(moved.because).toEqual([`already-${state.status}`]);
      }),
      { numRuns: 2000 },
    );
  });

  it("reaches every status from the first", () => {
    const reached = new Set<RequestStatus>([requestMachine.initial]);
    for (const _ of statuses) {
      for (const { from, to } of requestMachine.transitions) {
        if (to !== null && from.some((status) => reached.has(status))) reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  it("lets nothing leave a final status, and every other status be left", () => {
    for (const status of statuses) {
      const ways = requestMachine.transitions.filter(({ from }) => from.includes(status));
      expect(ways.length === 0).toBe(requestMachine.final.includes(status));
    }
  });
});

describe("what can be done with a request now", () => {
  it("names for every obstacle a provision or a rule of the work, and a way out in both languages", () => {
    for (const { code, provision, workingRule, lift, label } of requestObstacles) {
      expect([code, provision !== null || workingRule !== null]).toEqual([code, true]);
      if (provision !== null) expect(citeProvision(provision, "vi")).toMatch(/Điều \d+/);
      for (const text of [lift, label]) expect(text.vi).not.toBe(text.en);
      for (const text of [lift.vi, lift.en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it("says the same as the moves, obstacle by obstacle", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const moves = requestMoves(state);
        const said = requestOptions(state).map((option) =>
          option.allowed
            ? option
            : { move: option.move, allowed: false, because: option.obstacles.map(({ code }) => code) },
        );
        expect(said).toEqual(moves);
      }),
    );
  });

  it("says of a missing paper how it can be lifted", () => {
    const state: RequestState = {
      status: "received",
      outcome: "eligible",
      coverage: "covered",
      missingPapers: ["disability-certificate"],
      immediateReasons: [],
      refusalGround: null,
      refusalConfirmed: false,
      hasDisability: true,
      isElderly: false,
      isViolenceVictim: false,
    };
    const [accept] = requestOptions(state);
    expect(accept).toMatchObject({
      allowed: false,
      obstacles: [
        { code: "papers-missing", provision: "11/2017/QH14#29", liftedBy: ["update", "request-supplement"] },
      ],
    });
    // The way out is real: with the paper seen, the request can be accepted.
    expect(moveRequest(state, "update")).toMatchObject({ ok: true, status: "received" });
    expect(moveRequest({ ...state, missingPapers: [] }, "accept")).toMatchObject({ status: "accepted" });
  });
});

describe("updating and withdrawing", () => {
  it.each(["received", "supplement-requested"] as const)("are possible while a request is %s", (status) => {
    expect(moveByStatus(status, "update")).toMatchObject({ ok: true, status });
    expect(moveByStatus(status, "withdraw")).toMatchObject({
      ok: true,
      status: "withdrawn",
      unconfirmed: ["11/2017/QH14#8"],
    });
  });

  it.each(["accepted", "refused", "withdrawn"] as const)("come too late once it is %s", (status) => {
    for (const move of ["update", "withdraw"] as const)
      expect(moveByStatus(status, move)).toEqual({ ok: false, because: [`already-${status}`] });
  });

  it("depend on nothing but the status", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const move of ["update", "withdraw"] as const)
          expect(moveRequest(state, move)).toEqual(moveByStatus(state.status, move));
      }),
    );
  });
});

describe("a life of a request, any moves in any order", () => {
  it("accepts only the eligible whose papers were seen or who cannot wait, and never moves after an answer", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyMove, anyFacts), { maxLength: 12 }), (life) => {
        let status = requestMachine.initial;
        for (const [move, facts] of life) {
          const moved = moveRequest({ ...facts, status }, move);
          if (requestMachine.final.includes(status)) expect(moved.ok).toBe(false);
          if (!moved.ok) continue;
          status = moved.status;
          if (status === "accepted") expect(mayBeAccepted(facts)).toBe(true);
          if (status === "refused") expect(facts.refusalGround).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});

function mayBeAccepted({
  outcome,
  missingPapers,
  immediateReasons,
  awaitsSignature,
}: Omit<RequestState, "status">): boolean {
  if (outcome === "not-eligible") return false;
  return (
    immediateReasons.length > 0 || (outcome === "eligible" && missingPapers.length === 0 && !awaitsSignature)
  );
}
