import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import type { NoticeRecord } from "./notice-form-value.ts";
import { replyRoute } from "./referrals.routes.ts";
import { ReplyDesk } from "./reply-desk.tsx";
import { useNoticeCrumbs } from "./use-notice-crumbs.ts";

/** The reply to the agency: on screen with what to know about it, on paper by itself. */
export function ReplyPage() {
  const { id } = replyRoute.useParams();
  const query = useQuery(api.notices.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={12}>
      {(notice) =>
        notice.declined || notice.legalCase?.provider ? (
          <ReplyDesk notice={notice} />
        ) : (
          <NoReply notice={notice} />
        )
      }
    </LoadingPanel>
  );
}

/** The address of a reply that there is nothing to say in yet. */
function NoReply({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  usePageTitle(t("letters.none"));
  return (
    <>
      <PageHead title={t("letters.none")} crumbs={useNoticeCrumbs(notice, t("notices.openReply"))} />
      <Notice tone="info">{t("notices.noReplyText")}</Notice>
    </>
  );
}
