import { labelOf, providerKinds } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import { EndDialog } from "./end-dialog.tsx";
import { MoveOfficeDialog } from "./move-office-dialog.tsx";
import { RecordDialog } from "./record-dialog.tsx";
import { type ProviderRecord, useProviderWrite } from "./use-provider-write.ts";

type Open = "record" | "move" | "end" | null;

/** Who it is, and what the director or the administrator may change. */
export function ProviderHead({ provider }: { provider: ProviderRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const mayManage = useHasRight("provider.manage");
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHead
        title={provider.fullName}
        facts={[labelOf(providerKinds, provider.kind, language), provider.officeName]}
        crumbs={[
          { label: t("frame.places.providers"), href: href({ to: "/providers" }) },
          { label: provider.fullName },
        ]}
      >
        {mayManage && provider.active && (
          <div className="buttons">
            <Button onClick={() => setOpen("record")}>{t("providers.edit")}</Button>
            <Button onClick={() => setOpen("move")}>{t("providers.move.open")}</Button>
            <Button onClick={() => setOpen("end")}>{t("providers.end.open")}</Button>
          </div>
        )}
      </PageHead>
      {!provider.active && <LeftNotice provider={provider} mayManage={mayManage} />}
      {open === "record" && <RecordDialog provider={provider} onClose={close} />}
      {open === "move" && <MoveOfficeDialog provider={provider} onClose={close} />}
      {open === "end" && <EndDialog provider={provider} onClose={close} />}
    </>
  );
}

function LeftNotice({ provider, mayManage }: { provider: ProviderRecord; mayManage: boolean }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const { send } = useProviderWrite(api.providers.takeBack.mutationOptions(), provider);
  const act = () => send({}, () => say(t("providers.takenBack", { name: provider.fullName })));
  return (
    <Notice
      tone="wait"
      title={t("providers.left")}
      actions={mayManage && <Button onClick={act}>{t("providers.takeBack")}</Button>}
    >
      {t("providers.leftNote")}
    </Notice>
  );
}
