import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readPrint } from "../../eligibility/letters/print-size.ts";
import { shellRoute } from "../../routing/root-route.ts";

/** The letter that answers the person's application for another provider. */
export const replacementLetterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases/$id/replacements/$replacementId/letter",
  validateSearch: readPrint,
  component: lazyRouteComponent(() => import("./replacement-letter-page.tsx"), "ReplacementLetterPage"),
});
