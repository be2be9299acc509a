import { fieldsOfLaw, labelOf, minutesSigners, noticeChannels, noticeDeclinedGrounds } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { agencyDuties, type NoticeRecord } from "./notice-form-value.ts";

/** What was written down, and what the agency did for the person. */
export function FactsSheet({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  const facts = useFacts(notice).filter(({ text }) => text !== null && text !== "");
  return (
    <>
      <Sheet title={t("notices.noticePart")} padded>
        <DefinitionList definitions={facts} />
      </Sheet>
      <SideList
        title={t("notices.dutiesPart")}
        items={agencyDuties.map((duty) => ({
          id: duty,
          label: t(`notices.duties.${duty}`),
          value: <Answer value={notice[duty]} />,
        }))}
      />
    </>
  );
}

function Answer({ value }: { value: boolean | null }) {
  const { t } = useTranslation();
  if (value === null) return <Status kind="unknown">{t("applicants.unknown")}</Status>;
  return <Status kind={value ? "done" : "stopped"}>{t(value ? "applicants.yes" : "applicants.no")}</Status>;
}

function useFacts(notice: NoticeRecord) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { minutes, declined, reply } = notice;
  const sending = [
    notice.channel && labelOf(noticeChannels, notice.channel, language),
    notice.letterNumber,
    notice.agencyOfficer,
  ];
  return [
    { id: "asked", term: t("notices.requestedAt"), text: format.dateTime(notice.requestedAt) },
    {
      id: "noticed",
      term: t("notices.noticedAt"),
      text: notice.noticedAt ? format.dateTime(notice.noticedAt) : t("notices.notYet"),
    },
    { id: "sending", term: t("notices.channel"), text: sending.filter(Boolean).join(" · ") },
    {
      id: "matter",
      term: t("requests.matter"),
      text: [labelOf(fieldsOfLaw, notice.fieldOfLaw, language), notice.matter].join(" · "),
    },
    {
      id: "hearing",
      term: t("notices.hearing"),
      text: notice.hearingOn && format.date(notice.hearingOn),
    },
    { id: "reminders", term: t("notices.remindedTitle"), text: useReminderWords(notice) },
    {
      id: "declined",
      term: t("notices.declinedTitle"),
      text:
        declined &&
        t("notices.declinedText", {
          ground: labelOf(noticeDeclinedGrounds, declined.ground, language),
          reason: declined.reason,
        }),
    },
    {
      id: "minutes",
      term: t("notices.minutes"),
      text:
        minutes &&
        t("notices.minutesText", {
          day: format.date(minutes.on),
          signers: minutes.signers.map((signer) => labelOf(minutesSigners, signer, language)).join("; "),
        }),
    },
    {
      id: "reply",
      term: t("notices.replyTitle"),
      text: reply && t("notices.replyText", { number: reply.number, day: format.date(reply.on) }),
    },
    { id: "note", term: t("notices.note"), text: notice.note },
  ];
}

function useReminderWords({ reminders, remindedAt }: NoticeRecord): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  return remindedAt && t("notices.reminded", { count: reminders, at: format.dateTime(remindedAt) });
}

/** The way to what came out of the notice, and to the letter. */
export function LinksSheet({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const { applicant, legalCase, requestId, declined } = notice;
  const canWrite = declined !== null || legalCase?.provider != null;
  const items = [
    {
      id: "person",
      label: (
        <Link href={href({ to: "/applicants/$id", params: { id: applicant.id } })}>{applicant.fullName}</Link>
      ),
      value: t("notices.links.person"),
    },
    ...(requestId
      ? [
          {
            id: "request",
            label: (
              <Link href={href({ to: "/requests/$id", params: { id: requestId } })}>
                {t("notices.links.request")}
              </Link>
            ),
          },
        ]
      : []),
    ...(legalCase
      ? [
          {
            id: "case",
            label: (
              <Link href={href({ to: "/cases/$id", params: { id: legalCase.id } })}>
                {legalCase.fileCode}
              </Link>
            ),
            value: legalCase.provider?.fullName ?? t("lists.noProvider"),
          },
        ]
      : []),
  ];
  return (
    <>
      <SideList title={t("notices.links.title")} items={items} />
      {canWrite && (
        <ButtonLink href={href({ to: "/notices/$id/reply", params: { id: notice.id } })}>
          {t("notices.openReply")}
        </ButtonLink>
      )}
    </>
  );
}

/** Who was on duty at the court when the notice came. */
export function DutySheet({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  if (notice.agency.kind !== "court") return null;
  return (
    <SideList
      title={t("notices.dutyTitle")}
      items={notice.onDuty.map(({ id, fullName }) => ({ id, label: fullName }))}
      empty={t("notices.nobodyOnDuty")}
    />
  );
}
