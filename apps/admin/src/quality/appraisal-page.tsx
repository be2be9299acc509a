import { useQuery } from "@tanstack/react-query";
import { formsOfAid, labelOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { AppealSheet } from "./appeal-sheet.tsx";
import { AppraisalMoves } from "./appraisal-moves.tsx";
import { AppraisalSide } from "./appraisal-side.tsx";
import { appraisalRoute } from "./quality.routes.ts";
import { QualityStory } from "./quality-story.tsx";
import { ResultStrip } from "./result-strip.tsx";
import type { AppraisalRecord } from "./sheet-form.ts";
import { Sheets } from "./sheets.tsx";
import { TimeSheet } from "./time-sheet.tsx";
import "./quality.css";

export function AppraisalPage() {
  const { id } = appraisalRoute.useParams();
  const query = useQuery(api.quality.get.queryOptions({ caseId: id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(record) => <AppraisalView key={record.caseId} record={record} />}
    </LoadingPanel>
  );
}

function AppraisalView({ record }: { record: AppraisalRecord }) {
  usePageTitle(record.fileCode);
  return (
    <div className="quality-page">
      <Head record={record} />
      <AppraisalMoves record={record} />
      <ResultStrip record={record} />
      <div className="case-body">
        <div className="quality-column">
          <AppealSheet record={record} />
          <Sheets record={record} />
          <TimeSheet key={`time-${record.time.finishedAt}`} record={record} />
          <QualityStory record={record} />
        </div>
        <AppraisalSide record={record} />
      </div>
    </div>
  );
}

function Head({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const { fullName, fileCode, formOfAid, provider, closedOn } = record;
  return (
    <PageHead
      title={t("quality.page.title", { name: fullName })}
      crumbs={[
        { label: t("frame.places.quality"), href: href({ to: "/quality", search: {} }) },
        { label: <span className="nowrap">{fileCode}</span> },
      ]}
      facts={[
        record.matter,
        labelOf(formsOfAid, formOfAid, language),
        provider && t("quality.page.provider", { name: provider.name }),
        t("quality.page.closedOn", { day: format.date(closedOn) }),
      ].filter(Boolean)}
    >
      <div className="buttons">
        <ButtonLink href={href({ to: "/cases/$id", params: { id: record.caseId }, search: {} })}>
          {t("quality.page.toCase")}
        </ButtonLink>
        <Button onClick={() => window.print()}>{t("quality.page.print")}</Button>
      </div>
    </PageHead>
  );
}
