import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readPrint } from "../../eligibility/letters/print-size.ts";
import { shellRoute } from "../../routing/root-route.ts";

/** The letter by which the person is told that a case is not continued, or was transferred. */
export const endingLetterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases/$id/letter",
  validateSearch: readPrint,
  component: lazyRouteComponent(() => import("./ending-letter-page.tsx"), "EndingLetterPage"),
});
