import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { caseRoute } from "./case.route.ts";
import { CaseHead } from "./case-head.tsx";
import { CaseMoves } from "./case-moves.tsx";
import { CasePath } from "./case-path.tsx";
import { CaseSide } from "./case-side.tsx";
import { CaseStory } from "./case-story.tsx";

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
    <>
      <CaseHead legalCase={legalCase} />
      <CasePath legalCase={legalCase} />
      <CaseMoves legalCase={legalCase} />
      <div className="case-body">
        <CaseStory legalCase={legalCase} />
        <CaseSide legalCase={legalCase} />
      </div>
    </>
  );
}
