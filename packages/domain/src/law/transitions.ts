import type { Transition } from "./transition.ts";

/** Only what was read: a law without an entry leaves the day of receipt to decide. */
export const transitions: readonly Transition[] = [
  {
    document: "59/2024/QH15",
    from: "2026-01-01",
    decidesPending: true,
    provision: "59/2024/QH15#179",
    evidence: "seen",
  },
];
