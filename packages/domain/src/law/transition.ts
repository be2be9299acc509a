import type { PlainDate } from "../dates/plain-date.ts";
import type { Evidence } from "./evidence.ts";

/** Which day decides for requests that are pending when a law starts. */
export type Transition = {
  /** The amending document. */
  readonly document: string;
  /** Its first day. */
  readonly from: PlainDate;
  /** Does it decide the requests that are pending on that day? If not, the day of receipt keeps deciding. */
  readonly decidesPending: boolean;
  readonly provision: string;
  readonly evidence: Evidence;
};
