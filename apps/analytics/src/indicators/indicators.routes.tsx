import { createRoute } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";
import { IndicatorPage } from "./indicator-page.tsx";
import { IndicatorsPage } from "./indicators-page.tsx";
import { OverviewPage } from "./overview-page.tsx";
import { PlacesPage } from "./places-page.tsx";

const getParentRoute = () => shellRoute;

const overviewRoute = createRoute({ getParentRoute, path: "/", component: OverviewPage });
const indicatorsRoute = createRoute({ getParentRoute, path: "/indicators", component: IndicatorsPage });
export const indicatorRoute = createRoute({
  getParentRoute,
  path: "/indicators/$id",
  component: () => <IndicatorPage id={indicatorRoute.useParams().id} />,
});
const placesRoute = createRoute({ getParentRoute, path: "/places", component: PlacesPage });

export const indicatorsRoutes = [overviewRoute, indicatorsRoute, indicatorRoute, placesRoute] as const;
