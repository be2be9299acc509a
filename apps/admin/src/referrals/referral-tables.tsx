import {
  type IncomingStatus,
  incomingStatuses,
  labelOf,
  type PlainDate,
  type ReferralStatus,
  referralStatuses,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { useToday } from "../session/clock.tsx";
import { useAgencyWords } from "./use-agency-words.ts";
import { usePurposeWords } from "./use-purpose-words.ts";

type ReferralLine = Outputs["referrals"]["list"][number];
type IncomingLine = Outputs["referrals"]["listIncoming"][number];

export const markOfReferral: Record<ReferralStatus, StatusKind> = {
  prepared: "today",
  sent: "waiting",
  taken: "running",
  declined: "stopped",
  finished: "done",
  revoked: "stopped",
};

export const markOfIncoming: Record<IncomingStatus, StatusKind> = {
  arrived: "running",
  "feedback-given": "done",
};

export function ReferralTable({ lines }: { lines: readonly ReferralLine[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("referrals.shown", { count: lines.length })}>
      <DataTable
        className="blocks"
        heads={[
          t("applicants.fullName"),
          t("referrals.to"),
          t("referrals.purpose"),
          t("lists.status"),
          t("referrals.sentOn"),
          t("referrals.replyDueOn"),
        ]}
      >
        {lines.map((line) => (
          <ReferralRow key={line.id} line={line} />
        ))}
      </DataTable>
    </Sheet>
  );
}

function ReferralRow({ line }: { line: ReferralLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const format = useFormat();
  const agency = useAgencyWords();
  const purpose = usePurposeWords();
  const isLate = useIsLate(line);
  const none = t("applicants.none");
  return (
    <tr>
      <th scope="row">
        <Link href={href({ to: "/referrals/$id", params: { id: line.id } })}>{line.fullName}</Link>
      </th>
      <td data-label={t("referrals.to")}>{agency(line.agency)}</td>
      <td className="across">{purpose(line.purpose)}</td>
      <td className="across">
        <Status kind={isLate ? "late" : markOfReferral[line.status]}>
          {isLate ? t("referrals.overdue") : labelOf(referralStatuses, line.status, language)}
        </Status>
      </td>
      <td data-label={t("referrals.sentOn")}>{line.sentOn ? format.date(line.sentOn) : none}</td>
      <td data-label={t("referrals.replyDueOn")}>{line.replyDueOn ? format.date(line.replyDueOn) : none}</td>
    </tr>
  );
}

/** The day that was asked for is over, and nobody has answered. */
export function useIsLate({
  replyDueOn,
  endedOn,
}: {
  replyDueOn: PlainDate | null;
  endedOn: PlainDate | null;
}): boolean {
  const today = useToday();
  return endedOn === null && replyDueOn !== null && replyDueOn < today;
}

export function IncomingTable({ lines }: { lines: readonly IncomingLine[] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const format = useFormat();
  const agency = useAgencyWords();
  return (
    <Sheet title={t("referrals.shownIncoming", { count: lines.length })}>
      <DataTable
        className="blocks"
        heads={[t("applicants.fullName"), t("referrals.from"), t("lists.status"), t("referrals.arrivedOn")]}
      >
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Link href={href({ to: "/referrals/in/$id", params: { id: line.id } })}>{line.fullName}</Link>
            </th>
            <td data-label={t("referrals.from")}>{agency(line.agency)}</td>
            <td className="across">
              <Status kind={markOfIncoming[line.status]}>
                {labelOf(incomingStatuses, line.status, language)}
              </Status>
            </td>
            <td data-label={t("referrals.arrivedOn")}>{format.date(line.arrivedOn)}</td>
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}
