import type { Instant } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import type { Kept } from "../drafts/create-draft-keeper.ts";
import { DraftState } from "../drafts/draft-state.tsx";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { RequestStatusMark } from "../requests/request-status-mark.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useMe } from "../session/me.ts";
import { WithdrawButton } from "./withdraw-button.tsx";

export interface IntakeHeadProps {
  record: RequestRecord | undefined;
  receivedAt: Instant;
  isUnsaved: boolean;
  kept: Kept;
}

/** Where and when the request was received, and whether everything on screen is saved. */
export function IntakeHead({ record, receivedAt, isUnsaved, kept }: IntakeHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const me = useMe();
  const office = record?.office.name ?? me.office?.name ?? "";
  const title = record
    ? t("eligibility.head.saved", { name: record.applicant.fullName })
    : t("frame.places.intake");
  usePageTitle(title);
  const crumbs = record && [
    { label: t("frame.places.requests"), href: href({ to: "/requests" }) },
    { label: record.applicant.fullName },
  ];
  return (
    <PageHead title={title} crumbs={crumbs}>
      <p className="note soft">
        {t("eligibility.head.received", { office, at: format.dateTime(receivedAt) })}{" "}
        {record ? <RequestStatusMark status={record.status} /> : null}{" "}
        {record && !isUnsaved && (
          <Status kind="done" plain>
            {t("eligibility.head.allSaved")}
          </Status>
        )}
        {isUnsaved && <DraftState kept={kept} />}
      </p>
      {record && <WithdrawButton record={record} />}
    </PageHead>
  );
}
