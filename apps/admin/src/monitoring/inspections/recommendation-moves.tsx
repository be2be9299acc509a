import { useQueryClient } from "@tanstack/react-query";
import { type PlainDate, type RecommendationMoveName, recommendationMoveNames } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useEffect } from "react";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainBecause } from "../../api/explain-because.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useAskedMove } from "../../routing/use-asked-move.ts";
import { useHref } from "../../routing/use-href.ts";
import { useToday } from "../../session/clock.tsx";
import { useHasRight } from "../../session/me.ts";
import type { RecommendationRecord } from "./inspection-records.ts";
import { recommendationRoute } from "./inspections.routes.ts";
import { useInspectionWrite } from "./use-inspection-write.ts";

/** What may be done with the recommendation by the one who looks at it; what not, and why. */
export function RecommendationMoves({ record }: { record: RecommendationRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const mayManage = useHasRight("inspection.manage");
  useEvidenceCounted();
  const { id } = record;
  const { do: asked } = recommendationRoute.useSearch();
  const { ask, cancel, finish } = useAskedMove({
    with: (move) =>
      href({
        to: "/inspections/recommendations/$id",
        params: { id },
        search: { do: oneOf(recommendationMoveNames, move) },
      }),
  });
  const isOwn = (move: RecommendationMoveName) => (move === "report-done" ? record.mayReport : mayManage);
  const moves = record.moves.filter(({ move }) => isOwn(move));
  if (moves.length === 0 || record.status === "recommendation-closed") return null;
  const free = moves.filter(({ because }) => because.length === 0).map(({ move }) => move);
  const open = free.find((move) => move === asked);
  return (
    <>
      <MovesPanel
        moves={
          free.length === 0 ? (
            <p className="soft">{t("inspections.nothingToDo")}</p>
          ) : (
            free.map((move, at) => (
              <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => ask(move)}>
                {t(`inspections.moves.${move}`)}
              </Button>
            ))
          )
        }
        blocked={moves
          .filter(({ move, because }) => because.length > 0 && isOfThisStep(record, move))
          .map(({ move, because }) => ({
            id: move,
            label: t(`inspections.moves.${move}`),
            reason: explainBecause(because, language).join(" "),
          }))}
      />
      {open && <WordDialog record={record} move={open} onClose={cancel} onDone={finish} />}
    </>
  );
}

/** A report that waits is closed or sent back; that it cannot be reported again needs no saying. */
function isOfThisStep({ status }: RecommendationRecord, move: RecommendationMoveName): boolean {
  return status === "recommendation-reported" ? move !== "report-done" : move !== "send-back";
}

/** A file that came or went changes what may be done. */
function useEvidenceCounted(): void {
  const cache = useQueryClient();
  useEffect(
    () =>
      cache.getQueryCache().subscribe(({ type, query }) => {
        if (type !== "updated" || query.state.fetchStatus !== "idle") return;
        const [path] = query.queryKey as [(readonly string[])?];
        if (path?.[0] === "attachments" && query.state.dataUpdateCount > 1)
          void cache.invalidateQueries({ queryKey: api.inspections.recommendation.pathKey() });
      }),
    [cache],
  );
}

interface WordDialogProps {
  record: RecommendationRecord;
  move: RecommendationMoveName;
  onClose: () => void;
  onDone: () => void;
}

type Value = { on: PlainDate | null; note: string };

/** What was done, or what was looked at, in a few words and with its day. */
function WordDialog({ record, move, onClose, onDone }: WordDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: { on: today, note: "" } });
  const { write, save, seeNew } = useMove(record, move, onDone);
  const { field, fieldState } = useController({
    control: form.control,
    name: "on",
    rules: { validate: (day) => (day !== null && day <= today) || t("inspections.rules.heldOn") },
  });
  const draft = { kind: "dialog", subject: `recommendation:${record.id}:${move}` } as const;
  return (
    <SaveDialog
      title={t(`inspections.moves.${move}`)}
      saveLabel={t(`inspections.word.${move}.save`)}
      form={form}
      prefix="word"
      write={write}
      draft={draft}
      onSave={({ on, note }) => save({ on: on as PlainDate, note, draft })}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t(`inspections.word.${move}.what`)}</p>
      {move !== "send-back" && (
        <DateField
          label={t("inspections.onDay")}
          id="word-on"
          value={field.value}
          onChange={(day) => field.onChange(day as PlainDate | null)}
          error={fieldState.error?.message}
        />
      )}
      <TextAreaField
        label={t(`inspections.word.${move}.note`)}
        id="word-note"
        maxLength={4000}
        error={form.formState.errors.note?.message}
        {...form.register("note", {
          validate: (text) => text.trim() !== "" || t("inspections.rules.note"),
        })}
      />
    </SaveDialog>
  );
}

type Word = { on: PlainDate; note: string; draft: { kind: "dialog"; subject: string } };

function useMove(record: RecommendationRecord, move: RecommendationMoveName, onDone: () => void) {
  const { t } = useTranslation();
  const report = useInspectionWrite(api.inspections.reportDone.mutationOptions(), record);
  const close = useInspectionWrite(api.inspections.close.mutationOptions(), record);
  const sendBack = useInspectionWrite(api.inspections.sendBack.mutationOptions(), record);
  const words = t(`inspections.word.${move}.done`);
  if (move === "send-back")
    return {
      ...sendBack,
      save: ({ note, draft }: Word) => sendBack.send({ note, draft }, words, onDone),
    };
  const one = move === "report-done" ? report : close;
  return { ...one, save: (word: Word) => one.send(word, words, onDone) };
}
