import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

export const officesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/offices",
  component: lazyRouteComponent(() => import("./offices-page.tsx"), "OfficesPage"),
});

export const directoryRoutes = [officesRoute] as const;
