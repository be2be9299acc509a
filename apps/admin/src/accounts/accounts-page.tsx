import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { AccountTable } from "./account-table.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { OneTimeLinkDialog } from "./one-time-link-dialog.tsx";

export type AccountRow = Outputs["accounts"]["list"][number];

/** A one-time link that was just made: shown once, kept nowhere. */
export type OneTimeLink = { email: string; token: string };

/** Who may come in, as what, and the links with which they choose their passwords. */
export function AccountsPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.accounts"));
  const accounts = useQuery(api.accounts.list.queryOptions());
  const [isInviting, setInviting] = useState(false);
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const invited = async (made: OneTimeLink) => {
    setInviting(false);
    setLink(made);
    await accounts.refetch();
  };
  return (
    <>
      <PageHead title={t("frame.places.accounts")} note={t("accounts.note")}>
        <Button kind="main" onClick={() => setInviting(true)}>
          {t("accounts.invite")}
        </Button>
      </PageHead>
      <LoadingPanel query={accounts} explain={explainFailure}>
        {(rows) => <AccountTable rows={rows} onLink={setLink} onChanged={accounts.refetch} />}
      </LoadingPanel>
      {isInviting && <InviteDialog onInvited={invited} onClose={() => setInviting(false)} />}
      {link && <OneTimeLinkDialog link={link} onClose={() => setLink(null)} />}
    </>
  );
}
