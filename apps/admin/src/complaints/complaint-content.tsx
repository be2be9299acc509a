import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import type { ComplaintRecord } from "./complaint-page.tsx";

/** What is complained of, by whom and of whom; a denunciation only as a pointer to where it was passed on. */
export function ComplaintContent({ complaint }: { complaint: ComplaintRecord }) {
  const { t } = useTranslation();
  const { complainantName, complainedOf, content, denunciation, fullName } = complaint;
  return (
    <Sheet title={t("complaints.content")} padded>
      <DefinitionList
        definitions={[
          { id: "content", term: t("complaints.what"), text: content },
          { id: "who", term: t("complaints.complainant"), text: complainantName ?? fullName },
          {
            id: "against",
            term: t("complaints.complainedOf"),
            text: complainedOf ?? t("complaints.organisation"),
          },
        ]}
      />
      {denunciation && (
        <Notice tone="info" title={t("complaints.denunciationTitle")}>
          {t("complaints.denunciationAt", { where: denunciation })}
        </Notice>
      )}
    </Sheet>
  );
}
