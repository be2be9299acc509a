import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { letterRoute } from "./letter.route.ts";
import { LetterDesk } from "./letter-desk.tsx";
import { application, letterKinds, lettersOf } from "./letter-kind.ts";
import { NoLetter } from "./no-letter.tsx";

/** A letter of a request: on screen with what to know about it, on paper by itself. */
export function LetterPage() {
  const { id, kind: word } = letterRoute.useParams();
  const { print } = letterRoute.useSearch();
  const kind = oneOf([...letterKinds, application], word);
  const request = useQuery(api.requests.get.queryOptions({ id }));
  return (
    <LoadingPanel query={request} explain={explainFailure} rows={12}>
      {(record) =>
        kind && (kind === application || lettersOf(record).includes(kind)) ? (
          <LetterDesk record={record} kind={kind} print={print} />
        ) : (
          <NoLetter record={record} />
        )
      }
    </LoadingPanel>
  );
}
