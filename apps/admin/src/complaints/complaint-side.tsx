import { type Deadline, dayOf, explainDeadline, getDeadlineRule } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useDeadlineWords } from "../cases/use-deadline-words.ts";
import { useHref } from "../routing/use-href.ts";
import type { ComplaintRecord } from "./complaint-page.tsx";

/** The clock, the other way of counting it, and the record that the complaint is about. */
export function ComplaintSide({ complaint }: { complaint: ComplaintRecord }) {
  return (
    <div className="side-column">
      {complaint.clock && <ClockSheet clock={complaint.clock} />}
      {complaint.dueUntold && <Untold />}
      <AboutSheet complaint={complaint} />
      <LetterSheet complaint={complaint} />
    </div>
  );
}

function ClockSheet({ clock }: { clock: Deadline }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { kind, short } = useDeadlineWords(clock);
  return (
    <SideList
      title={t("cases.side.deadline")}
      items={[
        {
          id: clock.rule,
          label: getDeadlineRule(clock.rule, dayOf(clock.from)).title[language],
          value: <Status kind={kind}>{short}</Status>,
          note: explainDeadline(clock, language),
        },
        ...otherReading(),
      ]}
    />
  );

  /** Another source counts otherwise: shown beside the answer, never used instead of it. */
  function otherReading() {
    const { alternative } = clock;
    if (!alternative) return [];
    return [
      {
        id: "alternative",
        label: t("complaints.otherReading"),
        value: <AlternativeDue due={alternative.due} />,
        note: alternative.note[language],
      },
    ];
  }
}

function AlternativeDue({ due }: { due: NonNullable<Deadline["alternative"]>["due"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <Status kind="unknown">{due ? format.date(dayOf(due)) : t("work.time.untold")}</Status>;
}

function Untold() {
  const { t } = useTranslation();
  const items = [{ id: "untold", label: t("work.time.untold"), note: t("work.time.untoldWhy") }];
  return <SideList title={t("cases.side.deadline")} items={items} />;
}

/** The answer in writing, once there is one of the head's. */
function LetterSheet({ complaint: { id, first } }: { complaint: ComplaintRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  if (first === null) return null;
  return (
    <Sheet title={t("letters.sheet")} variant="side" padded>
      <ButtonLink href={href({ to: "/complaints/$id/letter", params: { id }, search: {} })}>
        {t("letters.open.complaint-answer")}
      </ButtonLink>
    </Sheet>
  );
}

function AboutSheet({
  complaint: { requestId, caseId, fileCode, fullName },
}: {
  complaint: ComplaintRecord;
}) {
  const { t } = useTranslation();
  const href = useHref();
  const items = [
    {
      id: "request",
      label: (
        <Link href={href({ to: "/requests/$id", params: { id: requestId } })}>
          {t("complaints.request", { name: fullName })}
        </Link>
      ),
    },
    ...(caseId
      ? [
          {
            id: "case",
            label: <Link href={href({ to: "/cases/$id", params: { id: caseId } })}>{fileCode}</Link>,
          },
        ]
      : []),
  ];
  return <SideList title={t("complaints.about")} items={items} />;
}
