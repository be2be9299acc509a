import type { Amendment } from "./amendment.ts";

/**
 * Stands in for `adopted-amendments.ts` in the tests: they hold the package to the law that is written out in it by
 * hand. An adopted amendment is held to the examples of its own file, so that adding one needs no change of a test.
 */
export const adoptedAmendments: readonly Amendment[] = [];
