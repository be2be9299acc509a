import { useTranslation } from "react-i18next";
import { PersonLetterDesk } from "../../eligibility/letters/person-letter-desk.tsx";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { useHref } from "../../routing/use-href.ts";
import type { CaseRecord } from "../case-page.tsx";
import { composeEndingLetter, type Ending } from "./compose-ending-letter.ts";
import { endingLetterRoute } from "./ending-letter.route.ts";
import { useCaseCrumbs } from "./use-case-crumbs.ts";

export interface EndingLetterDeskProps {
  ending: Ending;
  legalCase: CaseRecord;
  record: RequestRecord;
}

/** The letter by which the person is told how the case ended. */
export function EndingLetterDesk({ ending, legalCase, record }: EndingLetterDeskProps) {
  const { t } = useTranslation();
  const href = useHref();
  const { print } = endingLetterRoute.useSearch();
  const { id, applicant } = legalCase;
  return (
    <PersonLetterDesk
      title={t(`letters.title.${ending}`, { name: applicant.fullName })}
      crumbs={useCaseCrumbs(legalCase)}
      record={record}
      print={print}
      hrefOf={(size) => href({ to: "/cases/$id/letter", params: { id }, search: { print: size } })}
      compose={(facts, language) => composeEndingLetter(ending, legalCase, facts, language)}
    />
  );
}
