import { Button } from "@tgpl/ui/button.tsx";
import { copyText } from "@tgpl/ui/copy-text.ts";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

export type MadeLink = { token: string; until: string };

/** The link is shown once: the server keeps only its hash. */
export function LinkDialog({ link, onClose }: { link: MadeLink; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const address = `${location.origin}${import.meta.env.BASE_URL}opinion#${link.token}`;
  const copy = async () => {
    field.current?.select();
    setCopied(await copyText(address));
  };
  return (
    <Dialog
      title={t("quality.opinion.link.title")}
      isOpen
      onClose={onClose}
      mustAnswer
      actions={<Button onClick={onClose}>{t("quality.opinion.link.done")}</Button>}
    >
      <p>{t("quality.opinion.link.text", { at: format.dateTime(link.until) })}</p>
      <TextField label={t("quality.opinion.link.field")} ref={field} readOnly value={address} />
      <div className="buttons">
        <Button kind="main" onClick={() => void copy()}>
          {t("quality.opinion.link.copy")}
        </Button>
        <p className="note soft" role="status">
          {isCopied && t("quality.opinion.link.copied")}
        </p>
      </div>
    </Dialog>
  );
}
