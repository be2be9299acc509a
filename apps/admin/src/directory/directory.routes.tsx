import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

export const officesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/offices",
  component: lazyRouteComponent(() => import("./offices-page.tsx"), "OfficesPage"),
});

export const providersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/providers",
  component: lazyRouteComponent(() => import("./providers-page.tsx"), "ProvidersPage"),
});

export const directoryRoutes = [officesRoute, providersRoute] as const;
