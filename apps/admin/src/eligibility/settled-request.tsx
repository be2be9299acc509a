import { citeProvision, getTerm, type LegalTerm, labelOf, refusalGrounds } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { RequestStatusMark } from "../requests/request-status-mark.tsx";
import { RequestSummary } from "../requests/request-summary.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { answerOf } from "./answer.ts";
import { AnswerView } from "./answer-view.tsx";
import { DecisionsSheet } from "./decisions-sheet.tsx";
import { fromRecord } from "./request-value.ts";
import { SettledMoves } from "./settled-moves.tsx";
import type { Standing } from "./use-settle.ts";

export interface SettledRequestProps {
  record: RequestRecord;
  standing: Standing;
}

/** A request that was answered: what was asked, what was decided and why, and where it goes on. */
export function SettledRequest({ record, standing }: SettledRequestProps) {
  const answer = answerOf(fromRecord(record), record.receivedAt);
  return (
    <>
      <Head record={record} />
      <div className="intake">
        <div>
          {record.refusal && <Refusal refusal={record.refusal} />}
          <RequestSummary record={record} />
          <DecisionsSheet record={record} standing={standing} />
        </div>
        <AnswerView answer={answer} asked={null} onSkip={() => undefined} moves={nothingToDo}>
          <SettledMoves record={record} />
        </AnswerView>
      </div>
    </>
  );
}

const nothingToDo = { first: null, others: [], blocked: [], all: [] };

function Head({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const title = t("eligibility.head.saved", { name: record.applicant.fullName });
  usePageTitle(title);
  return (
    <PageHead
      title={title}
      crumbs={[
        { label: t("frame.places.requests"), href: href({ to: "/requests" }) },
        { label: record.applicant.fullName },
      ]}
    >
      <p className="note soft">
        {t("eligibility.head.received", {
          office: record.office.name,
          at: format.dateTime(record.receivedAt),
        })}{" "}
        <RequestStatusMark status={record.status} />
      </p>
    </PageHead>
  );
}

/** By which ground of the law it was refused, with the reason of the letter. */
function Refusal({ refusal }: { refusal: NonNullable<RequestRecord["refusal"]> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const term: LegalTerm = getTerm(refusalGrounds, refusal.ground, "ground");
  const citation = term.provision ? citeProvision(term.provision, language) : "";
  return (
    <Notice tone="plain" title={`${labelOf(refusalGrounds, refusal.ground, language)} (${citation})`}>
      <p>{refusal.reason}</p>
      {refusal.confirmation === "confirmed" && <p>{t("eligibility.refusal.confirmed")}</p>}
    </Notice>
  );
}
