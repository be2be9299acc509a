import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { useMe } from "../session/me.ts";
import type { AccountRow, OneTimeLink } from "./accounts-page.tsx";

export interface AccountActionsProps {
  row: AccountRow;
  onLink: (link: OneTimeLink) => void;
  onChanged: () => Promise<unknown>;
}

/** A new link for a forgotten password, and off or on. One's own account is never switched off by oneself. */
export function AccountActions({ row, onLink, onChanged }: AccountActionsProps) {
  const me = useMe();
  return (
    <div className="buttons in-row">
      {row.active && <RenewLink row={row} onLink={onLink} onChanged={onChanged} />}
      {row.id !== me.id && <Switch row={row} onChanged={onChanged} />}
    </div>
  );
}

function RenewLink({ row, onLink }: AccountActionsProps) {
  const { t } = useTranslation();
  const write = useWrite(api.accounts.renewInvitation.mutationOptions());
  const renew = () => write.send({ id: row.id }, ({ token }) => onLink({ email: row.email, token }));
  return (
    <>
      <Button
        kind="bare"
        isBusy={write.isSaving}
        onClick={renew}
        aria-label={t("accounts.newLinkFor", { name: row.displayName })}
      >
        {t("accounts.newLink")}
      </Button>
      <SaveError error={write.error} />
    </>
  );
}

function Switch({ row, onChanged }: Pick<AccountActionsProps, "row" | "onChanged">) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const [isAsking, setAsking] = useState(false);
  const write = useWrite(api.accounts.switch.mutationOptions());
  const name = row.displayName;
  const turn = () =>
    write.send({ id: row.id, version: row.version, active: !row.active }, async () => {
      setAsking(false);
      say(t(row.active ? "accounts.switchedOff" : "accounts.switchedOn", { name }));
      await onChanged();
    });
  const label = t(row.active ? "accounts.switchOff" : "accounts.switchOn");
  return (
    <>
      <Button
        kind="bare"
        isBusy={write.isSaving}
        onClick={row.active ? () => setAsking(true) : turn}
        aria-label={t(row.active ? "accounts.switchOffFor" : "accounts.switchOnFor", { name })}
      >
        {label}
      </Button>
      {!isAsking && <SaveError error={write.error} onSeeNew={() => void onChanged().then(write.forget)} />}
      <ConfirmDialog
        title={t("accounts.switchOffAsk", { name })}
        isOpen={isAsking}
        confirmLabel={label}
        isBusy={write.isSaving}
        onConfirm={turn}
        onCancel={() => setAsking(false)}
      >
        <SaveError error={write.error} />
        <p>{t("accounts.switchOffText")}</p>
      </ConfirmDialog>
    </>
  );
}
