import { appraiserObstacles, labelOf, toEpoch } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { type BlockedMove, MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useNow } from "../session/clock.tsx";
import { useHasRight, useMe } from "../session/me.ts";
import { NameSecondDialog } from "./name-second-dialog.tsx";
import { appraisalRoute } from "./quality.routes.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import type { AppraisalRecord } from "./sheet-form.ts";
import { useQualityDone, useQualityWrite } from "./use-quality-write.ts";

type Act = AppraisalRecord["acts"][number];
const askedFirst = ["name-second", "reopen", "appeal"] as const satisfies Act[];
type AskedFirst = (typeof askedFirst)[number];

/** What may be done now by this person, and what has to come first. */
export function AppraisalMoves({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const led = useLedAct(record);
  const [asked, ask] = useState<AskedFirst | null>(oneOf(askedFirst, led) ?? null);
  const close = () => ask(null);
  return (
    <>
      <MovesPanel moves={<Moves record={record} ask={ask} />} blocked={useBlocked(record)} />
      {asked === "name-second" && <NameSecondDialog record={record} onClose={close} />}
      {asked === "reopen" && (
        <ReasonDialog
          record={record}
          options={api.quality.reopen.mutationOptions()}
          words={{
            title: t("quality.reopen.title"),
            what: t("quality.reopen.what"),
            reason: t("quality.second.reason"),
            save: t("quality.reopen.save"),
            done: t("quality.reopen.done"),
          }}
          onClose={close}
        />
      )}
      {asked === "appeal" && (
        <ReasonDialog
          record={record}
          options={api.quality.appeal.mutationOptions()}
          words={{
            title: t("quality.appeal.send"),
            what: t("quality.appeal.what"),
            reason: t("quality.appeal.reason"),
            save: t("quality.appeal.save"),
            done: t("quality.appeal.sent"),
          }}
          onClose={close}
        />
      )}
    </>
  );
}

/** What the address asks for, where this person may do it now; the focus goes to its place once. */
function useLedAct({ acts }: AppraisalRecord): Act | undefined {
  const { do: led } = appraisalRoute.useSearch();
  const may = led && acts.includes(led) ? led : undefined;
  useEffect(() => {
    if (!may) return;
    // The heading takes the focus of a page that opens; the place asked for comes after it.
    const frame = requestAnimationFrame(() => leadTo(may));
    return () => cancelAnimationFrame(frame);
  }, []);
  return may;
}

function leadTo(act: Act): void {
  const place = placeOf[act];
  if (place) goTo(place);
  else document.getElementById(buttonOf(act))?.focus();
}

const buttonOf = (act: Act) => `act-${act}`;

/** Sheets and answers are written where they stand: their button leads there. */
const placeOf: Partial<Record<Act, string>> = {
  score: "own-sheet",
  decide: "decision",
  "answer-appeal": "decision",
};

function Moves({ record, ask }: { record: AppraisalRecord; ask: (act: AskedFirst) => void }) {
  const { t } = useTranslation();
  const done = useQualityDone();
  const { caseId, version, acts } = record;
  const start = useQualityWrite(api.quality.start.mutationOptions());
  const see = useQualityWrite(api.quality.acknowledge.mutationOptions());
  const run: Record<Act, () => void> = {
    start: () => start.write.send({ caseId }, () => done(t("quality.started"))),
    acknowledge: () => see.write.send({ caseId, version }, () => done(t("quality.seen"))),
    "name-second": () => ask("name-second"),
    reopen: () => ask("reopen"),
    appeal: () => ask("appeal"),
    score: () => goTo("own-sheet"),
    decide: () => goTo("decision"),
    "answer-appeal": () => goTo("decision"),
  };
  if (acts.length === 0) return <p className="soft">{t("quality.acts.none")}</p>;
  return (
    <>
      {acts.map((act, at) => (
        <Button
          key={act}
          id={buttonOf(act)}
          // The solid button of a sheet stands under the sheet itself.
          kind={at === 0 && !placeOf[act] ? "main" : "do"}
          isBusy={(act === "start" && start.write.isSaving) || (act === "acknowledge" && see.write.isSaving)}
          onClick={run[act]}
        >
          {t(`quality.acts.${act}`)}
        </Button>
      ))}
      <SaveError error={start.write.error ?? see.write.error} onSeeNew={see.seeNew} />
    </>
  );
}

function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  place?.querySelector<HTMLElement>("input, textarea")?.focus();
}

function useBlocked(record: AppraisalRecord): BlockedMove[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const now = useNow();
  const { providerId } = useMe();
  const isInside = useHasRight("quality.appraise");
  const { status, acts, sheets, clock, appeal } = record;
  const blocked = (act: Act, reason: string) => ({ id: act, label: t(`quality.acts.${act}`), reason });
  const isOwn = providerId !== null && record.provider?.id === providerId;
  const found: BlockedMove[] = [];
  if (isInside && isOwn)
    found.push(
      blocked(status === null ? "start" : "score", labelOf(appraiserObstacles, "own-case", language)),
    );
  const mine = sheets.find(({ isMine, place }) => isMine && place !== "decision");
  const open = sheets.find(({ isMine, finishedAt }) => !isMine && !finishedAt);
  if (status === "appraising" && open && isInside && !isOwn) {
    const key = mine?.finishedAt ? "waitSecond" : "notOwnSheet";
    if (!mine || mine.finishedAt)
      found.push(blocked("score", t(`quality.blocked.${key}`, { name: open.by.name })));
  }
  if (status === "appraisers-differ" && !acts.includes("decide"))
    found.push(blocked("decide", t("quality.blocked.waitDecision")));
  if (status === "appealed" && isInside) found.push(blocked("reopen", t("quality.blocked.waitAnswer")));
  const isOver = clock !== null && appeal === null && toEpoch(clock.due) < toEpoch(now);
  if (isOver && providerId !== null)
    found.push(blocked("appeal", t("quality.blocked.appealOver", { day: format.date(clock.due) })));
  return found;
}
