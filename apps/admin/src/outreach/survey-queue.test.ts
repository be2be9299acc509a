import { beforeEach, expect, test } from "vitest";
import { addWaiting, dropWaiting, readWaiting, type WaitingAnswer } from "./survey-queue.ts";

let kept: Map<string, string>;
const store = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};
beforeEach(() => {
  kept = new Map();
});

const answer = (idempotencyKey: string) => ({ idempotencyKey, answers: {} }) as WaitingAnswer;

test("answers wait in their order until the server has them", () => {
  addWaiting(answer("a"), store);
  addWaiting(answer("b"), store);
  dropWaiting(answer("a"), store);
  expect(readWaiting(store).map(({ idempotencyKey }) => idempotencyKey)).toEqual(["b"]);
});

test("the same answers wait once, however often they could not be sent", () => {
  addWaiting(answer("a"), store);
  addWaiting(answer("a"), store);
  expect(readWaiting(store)).toHaveLength(1);
});
