import { useQuery, useQueryClient } from "@tanstack/react-query";
import { reminderMoves } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { useWrite } from "../../api/use-write.ts";
import { useHasRight } from "../../session/me.ts";
import { useReportWords } from "../progress/use-report-words.ts";
import { ReminderStatusMark } from "./reminder-status-mark.tsx";

type Logged = Outputs["reminders"]["log"][number];

const FETCH_AGAIN_MS = 10_000;

/** What was sent, what waits and why. Fetched again while something is on its way. */
export function ReminderLog() {
  const { t } = useTranslation();
  const log = useQuery(
    api.reminders.log.queryOptions(
      {},
      { refetchInterval: ({ state }) => (state.data?.some(isOnItsWay) ? FETCH_AGAIN_MS : false) },
    ),
  );
  return (
    <LoadingPanel
      query={log}
      isEmpty={(lines) => lines.length === 0}
      empty={t("reminders.nothingSent")}
      explain={explainFailure}
      rows={4}
    >
      {(lines) => (
        <Sheet title={t("reminders.logged", { count: lines.length })}>
          <DataTable
            className="blocks"
            heads={[
              t("progress.agency"),
              t("reminders.state"),
              t("reminders.written"),
              t("reminders.to"),
              t("reminders.what"),
            ]}
          >
            {lines.map((line) => (
              <Row key={line.id} line={line} />
            ))}
          </DataTable>
        </Sheet>
      )}
    </LoadingPanel>
  );
}

function isOnItsWay({ status }: Logged): boolean {
  return status === "reminder-waiting" || status === "reminder-sending";
}

function Row({ line }: { line: Logged }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useReportWords();
  return (
    <tr>
      <th scope="row">
        {words.agency(line.agency)}
        <br />
        <small className="soft">{line.subject}</small>
      </th>
      <td className="across">
        <ReminderStatusMark status={line.status} />
      </td>
      <td data-label={t("reminders.written")}>
        {format.dateTime(line.createdAt)}
        {line.createdBy && (
          <>
            <br />
            <small className="soft">{line.createdBy}</small>
          </>
        )}
      </td>
      <td data-label={t("reminders.to")}>{line.toEmail ?? t("reminders.onPaper")}</td>
      <td className="across">
        <What line={line} />
        <Settle line={line} />
      </td>
    </tr>
  );
}

/** How often it was tried, what the mail server said, and when it is tried again. */
function What({ line }: { line: Logged }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tries, nextTryAt, lastFailure, settledAt, linkUsedAt } = line;
  const parts = [
    settledAt && t("reminders.settledAt", { at: format.dateTime(settledAt) }),
    tries > 0 && t("reminders.tries", { count: tries }),
    lastFailure && t("reminders.failure", { said: lastFailure }),
    nextTryAt && t("reminders.nextTry", { at: format.dateTime(nextTryAt) }),
    linkUsedAt && t("reminders.answered", { at: format.dateTime(linkUsedAt) }),
  ];
  return <small>{parts.filter(Boolean).join(" ")}</small>;
}

type Settled = "reminder-sent" | "reminder-by-hand";

/** What only a person knows of a letter that was given up or is unclear. */
function Settle({ line }: { line: Logged }) {
  const { t } = useTranslation();
  const maySend = useHasRight("reminder.send");
  const [to, setTo] = useState<Settled | null>(null);
  if (!maySend || line.status === "reminder-sending") return null;
  const moves = (["reminder-sent", "reminder-by-hand"] as const).filter((move) =>
    reminderMoves[line.status].includes(move),
  );
  return (
    <>
      {moves.map((move) => (
        <Button key={move} onClick={() => setTo(move)}>
          {t(`reminders.settle.${move}`)}
        </Button>
      ))}
      {to && <SettleDialog line={line} to={to} onClose={() => setTo(null)} />}
    </>
  );
}

interface SettleDialogProps {
  line: Logged;
  to: Settled;
  onClose: () => void;
}

function SettleDialog({ line: { id, version }, to, onClose }: SettleDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const write = useWrite(api.reminders.settle.mutationOptions());
  const confirm = () =>
    write.send({ id, version, to }, () => {
      void cache.invalidateQueries({ queryKey: api.reminders.pathKey() });
      say(t("reminders.settle.done"));
      onClose();
    });
  return (
    <ConfirmDialog
      title={t(`reminders.settle.${to}`)}
      isOpen
      confirmLabel={t("reminders.settle.confirm")}
      isBusy={write.isSaving}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{t("reminders.settle.text")}</p>
      {write.error && <Notice tone="bad" title={write.error.message} isAlert />}
    </ConfirmDialog>
  );
}
