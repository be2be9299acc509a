import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { AttachmentsSheet } from "../attachments/attachments-sheet.tsx";
import { OthersLine } from "../live/others-line.tsx";
import { useOthers } from "../live/use-others.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { RequestStatusMark } from "../requests/request-status-mark.tsx";
import { RequestSummary } from "../requests/request-summary.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { answerOf } from "./answer.ts";
import { AnswerView } from "./answer-view.tsx";
import { ComplaintLink } from "./complaint-link.tsx";
import { DecisionPaper } from "./decision-paper.tsx";
import { DecisionsSheet } from "./decisions-sheet.tsx";
import { FollowUpSheet } from "./follow-up-sheet.tsx";
import { IntakeOrigin } from "./intake-origin.tsx";
import { LatePapersSheet } from "./late-papers-sheet.tsx";
import { LettersSheet } from "./letters/letters-sheet.tsx";
import { OriginalsSheet } from "./originals-sheet.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
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
  const [last] = standing.decisions;
  return (
    <>
      <Head record={record} />
      <IntakeOrigin requestId={record.id} />
      <OthersLine others={useOthers({ kind: "request", id: record.id }, null)} />
      <div className="intake">
        <div>
          {record.refusal && <RefusalNotice refusal={record.refusal} />}
          <FollowUpSheet record={record} standing={standing} />
          <LatePapersSheet record={record} />
          <OriginalsSheet record={record} />
          <RequestSummary record={record} />
          <AttachmentsSheet subject={{ type: "request", id: record.id }} />
          <LettersSheet record={record} />
          <ComplaintLink record={record} />
          <DecisionsSheet standing={standing} />
        </div>
        <AnswerView answer={answer} asked={null} onSkip={() => undefined} moves={nothingToDo}>
          <SettledMoves record={record} />
        </AnswerView>
      </div>
      {last && (
        <DecisionPaper
          record={record}
          decision={last}
          judgements={standing.outdated ? [] : answer.judgements}
        />
      )}
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
