import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

/** The address names nobody: what is searched for travels in the body of the question. */
export const applicantsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applicants",
  component: lazyRouteComponent(() => import("./applicants-page.tsx"), "ApplicantsPage"),
});

export const applicantRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applicants/$id",
  component: lazyRouteComponent(() => import("./applicant-page.tsx"), "ApplicantPage"),
});

export const applicantsRoutes = [applicantsRoute, applicantRoute] as const;
