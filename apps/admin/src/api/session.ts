import { findRefusal } from "./failure.ts";
import { createSignal } from "./signal.ts";

/** The session ended while somebody was at work: they sign in over the page, and nothing typed is lost. */
export const sessionEnded = createSignal(false);

export function noteSession(error: unknown): void {
  const refusal = findRefusal(error);
  // A wrong password is "unauthenticated" too, and counts the tries.
  if (refusal?.code === "unauthenticated" && refusal.attemptsLeft === undefined) sessionEnded.set(true);
}
