import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../../routing/root-route.ts";

const sizes = ["usual", "large"] as const;

/** What the address of a letter may hold. */
export interface LetterSearch {
  /** Left out: as the person needs it. */
  print?: (typeof sizes)[number] | undefined;
}

/** A letter of a request, ready for printing. */
export const letterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/requests/$id/letters/$kind",
  validateSearch: (search: Record<string, unknown>): LetterSearch => ({ print: oneOf(sizes, search.print) }),
  component: lazyRouteComponent(() => import("./letter-page.tsx"), "LetterPage"),
});
