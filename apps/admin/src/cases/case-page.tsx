import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { OthersLine } from "../live/others-line.tsx";
import { useOthers } from "../live/use-others.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { caseRoute } from "./case.route.ts";
import { CaseHead } from "./case-head.tsx";
import { CaseMoves } from "./case-moves.tsx";
import { CaseParts } from "./case-parts.tsx";
import { CasePath } from "./case-path.tsx";
import { CaseSide } from "./case-side.tsx";
import { FileDialogs } from "./file/file-dialogs.tsx";

export type CaseRecord = Outputs["cases"]["get"];

export function CasePage() {
  const { id } = caseRoute.useParams();
  const query = useQuery(api.cases.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(legalCase) => <CaseView key={legalCase.id} legalCase={legalCase} />}
    </LoadingPanel>
  );
}

function CaseView({ legalCase }: { legalCase: CaseRecord }) {
  usePageTitle(legalCase.fileCode);
  return (
    <FileDialogs legalCase={legalCase}>
      <CaseHead legalCase={legalCase} />
      <OthersLine others={useOthers({ kind: "case", id: legalCase.id }, null)} />
      <CasePath legalCase={legalCase} />
      <CaseMoves legalCase={legalCase} />
      <div className="case-body">
        <CaseParts legalCase={legalCase} />
        <CaseSide legalCase={legalCase} />
      </div>
    </FileDialogs>
  );
}
