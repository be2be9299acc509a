import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import {
  fieldsOfLaw,
  formsOfAid,
  labelOf,
  type PlainDate,
  type QualityItem,
  scoreQuality,
} from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { SaveError } from "../../api/save-error.tsx";
import { LeaveDialog } from "../../routing/leave-dialog.tsx";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useToday } from "../../session/clock.tsx";
import { GradeNote } from "../grade-note.tsx";
import { evaluationFileRoute } from "../quality.routes.ts";
import { ScoreEditor } from "../score-editor.tsx";
import { useMissing } from "../sheet-editor.tsx";
import { pointsOf, type SheetForm, toForm } from "../sheet-form.ts";
import { SheetProvision } from "../sheet-provision.tsx";
import { useQualityDone, useQualityWrite } from "../use-quality-write.ts";
import { writtenPoints } from "../written-points.ts";
import "../quality.css";

type FileRecord = Outputs["quality"]["evaluation"]["file"];

/** An expert's written evaluation of one drawn case, put into the register. */
export function FilePage() {
  const { fileId } = evaluationFileRoute.useParams();
  const query = useQuery(api.quality.evaluation.file.queryOptions({ fileId }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(record) => <FileView key={record.file.version} record={record} />}
    </LoadingPanel>
  );
}

function FileView({ record }: { record: FileRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const { plan, file } = record;
  const title = t("quality.file.title", { code: file.fileCode });
  usePageTitle(title);
  return (
    <div className="quality-page">
      <PageHead
        title={title}
        crumbs={[
          { label: t("quality.plans.title"), href: href({ to: "/quality/evaluations" }) },
          {
            label: plan.decisionNumber,
            href: href({ to: "/quality/evaluations/$id", params: { id: plan.id }, search: {} }),
          },
          { label: <span className="nowrap">{file.fileCode}</span> },
        ]}
        facts={[
          labelOf(formsOfAid, file.formOfAid, language),
          labelOf(fieldsOfLaw, file.fieldOfLaw, language),
          t("quality.page.provider", { name: file.providerName }),
          t("quality.page.closedOn", { day: format.date(file.closedOn) }),
        ]}
      >
        <div className="buttons">
          <ButtonLink href={href({ to: "/quality/cases/$id", params: { id: file.caseId }, search: {} })}>
            {t("quality.views.appraisals")}
          </ButtonLink>
          <Button onClick={() => window.print()}>{t("quality.plan.printDo")}</Button>
        </div>
      </PageHead>
      <Evaluation record={record} />
    </div>
  );
}

function Evaluation({ record }: { record: FileRecord }) {
  const { t } = useTranslation();
  const evaluation = useEvaluation(record);
  const { points, setPoints, score, missing, errors, write, seeNew, isTouched, save } = evaluation;
  const items: readonly QualityItem[] = record.items ?? [];
  return (
    <Sheet title={t("quality.file.what")} footer={<SheetProvision record={record} />}>
      <LeaveDialog isUnsaved={isTouched && !write.isSaving} />
      <ScoreEditor items={items} form={points} onChange={setPoints} isPlain />
      <div className="body quality-body">
        <GradeNote score={score} />
        <Words evaluation={evaluation} />
        <SaveError error={write.error} onSeeNew={seeNew} />
        <div className="buttons">
          <Button kind="main" isBusy={write.isSaving} onClick={save}>
            {t("quality.file.save")}
          </Button>
          {missing && (
            <p className="err" role="alert">
              {missing}
            </p>
          )}
          {!missing && errors.isTold && errors.any && (
            <p className="err" role="alert">
              {t("quality.rules.text")}
            </p>
          )}
        </div>
      </div>
    </Sheet>
  );
}

function Words({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation();
  const { words, setWords, errors } = evaluation;
  return (
    <>
      <div className="field-pair">
        <TextField
          label={t("quality.file.expert")}
          maxLength={120}
          error={errors.expert}
          value={words.expert}
          onChange={(event) => setWords({ ...words, expert: event.target.value })}
        />
        <DateField
          label={t("quality.file.evaluatedOn")}
          error={errors.evaluatedOn}
          value={words.evaluatedOn}
          onChange={(day) => setWords({ ...words, evaluatedOn: day as PlainDate | null })}
        />
      </div>
      <TextAreaField
        label={t("quality.file.opinion")}
        rows={5}
        maxLength={4000}
        error={errors.opinion}
        value={words.opinion}
        onChange={(event) => setWords({ ...words, opinion: event.target.value })}
      />
    </>
  );
}

type Evaluation = ReturnType<typeof useEvaluation>;

function useEvaluation({ plan, file, items: given }: FileRecord) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const navigate = useNavigate();
  const { say } = useAnnouncer();
  const done = useQualityDone();
  const items: readonly QualityItem[] = given ?? [];
  const earlier = file.evaluation;
  const [first] = useState(() => firstForm(earlier, (value) => writtenPoints(format, value)));
  const [points, setPoints] = useState(first.points);
  const [words, setWords] = useState(first.words);
  const [isTold, tell] = useState(false);
  const told = useMissing(points, items);
  const { write, seeNew } = useQualityWrite(api.quality.evaluation.record.mutationOptions());
  const { expert, opinion, evaluatedOn } = words;
  const isDay = evaluatedOn !== null && evaluatedOn <= today && evaluatedOn >= plan.decidedOn;
  const isComplete = expert.trim() !== "" && opinion.trim() !== "" && isDay;
  const save = () => {
    tell(true);
    if (!told.check() || !isComplete || evaluatedOn === null) return;
    const input = { fileId: file.id, version: file.version, expert, opinion, evaluatedOn };
    write.send({ ...input, points: pointsOf(points, items) }, () => {
      setPoints(first.points);
      setWords(first.words);
      done(t("quality.file.saved"));
      say(t("quality.file.saved"));
      void navigate({ to: "/quality/evaluations/$id", params: { id: plan.id }, search: {} });
    });
  };
  return {
    points,
    setPoints,
    words,
    setWords,
    write,
    seeNew,
    save,
    score: scoreQuality(pointsOf(points, items), file.closedOn),
    missing: told.words,
    isTouched: !write.isSaving && (points !== first.points || words !== first.words),
    errors: {
      isTold,
      any: !isComplete,
      expert: isTold && expert.trim() === "" ? t("quality.file.rules.expert") : undefined,
      opinion: isTold && opinion.trim() === "" ? t("quality.file.rules.opinion") : undefined,
      evaluatedOn:
        isTold && !isDay ? t("quality.file.rules.day", { from: format.date(plan.decidedOn) }) : undefined,
    },
  };
}

type Words = { expert: string; opinion: string; evaluatedOn: PlainDate | null };

function firstForm(
  evaluation: FileRecord["file"]["evaluation"],
  writePoints: (value: number) => string,
): { points: SheetForm; words: Words } {
  const { expert = "", opinion = "", evaluatedOn = null, points = {} } = evaluation ?? {};
  const content = { points, remarks: {}, opinion: null, success: null };
  return { points: toForm(content, writePoints), words: { expert, opinion, evaluatedOn } };
}
