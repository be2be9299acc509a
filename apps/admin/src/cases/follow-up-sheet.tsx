import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import type { CaseRecord } from "./case-page.tsx";
import { endingOf } from "./letters/compose-ending-letter.ts";

/** What may follow on a case in writing: the letter of its ending, and a complaint about it. */
export function FollowUpSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const mayPrint = useHasRight("request.read");
  const mayComplain = useHasRight("complaint.write");
  const ending = endingOf(legalCase);
  const { id, requestId } = legalCase;
  if (!mayComplain && !(mayPrint && ending)) return null;
  return (
    <Sheet title={t("cases.followUp")} variant="side" padded>
      <div className="buttons">
        {mayPrint && ending && (
          <ButtonLink href={href({ to: "/cases/$id/letter", params: { id } })}>
            {t(`letters.open.${ending}`)}
          </ButtonLink>
        )}
        {mayComplain && (
          <ButtonLink href={href({ to: "/complaints/new", search: { request: requestId } })}>
            {t("complaints.lodge")}
          </ButtonLink>
        )}
      </div>
    </Sheet>
  );
}
