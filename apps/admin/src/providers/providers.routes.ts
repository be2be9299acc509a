import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  codesOf,
  type FieldOfLaw,
  fieldsOfLaw,
  type ProviderKind,
  type ProviderLanguage,
  type ProviderSkill,
  providerKinds,
  providerLanguages,
  providerSkills,
} from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

export const providerStates = ["here", "away", "card", "left"] as const;
export type ProviderState = (typeof providerStates)[number];
export const providerOrders = ["name", "load", "quota"] as const;
export type ProviderOrder = (typeof providerOrders)[number];

/** What the address of the list of providers may hold. */
export interface ProviderListSearch {
  office?: string | undefined;
  kind?: ProviderKind | undefined;
  field?: FieldOfLaw | undefined;
  skill?: ProviderSkill | undefined;
  speaks?: ProviderLanguage | undefined;
  state?: ProviderState | undefined;
  order?: ProviderOrder | undefined;
}

export const providersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/providers",
  validateSearch: (search: Record<string, unknown>): ProviderListSearch => ({
    office: typeof search.office === "string" ? search.office : undefined,
    kind: oneOf(codesOf(providerKinds), search.kind),
    field: oneOf(codesOf(fieldsOfLaw), search.field),
    skill: oneOf(codesOf(providerSkills), search.skill),
    speaks: oneOf(codesOf(providerLanguages), search.speaks),
    state: oneOf(providerStates, search.state),
    order: oneOf(providerOrders, search.order),
  }),
  component: lazyRouteComponent(() => import("./provider-list-page.tsx"), "ProviderListPage"),
});

export const providerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/providers/$id",
  component: lazyRouteComponent(() => import("./provider-page.tsx"), "ProviderPage"),
});

export const providerRoutes = [providersRoute, providerRoute] as const;
