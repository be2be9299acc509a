import { indicators } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";

/** What each indicator counts, in words, for the screen that shows its figure. */
export function listDefinitions({ jurisdiction }: UserCtx) {
  const definitions = indicators.map(({ disaggregations, defaultBy = [], ...definition }) => ({
    ...definition,
    disaggregations: [...disaggregations],
    defaultBy: [...defaultBy],
  }));
  return { suppressionThreshold: jurisdiction.suppressionThreshold, definitions };
}
