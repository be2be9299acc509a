import { type IndicatorDefinition, indicators } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { publishedTables } from "./published-tables.ts";
import { isSupplied } from "./supplied-indicators.ts";

/** What each indicator counts, in words, and whether anything is recorded that it could count. */
export function listDefinitions({ jurisdiction }: UserCtx) {
  return {
    suppressionThreshold: jurisdiction.suppressionThreshold,
    definitions: indicators.map(toListed),
  };
}

function toListed(definition: IndicatorDefinition) {
  const { disaggregations, defaultBy = [], provisions, ...words } = definition;
  return {
    ...words,
    hasSource: isSupplied(definition),
    disaggregations: [...(isSupplied(definition) ? publishedTables(definition).inCity : disaggregations)],
    defaultBy: [...defaultBy],
    provisions: [...provisions],
  };
}
