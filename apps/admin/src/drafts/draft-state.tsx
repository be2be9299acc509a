import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import type { Kept } from "./create-draft-keeper.ts";

/** "Đã lưu nháp 15:19": what became of the words typed here. */
export function DraftState({ kept }: { kept: Kept }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (kept.state) {
    case "none":
      return null;
    case "typing":
      return <span>{t("drafts.typing")}</span>;
    case "held":
      return (
        <Status kind="today" plain>
          {t("drafts.held")}
        </Status>
      );
    default:
      return (
        <Status kind="done" plain>
          {t("drafts.kept", { at: format.time(kept.at) })}
        </Status>
      );
  }
}
