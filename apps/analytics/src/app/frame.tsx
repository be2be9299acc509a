import { useMutation } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { LeadersFrame } from "@tgpl/ui/leaders-frame.tsx";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useFilterHref } from "../filters/use-filter-href.ts";
import { useBrand } from "../session/door.tsx";
import { useMe } from "../session/me.ts";
import { useStatus } from "../session/use-status.ts";

const tabs = [
  { id: "overview", to: "/" },
  { id: "indicators", to: "/indicators" },
  { id: "places", to: "/places" },
  { id: "plan", to: "/plan" },
] as const;

/** The leaders' frame around every page. Year and level go along from tab to tab. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const hrefOf = useFilterHref();
  const { data: status } = useStatus();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const items = tabs.map(({ id, to }) => ({
    id,
    label: t(`frame.tabs.${id}`),
    href: hrefOf(to, ({ year, level }) => ({ year, level })),
  }));
  return (
    <LeadersFrame
      brand={useBrand()}
      isDemo={status?.kind === "demo"}
      tabs={items}
      current={tabOf(path)}
      person={{ name: me.displayName, unit: me.office?.name ?? t(`frame.roles.${me.role}`) }}
      onSignOut={useSignOut()}
    >
      {children}
    </LeadersFrame>
  );
}

/** The tab to which an address belongs: `/indicators/cases-closed` to the indicators. */
export function tabOf(path: string): string {
  const first = path.split("/")[1] ?? "";
  return tabs.find(({ to }) => to === `/${first}`)?.id ?? "overview";
}

/** What one person read must not stay in the machine's memory for the next: the page is loaded anew. */
function useSignOut() {
  const closing = useMutation(api.accounts.signOut.mutationOptions());
  return () => {
    closing.mutate(undefined, { onSettled: () => location.assign(import.meta.env.BASE_URL) });
  };
}
