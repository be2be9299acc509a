import type { PlainDate } from "../dates/plain-date.ts";

/** The base law, and the first day on which a decision can be made by it. */
export const codedLaw = { document: "11/2017/QH14", from: "2018-01-01" } as const satisfies {
  document: string;
  from: PlainDate;
};
