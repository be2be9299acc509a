import type { RequestRecord } from "./request-form-value.ts";

/** A request of whose reception nothing was written down. */
export const noReception: RequestRecord["reception"] = {
  from: null,
  reference: null,
  on: null,
  place: null,
  confidential: false,
  writing: null,
  writingAt: null,
  support: [],
  others: [],
};

type Paper = RequestRecord["papers"][number];

/** A paper that somebody saw. */
export function aPaper(code: Paper["code"], seen: Paper["seen"] = "original"): Paper {
  return { code, seen, database: null, seenAt: null, seenBy: null, originalCheckedAt: null };
}
