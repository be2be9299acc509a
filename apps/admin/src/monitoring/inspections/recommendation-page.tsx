import { useQuery } from "@tanstack/react-query";
import { findingSeverities } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Story, StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { AttachmentsSheet } from "../../attachments/attachments-sheet.tsx";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useHasRight } from "../../session/me.ts";
import { RecommendationMark, SeverityMark } from "./inspection-marks.tsx";
import type { RecommendationRecord } from "./inspection-records.ts";
import "./inspections.css";
import { recommendationRoute } from "./inspections.routes.ts";
import { RecommendationMoves } from "./recommendation-moves.tsx";
import { useCited } from "./use-cited.ts";

/** One recommendation: what was seen, what is owed by whom, its proof, and everything that was reported. */
export function RecommendationPage() {
  const { id } = recommendationRoute.useParams();
  const query = useQuery(api.inspections.recommendation.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(record) => <RecommendationView key={record.id} record={record} />}
    </LoadingPanel>
  );
}

function RecommendationView({ record }: { record: RecommendationRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const mayReadFiles = useHasRight("file.read");
  const title = t("inspections.recommendationOf", { owner: record.ownerName });
  usePageTitle(title);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          {
            label: t("frame.places.inspections"),
            href: href({ to: "/inspections", search: { view: "recommendations" } }),
          },
          {
            label: record.inspectedName,
            href: href({ to: "/inspections/$id", params: { id: record.inspectionId } }),
          },
          { label: title },
        ]}
        facts={[
          t("inspections.dueBy", { day: format.date(record.dueOn) }),
          t("inspections.ofVisit", { name: record.inspectedName, day: format.date(record.heldOn) }),
        ]}
      >
        <RecommendationMark status={record.status} daysLate={record.daysLate} />
        <ButtonLink href={href({ to: "/inspections/$id", params: { id: record.inspectionId } })}>
          {t("inspections.openVisit")}
        </ButtonLink>
      </PageHead>
      <RecommendationMoves record={record} />
      <div className="inspection-main">
        <WhatIsOwed record={record} />
        {mayReadFiles && <AttachmentsSheet subject={{ type: "recommendation", id: record.id }} />}
        <History record={record} />
      </div>
    </>
  );
}

function WhatIsOwed({ record }: { record: RecommendationRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const cited = useCited();
  const means = findingSeverities.find(({ code }) => code === record.severity)?.means[language];
  const by = cited({ provision: record.provision, clause: record.planClause });
  return (
    <Sheet title={t("inspections.whatToDo")} padded>
      <p className="inspection-todo">{record.text}</p>
      <h3>{t("inspections.seen")}</h3>
      <p>
        <SeverityMark severity={record.severity} /> <small className="soft">{means}</small>
      </p>
      <p className="inspection-seen">{record.seen}</p>
      {by && <p className="soft note">{t("inspections.against", { by })}</p>}
    </Sheet>
  );
}

function History({ record: { events } }: { record: RecommendationRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Story title={t("inspections.history")}>
      {events.length === 0 && <p className="empty">{t("inspections.noHistory")}</p>}
      {events.toReversed().map(({ id, move, on, note, by }) => (
        <StoryEvent
          key={id}
          kind={move === "close" ? "key" : undefined}
          date={format.date(on)}
          title={t(`inspections.events.${move}`)}
          by={by === null ? undefined : t("inspections.writtenBy", { name: by })}
        >
          {note}
        </StoryEvent>
      ))}
    </Story>
  );
}
