import { currentLanguage, text } from "../text/text.ts";
import { explainMissingRight } from "./explain-missing-right.ts";
import { findRefusal, type Refusal } from "./failure.ts";

/** Why a page could not be loaded, for `LoadingPanel`; undefined leaves the usual sentence about the connection. */
export function explainFailure(error: unknown): string | undefined {
  const refusal = findRefusal(error);
  if (refusal?.code === "unauthenticated") return text.t("session.ended");
  return refusal && explainRefusal(refusal);
}

/** Of fields that the form does not have, such as the token of a link; the whole sentence for everything else. */
export function explainRefusal({ issues, message, right }: Refusal): string {
  const missing = right === undefined ? undefined : explainMissingRight(right, currentLanguage());
  return missing ?? (issues.length > 0 ? issues.map((issue) => issue.message).join(" ") : message);
}
