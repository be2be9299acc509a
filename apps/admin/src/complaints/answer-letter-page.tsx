import { skipToken, useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { type Crumb, PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { PersonLetterDesk } from "../eligibility/letters/person-letter-desk.tsx";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import type { ComplaintRecord } from "./complaint-page.tsx";
import { answerLetterRoute } from "./complaints.routes.ts";
import {
  type AnsweredComplaint,
  composeAnswerLetter,
  isAnswered,
  sentByCentre,
} from "./compose-answer-letter.ts";

/** The answer to a complaint, ready for printing. */
export function AnswerLetterPage() {
  const { id } = answerLetterRoute.useParams();
  const complaint = useQuery(api.complaints.get.queryOptions({ id }));
  const request = useQuery(
    api.requests.get.queryOptions(complaint.data ? { id: complaint.data.requestId } : skipToken),
  );
  return (
    <LoadingPanel query={complaint} explain={explainFailure} rows={12}>
      {(stored) => {
        if (!isAnswered(stored)) return <NotAnswered complaint={stored} />;
        return (
          <LoadingPanel query={request} explain={explainFailure} rows={12}>
            {(record) => <Desk complaint={stored} record={record} />}
          </LoadingPanel>
        );
      }}
    </LoadingPanel>
  );
}

function Desk({ complaint, record }: { complaint: AnsweredComplaint; record: RequestRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const { print } = answerLetterRoute.useSearch();
  const { id, fullName } = complaint;
  return (
    <PersonLetterDesk
      title={t("letters.title.complaint-answer", { name: fullName })}
      crumbs={useComplaintCrumbs(complaint)}
      record={record}
      print={print}
      hrefOf={(size) => href({ to: "/complaints/$id/letter", params: { id }, search: { print: size } })}
      sender={sentByCentre}
      compose={(facts, language) => composeAnswerLetter(complaint, facts, language)}
    />
  );
}

function useComplaintCrumbs({ id, fullName }: ComplaintRecord): Crumb[] {
  const { t } = useTranslation();
  const href = useHref();
  return [
    { label: t("frame.places.complaints"), href: href({ to: "/complaints" }) },
    { label: fullName, href: href({ to: "/complaints/$id", params: { id } }) },
    { label: t("letters.crumb") },
  ];
}

function NotAnswered({ complaint }: { complaint: ComplaintRecord }) {
  const { t } = useTranslation();
  usePageTitle(t("letters.notAnswered"));
  return (
    <>
      <PageHead title={t("letters.notAnswered")} crumbs={useComplaintCrumbs(complaint)} />
      <Notice tone="info">{t("letters.notAnsweredText")}</Notice>
    </>
  );
}
