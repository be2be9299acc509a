import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { useHref } from "../../routing/use-href.ts";
import { application, lettersOf } from "./letter-kind.ts";

/** What can be printed as the request stands: the application, and the letters that it has come to. */
export function LettersSheet({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const kinds = [application, ...lettersOf(record)] as const;
  return (
    <Sheet title={t("letters.sheet")} padded>
      <div className="buttons">
        {kinds.map((kind) => (
          <ButtonLink
            key={kind}
            href={href({ to: "/requests/$id/letters/$kind", params: { id: record.id, kind }, search: {} })}
          >
            {t(`letters.open.${kind}`)}
          </ButtonLink>
        ))}
      </div>
    </Sheet>
  );
}
