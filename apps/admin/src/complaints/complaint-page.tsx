import { useQuery } from "@tanstack/react-query";
import { complaintSubjects, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import "./complaint.css";
import { ComplaintContent } from "./complaint-content.tsx";
import { ComplaintMoves } from "./complaint-moves.tsx";
import { ComplaintSide } from "./complaint-side.tsx";
import { ComplaintStatusMark } from "./complaint-status-mark.tsx";
import { ComplaintStory } from "./complaint-story.tsx";
import { complaintRoute } from "./complaints.routes.ts";

export type ComplaintRecord = Outputs["complaints"]["get"];

/** One complaint: what it is about, where it stands on its way, and the clock that runs. */
export function ComplaintPage() {
  const { id } = complaintRoute.useParams();
  const query = useQuery(api.complaints.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(complaint) => <ComplaintView key={complaint.id} complaint={complaint} />}
    </LoadingPanel>
  );
}

function ComplaintView({ complaint }: { complaint: ComplaintRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const title = t("complaints.title", { name: complaint.fullName });
  usePageTitle(title);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t("frame.places.complaints"), href: href({ to: "/complaints" }) },
          { label: complaint.fullName },
        ]}
        facts={[
          labelOf(complaintSubjects, complaint.subject, language),
          t("complaints.received", { day: format.date(complaint.receivedOn), office: complaint.office.name }),
        ]}
      >
        <ComplaintStatusMark status={complaint.status} />
      </PageHead>
      <ComplaintMoves complaint={complaint} />
      <div className="case-body">
        <div className="complaint-main">
          <ComplaintContent complaint={complaint} />
          <ComplaintStory complaint={complaint} />
        </div>
        <ComplaintSide complaint={complaint} />
      </div>
    </>
  );
}
