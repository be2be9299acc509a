import { isConnectionLoss } from "@tgpl/ui/calls/find-refusal.ts";
import { createSignal } from "./signal.ts";

/** Since when nothing comes back from the server; null while it answers. */
export const lostSince = createSignal<Date | null>(null);

export function noteAnswer(): void {
  lostSince.set(null);
}

export function noteFailure(error: unknown): void {
  if (isConnectionLoss(error)) noteLoss();
  else noteAnswer();
}

function noteLoss(): void {
  if (lostSince.get() === null) lostSince.set(new Date());
}

/** The machine itself may know first. */
export function watchLine(): void {
  addEventListener("offline", noteLoss);
}
