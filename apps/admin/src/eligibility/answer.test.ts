import { expect, test } from "vitest";
import { answerOf } from "./answer.ts";
import { neededPapers } from "./needed-papers.ts";
import { openGrounds } from "./open-grounds.ts";
import { possibleMoves } from "./possible-moves.ts";
import { questionToAsk } from "./question-block.tsx";
import { emptyIntake, type IntakeValue } from "./request-value.ts";

const receivedAt = "2026-11-23T15:05:00+07:00";
const disability = { types: ["hearing-speech" as const], degree: "severe" as const, certified: true };

function answerTo(given: Partial<IntakeValue>) {
  return answerOf({ ...emptyIntake(), ...given }, receivedAt);
}

const disabled = { answers: { ...emptyIntake().answers, disability } };
const withAllowance = { ...disabled, allowance: "active" } as const;

test("an empty form asks, and offers to save", () => {
  const answer = answerTo({});
  expect(answer.decision.outcome).toBe("undetermined");
  expect(possibleMoves(answer, "received").first).toBeNull();
  expect(neededPapers(answer.decision, {})).toEqual([]);
});

test("a birth date still to come is left out of the answer instead of breaking it", () => {
  expect(answerTo({ birthDate: "2030-01-01" }).facts).toEqual({});
});

test("with a certificate the ground of disability is the nearest, and its papers are named", () => {
  const { decision } = answerTo(disabled);
  expect(openGrounds(decision)[0]?.ground.id).toBe("disability");
  expect(neededPapers(decision, {}).map(({ anyOf }) => anyOf.length)).toEqual([1, 3]);
});

test("eligible without papers: the person is asked for them, or accepted at once when a hearing is near", () => {
  expect(possibleMoves(answerTo(withAllowance), "received").first).toBe("request-supplement");
  const near = answerTo({ ...withAllowance, hearingOn: "2026-11-27" });
  expect(possibleMoves(near, "received").first).toBe("accept-immediately");
});

test("eligible with its papers: accepted, and nothing speaks for doing it at once", () => {
  const papers = { "disability-certificate": "original", "monthly-allowance-decision": "database" } as const;
  const { first, others, blocked } = possibleMoves(answerTo({ ...withAllowance, papers }), "received");
  expect([first, others, blocked]).toEqual(["accept", ["refuse"], []]);
});

test("a request that waits for papers is not asked for them again", () => {
  const { first, others } = possibleMoves(answerTo(withAllowance), "supplement-requested");
  expect([first, others]).toEqual([null, ["accept-immediately", "refuse"]]);
});

test("a question that cannot be answered now makes room for another that still matters", () => {
  const { decision } = answerTo(disabled);
  expect(questionToAsk(decision, new Set())).toBe("receivesMonthlySocialAllowance");
  const other = questionToAsk(decision, new Set(["receivesMonthlySocialAllowance"]));
  expect(decision.missingFacts).toContain(other);
  expect(other).not.toBe("receivesMonthlySocialAllowance");
  expect(questionToAsk(decision, new Set(decision.missingFacts))).toBeNull();
});
