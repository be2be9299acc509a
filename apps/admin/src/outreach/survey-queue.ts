import type { Inputs } from "../api/outputs.ts";

/** One person's answers as they wait to be sent: with their key, so that nothing is sent twice. */
export type WaitingAnswer = Inputs["survey"]["answer"];

/**
 * What was filled in without a line. It is kept by the browser until the server has it; there is no name in it that
 * could be lost with the phone.
 */
const STORE = "tgpl.survey.waiting";

export function readWaiting(store: Pick<Storage, "getItem"> = localStorage): WaitingAnswer[] {
  const kept: unknown = JSON.parse(store.getItem(STORE) ?? "[]");
  return Array.isArray(kept) ? (kept as WaitingAnswer[]) : [];
}

export function addWaiting(
  answer: WaitingAnswer,
  store: Pick<Storage, "getItem" | "setItem"> = localStorage,
): void {
  write([...readWaiting(store).filter((one) => !isSame(one, answer)), answer], store);
}

export function dropWaiting(
  answer: WaitingAnswer,
  store: Pick<Storage, "getItem" | "setItem"> = localStorage,
): void {
  write(
    readWaiting(store).filter((one) => !isSame(one, answer)),
    store,
  );
}

function isSame(one: WaitingAnswer, other: WaitingAnswer): boolean {
  return one.idempotencyKey === other.idempotencyKey;
}

function write(waiting: readonly WaitingAnswer[], store: Pick<Storage, "setItem">): void {
  store.setItem(STORE, JSON.stringify(waiting));
}
