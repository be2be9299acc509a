import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

export const accountsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/accounts",
  component: lazyRouteComponent(() => import("./accounts-page.tsx"), "AccountsPage"),
});

export const accountsRoutes = [accountsRoute] as const;
