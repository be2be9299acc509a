import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

export const trainingViews = ["courses", "hours"] as const;
export type TrainingView = (typeof trainingViews)[number];

/** What the address of the training pages may hold: a year, and courses or the hours of each person. */
export interface TrainingSearch {
  year?: number | undefined;
  view?: TrainingView | undefined;
}

export const trainingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/training",
  validateSearch: ({ year, view }: Record<string, unknown>): TrainingSearch => ({
    year:
      typeof year === "number" && Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined,
    view: oneOf(trainingViews, view),
  }),
  component: lazyRouteComponent(() => import("./training-page.tsx"), "TrainingPage"),
});

export const courseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/training/$id",
  component: lazyRouteComponent(() => import("./course-page.tsx"), "CoursePage"),
});

/** The list that people sign when they come. */
export const signInRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/training/$id/sign-in",
  component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
});

export const trainingRoutes = [trainingRoute, courseRoute, signInRoute] as const;
