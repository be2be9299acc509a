import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";

export interface DraftOfferProps {
  savedAt: string;
  /** What the draft is called: the name typed so far. */
  title?: string | null | undefined;
  onTake: () => void;
  onDrop: () => void;
  isOfDialog?: boolean | undefined;
}

/** A draft of earlier: go on with it, or throw it away. */
export function DraftOffer({ savedAt, title, onTake, onDrop, isOfDialog = false }: DraftOfferProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const at = format.dateTime(savedAt);
  return (
    <Notice
      tone="info"
      title={title ? t("drafts.ofName", { at, name: title }) : t("drafts.of", { at })}
      actions={
        <div className="buttons">
          <Button kind="do" onClick={onTake}>
            {t("drafts.take")}
          </Button>
          <Button kind="bare" onClick={onDrop}>
            {t("drafts.drop")}
          </Button>
        </div>
      }
    >
      {t(isOfDialog ? "drafts.dialogWhat" : "drafts.what")}
    </Notice>
  );
}
