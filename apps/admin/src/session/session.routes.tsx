import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../routing/root-route.ts";

/** Both carry their one-time token in the fragment, which browsers never send to a server. */
export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/set-up",
  component: lazyRouteComponent(() => import("./set-up-page.tsx"), "SetUpPage"),
});

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitation",
  component: lazyRouteComponent(() => import("./invitation-page.tsx"), "InvitationPage"),
});

export const sessionRoutes = [setUpRoute, invitationRoute] as const;
