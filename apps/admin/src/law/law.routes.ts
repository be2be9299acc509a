import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of the page may hold. */
export interface UnconfirmedSearch {
  /** Words that the facts on the page have to contain. */
  find?: string | undefined;
}

/** What nobody has confirmed in the law; each fact has its anchor: `#U7`. */
export const unconfirmedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/law",
  validateSearch: ({ find }: Record<string, unknown>): UnconfirmedSearch => ({
    find: typeof find === "string" && find !== "" ? find : undefined,
  }),
  component: lazyRouteComponent(() => import("./unconfirmed-page.tsx"), "UnconfirmedPage"),
});

export const lawRoutes = [unconfirmedRoute] as const;
