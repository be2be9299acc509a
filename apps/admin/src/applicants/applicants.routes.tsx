import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

export const applicantsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applicants",
  component: lazyRouteComponent(() => import("./applicants-page.tsx"), "ApplicantsPage"),
});

export const applicantsRoutes = [applicantsRoute] as const;
