// Written by `pnpm --filter @tgpl/domain law:publish` from amendments/adopted/*.yaml. Do not edit by hand.
import type { Amendment } from "./amendment.ts";

/** The amending laws that legal officers added as data, in the order of their first days. */
export const adoptedAmendments: readonly Amendment[] = [];
