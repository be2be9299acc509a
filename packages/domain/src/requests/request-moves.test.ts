import { describe, expect, it } from "vitest";
import { explainMove } from "./explain-move.ts";
import { type RequestState, requestMoves } from "./request-moves.ts";

const ready: RequestState = {
  status: "received",
  outcome: "eligible",
  coverage: "covered",
  missingPapers: [],
  immediateReasons: [],
  refusalGround: null,
  refusalConfirmed: false,
  hasDisability: true,
  isElderly: false,
  isViolenceVictim: false,
};

const answer = (state: Partial<RequestState>, move: string) =>
  requestMoves({ ...ready, ...state }).find((one) => one.move === move);

describe("a request", () => {
  it("of an eligible person whose papers were all seen can be accepted", () => {
    expect(answer({}, "accept")).toEqual({
      move: "accept",
      allowed: true,
      needsConfirmation: false,
      unconfirmed: [],
    });
  });

  it("with a paper missing waits for it, unless a reason for immediate acceptance holds", () => {
    const state = { missingPapers: ["disability-certificate"] };
    expect(answer(state, "accept")).toMatchObject({ allowed: false, because: ["papers-missing"] });
    expect(answer(state, "accept-immediately")).toMatchObject({ because: ["no-immediate-reason"] });
    expect(answer({ ...state, immediateReasons: ["hearing-imminent"] }, "accept-immediately")).toMatchObject({
      allowed: true,
    });
  });

  it("is never accepted at once for someone who is known not to be eligible", () => {
    expect(
      answer({ outcome: "not-eligible", immediateReasons: ["avoid-damage"] }, "accept-immediately"),
    ).toMatchObject({ because: ["outcome-not-eligible"] });
  });

  it("nobody has decided on can still be accepted at once before a hearing", () => {
    expect(
      answer({ outcome: null, immediateReasons: ["hearing-imminent"] }, "accept-immediately"),
    ).toMatchObject({ allowed: true });
  });

  it("is refused only on a ground of the law", () => {
    expect(answer({ outcome: "not-eligible" }, "refuse")).toMatchObject({ because: ["no-refusal-ground"] });
    expect(answer({ outcome: null, refusalGround: "condition-not-met" }, "refuse")).toMatchObject({
      because: ["no-decision"],
    });
    expect(answer({ outcome: null, refusalGround: "person-deceased" }, "refuse")).toMatchObject({
      allowed: true,
    });
  });

  it("of a person with a disability is refused under uncoded law only when a legal officer confirms", () => {
    const refusal = {
      outcome: "not-eligible",
      coverage: "extended",
      refusalGround: "condition-not-met",
    } as const;
    expect(answer(refusal, "refuse")).toMatchObject({ allowed: true, needsConfirmation: true });
    expect(answer({ ...refusal, refusalConfirmed: true }, "refuse")).toMatchObject({
      needsConfirmation: false,
    });
    expect(answer({ ...refusal, hasDisability: false }, "refuse")).toMatchObject({
      needsConfirmation: false,
    });
    expect(answer({ ...refusal, hasDisability: "unknown" }, "refuse")).toMatchObject({
      needsConfirmation: true,
    });
    expect(answer({ ...refusal, coverage: "covered" }, "refuse")).toMatchObject({ needsConfirmation: false });
  });

  it.each(["accepted", "refused", "withdrawn"] as const)("that is %s moves no more and says so", (status) => {
    for (const move of requestMoves({ ...ready, status, refusalGround: "unlawful-content" })) {
      expect(move).toMatchObject({ allowed: false, because: [`already-${status}`] });
    }
  });

  it("explains each obstacle in both languages", () => {
    const moves = requestMoves({ ...ready, outcome: "undetermined", missingPapers: ["age-paper"] });
    const accept = moves.find((one) => one.move === "accept");
    expect(accept && explainMove(accept, "vi")).toEqual([
      "Chưa đủ thông tin để xác định diện người được trợ giúp pháp lý.",
      "Còn thiếu giấy tờ chứng minh.",
    ]);
    expect(accept && explainMove(accept, "en")).toHaveLength(2);
  });

  it("with an unknown ground is refused as input, naming the field", () => {
    // @ts-expect-error a ground that the law does not know
    expect(() => answer({ refusalGround: "too-busy" }, "refuse")).toThrow("refusalGround");
  });
});
