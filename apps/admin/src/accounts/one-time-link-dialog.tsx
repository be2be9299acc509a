import { Button } from "@tgpl/ui/button.tsx";
import { copyText } from "@tgpl/ui/copy-text.ts";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OneTimeLink } from "./accounts-page.tsx";

/** The link is shown once: the server keeps only its hash, so it can be made anew but never shown again. */
export function OneTimeLinkDialog({ link, onClose }: { link: OneTimeLink; onClose: () => void }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const address = `${location.origin}${import.meta.env.BASE_URL}invitation#${link.token}`;
  const copy = async () => {
    field.current?.select();
    setCopied(await copyText(address));
  };
  return (
    <Dialog
      title={t("accounts.linkTitle", { email: link.email })}
      isOpen
      onClose={onClose}
      mustAnswer
      actions={<Button onClick={onClose}>{t("accounts.linkDone")}</Button>}
    >
      <p>{t("accounts.linkText")}</p>
      <TextField label={t("accounts.link")} ref={field} readOnly value={address} />
      <div className="buttons">
        <Button kind="main" onClick={() => void copy()}>
          {t("accounts.copy")}
        </Button>
        <p className="note soft" role="status">
          {isCopied && t("accounts.copied")}
        </p>
      </div>
    </Dialog>
  );
}
