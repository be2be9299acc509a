import { createRouter } from "@tanstack/react-router";
import { indicatorsRoutes } from "../indicators/indicators.routes.tsx";
import { planRoutes } from "../plan/plan.routes.tsx";
import { NoSuchPage } from "../routing/no-such-page.tsx";
import { parseSearch, stringifySearch } from "../routing/plain-search.ts";
import { rootRoute, shellRoute } from "../routing/root-route.ts";
import { BrokenPage } from "./broken-page.tsx";
import { Providers } from "./providers.tsx";
import { Shell } from "./shell.tsx";

// The frame knows all stages, the stages only their parent route: so the frame is put around it here.
const shell = shellRoute.update({ component: Shell }).addChildren([...planRoutes, ...indicatorsRoutes]);

export const router = createRouter({
  routeTree: rootRoute.addChildren([shell]),
  InnerWrap: Providers,
  basepath: import.meta.env.BASE_URL,
  parseSearch,
  stringifySearch,
  defaultPreload: false,
  defaultNotFoundComponent: NoSuchPage,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
