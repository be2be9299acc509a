import { useQuery } from "@tanstack/react-query";
import { labelOf, noticeStatuses } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { NoticeClockSheet } from "./notice-clock-sheet.tsx";
import type { NoticeRecord } from "./notice-form-value.ts";
import { NoticeMoves } from "./notice-moves.tsx";
import { NoticePath } from "./notice-path.tsx";
import { DutySheet, FactsSheet, LinksSheet } from "./notice-sheets.tsx";
import { noticeRoute } from "./referrals.routes.ts";
import { TurnSheets } from "./turn-sheets.tsx";
import { useAgencyWords } from "./use-agency-words.ts";
import { useNoticeCrumbs } from "./use-notice-crumbs.ts";
import { useStandingWords } from "./use-standing-words.ts";

/** One notice: its clock, what may be done, and what is known. */
export function NoticePage() {
  const { id } = noticeRoute.useParams();
  const query = useQuery(api.notices.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(notice) => <NoticeView key={notice.id} notice={notice} />}
    </LoadingPanel>
  );
}

function NoticeView({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const standing = useStandingWords();
  const agencyWords = useAgencyWords();
  const title = t("notices.person", {
    name: notice.applicant.fullName,
    standing: standing(notice.proceduralStatus),
  });
  usePageTitle(title);
  return (
    <>
      <PageHead
        title={title}
        crumbs={useNoticeCrumbs(notice)}
        facts={[
          agencyWords(notice.agency),
          labelOf(noticeStatuses, notice.status, language),
          notice.office.name,
        ]}
      />
      <NoticePath notice={notice} />
      <NoticeMoves notice={notice} />
      <div className="case-body">
        <div className="stacked">
          <NoticeClockSheet notice={notice} />
          <TurnSheets notice={notice} />
          <FactsSheet notice={notice} />
        </div>
        <div className="side-column">
          <LinksSheet notice={notice} />
          <DutySheet notice={notice} />
        </div>
      </div>
    </>
  );
}
