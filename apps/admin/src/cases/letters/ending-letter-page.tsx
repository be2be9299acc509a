import { skipToken, useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { endingOf } from "./compose-ending-letter.ts";
import { endingLetterRoute } from "./ending-letter.route.ts";
import { EndingLetterDesk } from "./ending-letter-desk.tsx";
import { NoLetter } from "./no-letter-of-case.tsx";

/** The letter of a case that was stopped or transferred, ready for printing. */
export function EndingLetterPage() {
  const { id } = endingLetterRoute.useParams();
  const legalCase = useQuery(api.cases.get.queryOptions({ id }));
  const request = useQuery(
    api.requests.get.queryOptions(legalCase.data ? { id: legalCase.data.requestId } : skipToken),
  );
  return (
    <LoadingPanel query={legalCase} explain={explainFailure} rows={12}>
      {(stored) => {
        const ending = endingOf(stored);
        if (ending === null) return <NoLetter legalCase={stored} />;
        return (
          <LoadingPanel query={request} explain={explainFailure} rows={12}>
            {(record) => <EndingLetterDesk ending={ending} legalCase={stored} record={record} />}
          </LoadingPanel>
        );
      }}
    </LoadingPanel>
  );
}
