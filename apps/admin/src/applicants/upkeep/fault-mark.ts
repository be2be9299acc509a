import type { DataFaultKind } from "@tgpl/domain";

/** What kind of fault it is, in the shapes of all lists. Red is kept for limits of the law. */
export const markOfKind = {
  contradiction: "today",
  "impossible-date": "stopped",
  "expired-paper": "waiting",
  "missing-fact": "unknown",
} as const satisfies Record<DataFaultKind, string>;
