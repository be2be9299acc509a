import {
  caseResults,
  conflictKinds,
  conflictWaiverReasons,
  contactChannels,
  filePaperKinds,
  labelOf,
  partyRoles,
  proceedingsStages,
  registrationStatuses,
  toEpoch,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useNow } from "../session/clock.tsx";
import type { CaseRecord } from "./case-page.tsx";
import { Needs, useHearingTitle } from "./file/hearings-sheet.tsx";
import type { CaseEvent } from "./story-entries.ts";

type Subject = NonNullable<CaseEvent["about"]>;
type SubjectOf<Is extends Subject["is"]> = Extract<Subject, { is: Is }>;

/** The sentence of a line that is about something in the file; undefined for the moves of the case itself. */
export function useSubjectTitle(): (event: CaseEvent) => string | undefined {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const hearing = useHearingTitle();
  const stage = useStageTitle();
  return ({ kind, about }) => {
    switch (about?.is) {
      case "stage":
        return stage(kind, about);
      case "hearing":
        return hearing(about);
      case "party":
        return t("cases.story.party", {
          name: about.fullName,
          role: lower(labelOf(partyRoles, about.role, language)),
        });
      case "contact": {
        const channel = labelOf(contactChannels, about.channel, language);
        return t("cases.story.contact", { channel, name: about.withWhom });
      }
      case "note":
        return about.isPrivate ? t("cases.story.private") : t("cases.story.noNote");
      case "task":
        return kind === "task-done"
          ? t("cases.story.taskDone", { what: about.what })
          : t("cases.story.task", { name: about.forName, what: about.what });
      case "document":
        return t("cases.story.document", { title: about.title });
      case "waiver":
        return t("cases.story.waiver", { name: about.provider });
      default:
        return undefined;
    }
  };
}

function useStageTitle() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (kind: CaseEvent["kind"], { stage, agency, registration }: SubjectOf<"stage">) => {
    const name = lower(labelOf(proceedingsStages, stage, language));
    if (kind === "stage-registration" && registration) {
      const status = lower(labelOf(registrationStatuses, registration, language));
      return t("cases.story.registration", { agency, status });
    }
    return kind === "stage-result"
      ? t("cases.story.stageResult", { stage: name, agency })
      : t("cases.story.stage", { stage: name, agency });
  };
}

function lower(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

/** What else is to be said of it. */
export function SubjectWords({ event, legalCase }: { event: CaseEvent; legalCase: CaseRecord }) {
  const { about, kind } = event;
  switch (about?.is) {
    case "hearing":
      return <HearingWords hearing={about} legalCase={legalCase} />;
    case "stage":
      return <StageWords kind={kind} stage={about} />;
    case "document":
      return <PaperWords paper={about} />;
    case "task":
      return kind === "task" && <TaskWords task={about} />;
    case "contact":
      return about.next && <NextWords next={about.next} />;
    case "waiver":
      return <WaiverWords waiver={about} />;
    default:
      return null;
  }
}

function HearingWords({ hearing, legalCase }: { hearing: SubjectOf<"hearing">; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const isOver = toEpoch(hearing.startsAt) < toEpoch(useNow());
  const reason = hearing.endReason ?? "";
  if (hearing.end === "held") return <p>{t("cases.story.held", { result: hearing.result ?? "" })}</p>;
  if (hearing.end === "postponed") return <p>{t("cases.story.postponed", { reason })}</p>;
  if (hearing.end === "cancelled") return <p>{t("cases.story.cancelled", { reason })}</p>;
  if (!isOver) return <Needs needs={hearing.needs} />;
  const court = href({ to: "/cases/$id", params: { id: legalCase.id }, search: { part: "court" } });
  return (
    <p>
      {t("cases.story.resultMissing")} <Link href={court}>{t("cases.story.recordResult")}</Link>
    </p>
  );
}

function StageWords({ kind, stage }: { kind: CaseEvent["kind"]; stage: SubjectOf<"stage"> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const told =
    kind === "stage-registration"
      ? [
          stage.registrationNumber &&
            t("cases.story.registrationNumber", { number: stage.registrationNumber }),
          stage.registrationReason,
        ]
      : kind === "stage-result"
        ? [
            stage.result && `${labelOf(caseResults, stage.result, language)}.`,
            stage.resultNumber && t("cases.story.resultNumber", { number: stage.resultNumber }),
            stage.resultWords,
          ]
        : [];
  const words = told.filter(Boolean).join(" ");
  return words !== "" && <p>{words}</p>;
}

function PaperWords({ paper }: { paper: SubjectOf<"document"> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const kind = labelOf(filePaperKinds, paper.kind, language);
  return <p>{paper.number ? t("cases.story.documentNumber", { kind, number: paper.number }) : `${kind}.`}</p>;
}

function TaskWords({ task }: { task: SubjectOf<"task"> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <p>{t("cases.story.taskDue", { day: format.date(task.dueOn) })}</p>;
}

function NextWords({ next }: { next: string }) {
  const { t } = useTranslation();
  return <p>{t("cases.story.next", { next })}</p>;
}

function WaiverWords({ waiver }: { waiver: SubjectOf<"waiver"> }) {
  const [language] = useLanguage();
  const kind = labelOf(conflictKinds, waiver.kind, language);
  return (
    <p>
      {kind}. {labelOf(conflictWaiverReasons, waiver.reason, language)}.
    </p>
  );
}
