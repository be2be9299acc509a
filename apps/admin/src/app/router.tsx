import { createRouter } from "@tanstack/react-router";
import { applicantsRoutes } from "../applicants/applicants.routes.tsx";
import { rootRoute, shellRoute } from "../routing/root-route.ts";
import { workRoutes } from "../work/work.routes.tsx";
import { Providers } from "./providers.tsx";
import { Shell } from "./shell.tsx";

// The frame knows all stages, the stages only their parent route: so the frame is put around it here.
const shell = shellRoute.update({ component: Shell }).addChildren([...workRoutes, ...applicantsRoutes]);

export const router = createRouter({
  routeTree: rootRoute.addChildren([shell]),
  InnerWrap: Providers,
  basepath: import.meta.env.BASE_URL,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
