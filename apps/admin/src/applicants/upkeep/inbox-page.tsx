import { getRouteApi } from "@tanstack/react-router";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { FaultList } from "./fault-list.tsx";
import { PairList } from "./pair-list.tsx";

const route = getRouteApi("/shell/inbox");

/** What is to be put right in the register of persons, and who may be there twice. */
export function InboxPage() {
  const { t } = useTranslation();
  const href = useHref();
  usePageTitle(t("frame.places.inbox"));
  const { view } = route.useSearch();
  const segments = [
    { id: "faults", label: t("applicants.upkeep.faults"), href: href({ to: "/inbox" }) },
    {
      id: "pairs",
      label: t("applicants.upkeep.pairs"),
      href: href({ to: "/inbox", search: { view: "pairs" } }),
    },
  ];
  return (
    <>
      <PageHead
        title={t("frame.places.inbox")}
        note={t(view === "pairs" ? "applicants.upkeep.pairsNote" : "applicants.upkeep.faultsNote")}
      >
        <Segmented label={t("applicants.upkeep.views")} segments={segments} current={view ?? "faults"} />
      </PageHead>
      {view === "pairs" ? <PairList /> : <FaultList />}
    </>
  );
}
