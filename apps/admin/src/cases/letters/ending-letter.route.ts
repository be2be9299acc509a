import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../../routing/root-route.ts";

const sizes = ["usual", "large"] as const;

/** The letter by which the person is told that a case is not continued, or was transferred. */
export const endingLetterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases/$id/letter",
  validateSearch: (search: Record<string, unknown>): { print?: (typeof sizes)[number] | undefined } => ({
    print: oneOf(sizes, search.print),
  }),
  component: lazyRouteComponent(() => import("./ending-letter-page.tsx"), "EndingLetterPage"),
});
