import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

export const listedParts = ["unreached", "reached", "undetermined"] as const;
export type ListedPart = (typeof listedParts)[number];

export interface PopulationSearch {
  /** The name of a former district. */
  district?: string | undefined;
}

export const populationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/population",
  validateSearch: ({ district }: Record<string, unknown>): PopulationSearch => ({
    district: typeof district === "string" ? district : undefined,
  }),
  component: lazyRouteComponent(() => import("./population-page.tsx"), "PopulationPage"),
});

export const importsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/population/imports",
  component: lazyRouteComponent(() => import("./imports-page.tsx"), "ImportsPage"),
});

export const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/population/imports/$id",
  component: lazyRouteComponent(() => import("./import-page.tsx"), "ImportPage"),
});

export interface CommuneSearch {
  on: string;
  part: ListedPart;
}

export const communeListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/population/communes/$code",
  validateSearch: ({ on, part }: Record<string, unknown>): CommuneSearch => ({
    on: typeof on === "string" ? on : "",
    part: oneOf(listedParts, part) ?? "unreached",
  }),
  component: lazyRouteComponent(() => import("./commune-list-page.tsx"), "CommuneListPage"),
});

export const populationRoutes = [populationRoute, importsRoute, importRoute, communeListRoute] as const;
