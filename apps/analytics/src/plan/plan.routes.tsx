import { createRoute } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";
import { PlanPage } from "./plan-page.tsx";

const planRoute = createRoute({ getParentRoute: () => shellRoute, path: "/plan", component: PlanPage });

export const planRoutes = [planRoute] as const;
