import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citeProvision } from "../law/cite-provision.ts";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";
import { fieldsOfLaw } from "../requests/field-of-law.ts";
import { formsOfAid } from "../requests/form-of-aid.ts";
import { moveRequest } from "../requests/move-request.ts";
import { refusalGrounds } from "../requests/refusal-ground.ts";
import { requestMachine, requestMoveNames } from "../requests/request-machine.ts";
import type { RequestState } from "../requests/request-moves.ts";
import { requestStatuses } from "../requests/request-status.ts";
import { stateDiagram } from "../requests/state-diagram.ts";
import { type ObstacleTerm, type StateMachine, transitionFrom } from "../requests/state-machine.ts";
import { caseMachine, caseMoveNames } from "./case-machine.ts";
import { type CaseState, caseMoves, isClosed } from "./case-moves.ts";
import { caseObstacles } from "./case-obstacles.ts";
import { caseOptions } from "./case-options.ts";
import { caseStatuses } from "./case-status.ts";
import { complaintMachine, complaintMoveNames, complaintObstacles } from "./complaint-machine.ts";
import { complaintOptions } from "./complaint-moves.ts";
import { complaintStatuses } from "./complaint-status.ts";
import { discontinuationGrounds } from "./discontinuation-ground.ts";
import { howItEnded } from "./how-it-ended.ts";
import { moveCase } from "./move-case.ts";
import { outcomeDocuments } from "./outcome-document.ts";
import { replacementGrounds } from "./replacement-ground.ts";
import { withdrawalForms } from "./withdrawal-form.ts";

type AnyMachine = StateMachine<string, string, string>;
const machines: readonly (readonly [string, AnyMachine, readonly LegalTerm[], readonly string[]])[] = [
  ["a request", requestMachine, requestStatuses, requestMoveNames],
  ["a case", caseMachine, caseStatuses, caseMoveNames],
  ["a complaint", complaintMachine, complaintStatuses, complaintMoveNames],
];

describe.each(machines)("the machine of %s", (_name, machine, statuses, moves) => {
  it("reaches every status from the first", () => {
    const reached = new Set([machine.initial]);
    for (const _ of statuses) {
      for (const { from, to } of machine.transitions) {
        if (to !== null && from.some((status) => reached.has(status))) reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual([...codesOf(statuses)].sort());
  });

  it("lets no path leave a final status, and some path leave every other", () => {
    for (const status of codesOf(statuses)) {
      const left = machine.transitions.some(
        ({ from, to }) => from.includes(status) && to !== null && to !== status,
      );
      expect([status, left]).toEqual([status, !machine.final.includes(status)]);
    }
  });

  it("has one transition for a move and a status, and at least one for every move", () => {
    for (const move of moves) {
      const from = machine.transitions.filter((one) => one.move === move).flatMap((one) => [...one.from]);
      expect(from.length).toBeGreaterThan(0);
      expect(new Set(from).size).toBe(from.length);
    }
  });

  it("draws every arrow of its diagram", () => {
    const lines = stateDiagram(machine).split("\n");
    const arrows = machine.transitions.flatMap(({ from }) => from).length + machine.final.length + 1;
    expect(lines).toHaveLength(arrows + 1);
    expect(lines).toContain(`  [*] --> ${machine.initial}`);
  });
});

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const anyFacts: fc.Arbitrary<Omit<CaseState, "status">> = fc.record({
  formOfAid: fc.constantFrom(...codesOf(formsOfAid)),
  hasProvider: fc.boolean(),
  stepCount: fc.nat(2),
  outcomeDocument: maybe(fc.constantFrom(...codesOf(outcomeDocuments))),
  discontinuationGround: maybe(fc.constantFrom(...codesOf(discontinuationGrounds))),
  withdrawalForm: maybe(fc.constantFrom(...codesOf(withdrawalForms))),
  fileHandedOver: fc.boolean(),
  fieldOfLaw: fc.constantFrom(...codesOf(fieldsOfLaw)),
  replacementGround: maybe(fc.constantFrom(...codesOf(replacementGrounds))),
  sidesAgreed: fc.boolean(),
  petitionTo: maybe(fc.constant("Cơ quan điều tra")),
  withinScope: fc.boolean(),
  transferTo: maybe(fc.constant("TT-HG")),
  personInformed: fc.boolean(),
  conflictOfInterest: fc.boolean(),
  archivePlace: maybe(fc.constant("Hộp 12")),
  fileArchived: fc.boolean(),
});
const anyState: fc.Arbitrary<CaseState> = fc
  .tuple(fc.constantFrom(...codesOf(caseStatuses)), anyFacts)
  .map(([status, facts]) => ({ ...facts, status }));

describe("the machine of a case, as data", () => {
  it("allows no more and no less than the functions do", () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...caseMoveNames), (state, move) => {
        const moved = moveCase(state, move);
        const transition = transitionFrom(caseMachine, move, state.status);
        if (moved.ok) expect(moved.status).toBe(transition?.to ?? state.status);
        else if (transition) expect(transition.unless).toEqual(expect.arrayContaining([...moved.because]));
        else expect(moved.because).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("is stopped by each of its obstacles, and by nothing that it does not name", () => {
    const named = new Set(caseMachine.transitions.flatMap(({ unless }) => [...unless]));
    const met = new Set<string>();
    fc.assert(
      fc.property(anyState, (state) => {
        for (const answer of caseMoves(state)) {
          if (!answer.allowed) for (const code of answer.because) met.add(code);
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect([...met].filter((code) => !named.has(code as never)).sort()).toEqual([
      "case-ended",
      "case-not-ended",
    ]);
    expect(codesOf(caseObstacles).filter((code) => !met.has(code))).toEqual([]);
  });
});

describe("an obstacle", () => {
  const all: readonly ObstacleTerm[] = [...caseObstacles, ...complaintObstacles];

  it("names a provision or a rule of the work, and a way out in both languages", () => {
    for (const { code, provision, workingRule, lift, label } of all) {
      expect([code, provision !== null || workingRule !== null]).toEqual([code, true]);
      if (provision !== null) expect(citeProvision(provision, "vi")).toMatch(/Điều \d+/);
      for (const text of [lift, label, ...(workingRule ? [workingRule] : [])]) {
        expect(text.vi).not.toBe(text.en);
        for (const words of [text.vi, text.en]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it("is told with the move that lifts it, and that move does lift it", () => {
    const state: CaseState = {
      status: "accepted",
      formOfAid: "proceedings",
      hasProvider: false,
      stepCount: 0,
      outcomeDocument: "judgment-or-decision",
      discontinuationGround: null,
      fileHandedOver: false,
    };
    const close = (one: CaseState) => caseOptions(one).find(({ move }) => move === "close");
    expect(close(state)).toMatchObject({
      obstacles: [
        { code: "no-provider", liftedBy: ["appoint-provider"] },
        { code: "no-step-recorded", liftedBy: ["record-step"] },
      ],
    });
    expect(moveCase(state, "appoint-provider").ok).toBe(true);
    const provided: CaseState = { ...state, status: "provider-appointed", hasProvider: true };
    expect(moveCase(provided, "record-step").ok).toBe(true);
    expect(close({ ...provided, status: "in-progress", stepCount: 1 })).toMatchObject({ allowed: true });
  });
});

/** One deed in the life of a request and of the case that may come of it. */
type Deed =
  | { of: "request"; move: (typeof requestMoveNames)[number]; facts: Omit<RequestState, "status"> }
  | { of: "case"; move: (typeof caseMoveNames)[number]; facts: Omit<CaseState, "status"> };

const anyRequestFacts: fc.Arbitrary<Omit<RequestState, "status">> = fc.record({
  outcome: fc.constantFrom("eligible", "eligible", "not-eligible", "undetermined", null),
  coverage: fc.constantFrom("covered", "extended"),
  missingPapers: fc.subarray(["age-paper"]),
  immediateReasons: fc.subarray(["hearing-imminent" as const]),
  refusalGround: maybe(fc.constantFrom(...codesOf(refusalGrounds))),
  refusalConfirmed: fc.boolean(),
  hasDisability: fc.boolean(),
  isElderly: fc.boolean(),
  isViolenceVictim: fc.boolean(),
});
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    of: fc.constant("request" as const),
    move: fc.constantFrom(...requestMoveNames),
    facts: anyRequestFacts,
  }),
  fc.record({ of: fc.constant("case" as const), move: fc.constantFrom(...caseMoveNames), facts: anyFacts }),
);

describe("a life of a request and its case, any deeds in any order", () => {
  it("never contradicts the law", () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 25 }), (deeds) => {
        let request = requestMachine.initial;
        // A case opens with the acceptance, and with nothing else.
        let legalCase: CaseState["status"] | null = null;
        for (const deed of deeds) {
          if (deed.of === "request") {
            const moved = moveRequest({ ...deed.facts, status: request }, deed.move);
            if (!moved.ok) continue;
            request = moved.status;
            if (request === "accepted") {
              expect(legalCase).toBeNull();
              legalCase = caseMachine.initial;
            }
            if (request === "refused") expect(deed.facts.refusalGround).not.toBeNull();
          } else if (legalCase !== null) {
            const moved = moveCase({ ...deed.facts, status: legalCase }, deed.move);
            if (!moved.ok) continue;
            expectLawful(legalCase, moved.status, deed.facts);
            legalCase = moved.status;
          }
        }
        if (request === "refused" || request === "withdrawn") expect(legalCase).toBeNull();
        if (legalCase !== null) expect(request).toBe("accepted");
      }),
      { numRuns: 1000 },
    );
  });
});

function expectLawful(from: CaseState["status"], to: CaseState["status"], facts: Omit<CaseState, "status">) {
  if (from === to) return;
  if (to === "closed") {
    const document = outcomeDocuments.find(({ code }) => code === facts.outcomeDocument);
    expect(document?.formOfAid).toBe(facts.formOfAid);
    expect([facts.hasProvider, facts.stepCount > 0]).toEqual([true, true]);
  }
  if (to === "discontinued") expect(facts.discontinuationGround).not.toBeNull();
  if (to === "transferred") expect([facts.withinScope, facts.personInformed]).toEqual([false, true]);
  if (to === "handed-over") expect(from).toBe("closed");
  if (isClosed(from)) expect(to).toBe("handed-over");
}

describe("what counts as closed", () => {
  it("is a case closed by its document or not continued, and not one that was transferred", () => {
    for (const status of codesOf(caseStatuses)) {
      const end = howItEnded(status, "proceedings");
      expect([status, end?.countsAsClosed ?? false]).toEqual([status, isClosed(status)]);
    }
    expect(howItEnded("closed", "legal-advice")).toMatchObject({
      by: "outcome-document",
      evidence: "unconfirmed",
    });
    expect(howItEnded("transferred", "proceedings")).toMatchObject({
      by: "transfer",
      provision: "11/2017/QH14#35.1",
    });
  });
});

describe("a complaint", () => {
  it("says the same as its machine", () => {
    for (const status of codesOf(complaintStatuses)) {
      for (const option of complaintOptions(status)) {
        const to = transitionFrom(complaintMachine, option.move, status)?.to ?? null;
        expect(option.allowed ? option.status : null).toBe(to);
      }
    }
  });
});
