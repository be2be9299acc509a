import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { RequestStatusMark } from "../requests/request-status-mark.tsx";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";

/** Where an answered request goes on: to its case, or to the director who confirms a refusal. */
export function SettledMoves({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const mayConfirm = useHasRight("request.confirm-refusal");
  if (record.caseId) {
    return (
      <>
        <ButtonLink kind="main" big href={href({ to: "/cases/$id", params: { id: record.caseId } })}>
          {t("eligibility.settled.openCase")}
        </ButtonLink>
        {record.supplementDueAt && (
          <small>
            {t("eligibility.settled.supplementDue", { day: format.date(record.supplementDueAt) })}
          </small>
        )}
      </>
    );
  }
  if (record.refusal?.confirmation !== "waiting") return <RequestStatusMark status={record.status} />;
  if (mayConfirm) return <Confirmation record={record} />;
  return (
    <>
      <Status kind="waiting">{t("eligibility.settled.waiting")}</Status>
      <small>{t("eligibility.settled.waitingText")}</small>
    </>
  );
}

/** The director's two answers. */
function Confirmation({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const write = useWrite(api.eligibility.settleRefusal.mutationOptions());
  const seeNew = () => void cache.invalidateQueries({ queryKey: api.requests.pathKey() });
  const settle = (confirmed: boolean) =>
    write.send({ id: record.id, version: record.version, confirmed }, () => {
      say(t(confirmed ? "eligibility.settled.confirmedNow" : "eligibility.settled.returned"));
      seeNew();
      void cache.invalidateQueries({ queryKey: api.eligibility.pathKey() });
    });
  return (
    <>
      <SaveError error={write.error} onSeeNew={seeNew} />
      <Button kind="main" big isBusy={write.isSaving} onClick={() => settle(true)}>
        {t("eligibility.settled.confirm")}
      </Button>
      <Button isBusy={write.isSaving} onClick={() => settle(false)}>
        {t("eligibility.settled.return")}
      </Button>
    </>
  );
}
