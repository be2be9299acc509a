import { labelOf, leaveKinds } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useHasRight } from "../session/me.ts";
import { LeaveDialog } from "./leave-dialog.tsx";
import { type ProviderRecord, useProviderWrite } from "./use-provider-write.ts";

const SHOWN = 6;

/** Days away, those to come first. */
export function LeaveSheet({ provider }: { provider: ProviderRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const mayManage = useHasRight("provider.manage");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <SideList
        title={t("providers.leave.title")}
        aside={
          mayManage && (
            <Button kind="bare" onClick={() => setOpen(true)}>
              {t("providers.leave.add")}
            </Button>
          )
        }
        empty={t("providers.leave.none")}
        items={provider.leaves.slice(0, SHOWN).map((leave) => ({
          id: leave.id,
          label: t("providers.fromUntil", {
            from: format.date(leave.from),
            until: format.date(leave.until),
          }),
          value: mayManage ? <Remove provider={provider} leave={leave} /> : undefined,
          note: labelOf(leaveKinds, leave.kind, language),
        }))}
      />
      {isOpen && <LeaveDialog provider={provider} onClose={() => setOpen(false)} />}
    </>
  );
}

type Leave = ProviderRecord["leaves"][number];

/** A leave that was a mistake, or does not happen. */
function Remove({ provider, leave }: { provider: ProviderRecord; leave: Leave }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const { send } = useProviderWrite(api.providers.removeLeave.mutationOptions(), provider);
  const act = () => send({ leaveId: leave.id }, () => say(t("providers.leave.removed")));
  return (
    <button type="button" className="as-link" onClick={act}>
      {t("providers.leave.remove")}
    </button>
  );
}
