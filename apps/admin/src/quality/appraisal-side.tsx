import { appraisalStatuses, labelOf, toEpoch } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { type SideItem, SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { DeadlineSheet } from "../cases/deadline-sheet.tsx";
import { useHref } from "../routing/use-href.ts";
import { useNow } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { markOfAppraisal } from "./appraisal-table.tsx";
import type { AppraisalRecord } from "./sheet-form.ts";
import { useGradeWords } from "./use-grade-words.ts";
import { writtenPoints } from "./written-points.ts";

/** Short facts beside the sheet. */
export function AppraisalSide({ record }: { record: AppraisalRecord }) {
  const now = useNow();
  const mayAsk = useHasRight("quality.ask");
  const { clock, appeal } = record;
  // The time to appeal that has passed is nobody's fault: it is no limit any more.
  const runs = clock && (appeal !== null || toEpoch(clock.due) >= toEpoch(now));
  return (
    <div className="side-column">
      <Standing record={record} />
      {runs && <DeadlineSheet clock={clock} />}
      <People record={record} />
      {mayAsk && <Opinion record={record} />}
      <Evaluation record={record} />
    </div>
  );
}

function Standing({ record: { status } }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const label =
    status === null ? (
      <Status kind="waiting">{t("quality.side.waiting")}</Status>
    ) : (
      <Status kind={markOfAppraisal[status]}>{labelOf(appraisalStatuses, status, language)}</Status>
    );
  return <SideList title={t("quality.side.state")} items={[{ id: "state", label }]} />;
}

const wordsOfPlace = {
  first: "quality.side.first",
  second: "quality.side.second",
  decision: "quality.side.decided",
} as const;

function People({ record: { sheets } }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const items: SideItem[] = sheets.map(({ id, by, place, finishedAt }) => ({
    id,
    label: by.name,
    value: (
      <Status kind={finishedAt ? "done" : "waiting"} small>
        {finishedAt ? t("quality.side.signed") : t("quality.sheet.unsigned")}
      </Status>
    ),
    note: t(wordsOfPlace[place]),
  }));
  return items.length > 0 && <SideList title={t("quality.side.people")} items={items} />;
}

function Opinion({ record: { caseId } }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const label = (
    <Link href={href({ to: "/quality/cases/$id/opinion", params: { id: caseId } })}>
      {t("quality.side.toSatisfaction")}
    </Link>
  );
  return <SideList title={t("quality.side.satisfaction")} items={[{ id: "opinion", label }]} />;
}

function Evaluation({ record: { evaluation } }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const gradeWords = useGradeWords();
  const mayOpen = useHasRight("evaluation.manage");
  if (!evaluation) return null;
  const { planId, fileId, year, decisionNumber, evaluatedOn, total, grade, opinion } = evaluation;
  const words = t("quality.side.inSample", { number: decisionNumber, year });
  const to = href({ to: "/quality/evaluations/$id/files/$fileId", params: { id: planId, fileId } });
  const result =
    evaluatedOn && total !== null && grade
      ? t("quality.side.evaluated", { points: writtenPoints(format, total), grade: gradeWords(grade) })
      : t("quality.side.notEvaluated");
  const item = {
    id: "evaluation",
    label: mayOpen ? <Link href={to}>{words}</Link> : words,
    note: (
      <>
        <Status kind={evaluatedOn ? "done" : "waiting"} small>
          {result}
        </Status>{" "}
        {opinion}
      </>
    ),
  };
  return <SideList title={t("quality.side.evaluation")} items={[item]} />;
}
