import { skipToken, useQuery } from "@tanstack/react-query";
import { dayOf } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { PersonLetterDesk } from "../../eligibility/letters/person-letter-desk.tsx";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { useHref } from "../../routing/use-href.ts";
import type { CaseRecord } from "../case-page.tsx";
import {
  type AnsweredReplacement,
  composeReplacementLetter,
  isAnswered,
} from "./compose-replacement-letter.ts";
import { NoLetter } from "./no-letter-of-case.tsx";
import { replacementLetterRoute } from "./replacement-letter.route.ts";
import { useCaseCrumbs } from "./use-case-crumbs.ts";

/** The answer to the person's application for another provider, ready for printing. */
export function ReplacementLetterPage() {
  const { id, replacementId } = replacementLetterRoute.useParams();
  const legalCase = useQuery(api.cases.get.queryOptions({ id }));
  const replacements = useQuery(api.appointments.replacements.queryOptions({ caseId: id }));
  const request = useQuery(
    api.requests.get.queryOptions(legalCase.data ? { id: legalCase.data.requestId } : skipToken),
  );
  return (
    <LoadingPanel query={legalCase} explain={explainFailure} rows={12}>
      {(stored) => (
        <LoadingPanel query={replacements} explain={explainFailure} rows={12}>
          {(all) => {
            const one = all.find((replacement) => replacement.id === replacementId);
            if (!one || !isAnswered(one)) return <NoLetter legalCase={stored} />;
            return (
              <LoadingPanel query={request} explain={explainFailure} rows={12}>
                {(record) => <Desk replacement={one} legalCase={stored} record={record} />}
              </LoadingPanel>
            );
          }}
        </LoadingPanel>
      )}
    </LoadingPanel>
  );
}

interface DeskProps {
  replacement: AnsweredReplacement;
  legalCase: CaseRecord;
  record: RequestRecord;
}

function Desk({ replacement, legalCase, record }: DeskProps) {
  const { t } = useTranslation();
  const href = useHref();
  const { print } = replacementLetterRoute.useSearch();
  const { answerNumber: number, answeredAt } = replacement;
  const params = { id: legalCase.id, replacementId: replacement.id };
  return (
    <PersonLetterDesk
      title={t("letters.title.replacement", { name: legalCase.applicant.fullName })}
      crumbs={useCaseCrumbs(legalCase)}
      record={record}
      print={print}
      hrefOf={(size) =>
        href({ to: "/cases/$id/replacements/$replacementId/letter", params, search: { print: size } })
      }
      compose={(facts, language) => composeReplacementLetter(replacement, legalCase, facts, language)}
      registration={number === null ? null : { number, on: dayOf(answeredAt) }}
    />
  );
}
