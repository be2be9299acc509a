import { text } from "../text/text.ts";
import { findRefusal } from "./failure.ts";

/** Why a page could not be loaded, for `LoadingPanel`; undefined leaves the usual sentence about the connection. */
export function explainFailure(error: unknown): string | undefined {
  const refusal = findRefusal(error);
  if (refusal?.code === "unauthenticated") return text.t("session.ended");
  return refusal?.message;
}
