import { useQuery } from "@tanstack/react-query";
import { isClosed, labelOf, replacementGrounds } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { useHref } from "../../routing/use-href.ts";
import { useHasRight } from "../../session/me.ts";
import type { CaseRecord } from "../case-page.tsx";
import { isAnswered, type Replacement } from "../letters/compose-replacement-letter.ts";
import { ReplaceDialog } from "../provider-dialog.tsx";
import { AskReplacementDialog } from "./ask-replacement-dialog.tsx";
import { RefuseReplacementDialog } from "./refuse-replacement-dialog.tsx";
import { useReplacementDone } from "./use-replacement-done.ts";

/** The applications for another provider: what waits for its answer, and how others were answered. */
export function ReplacementSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const mayAssign = useHasRight("case.assign");
  const isRunning = !isClosed(legalCase.status) && legalCase.provider !== null;
  const waits = isRunning && legalCase.replacementAskedAt !== null;
  const { data: all = [] } = useQuery(
    api.appointments.replacements.queryOptions(
      { caseId: legalCase.id },
      { refetchOnWindowFocus: false, staleTime: 60_000 },
    ),
  );
  if (all.length === 0 && !(isRunning && mayAssign)) return null;
  return (
    <Sheet title={t("cases.replacement.title")} variant="side">
      {all.length > 0 && (
        <ul className="side-list">
          {all.map((one) => (
            <Line key={one.id} one={one} caseId={legalCase.id} />
          ))}
        </ul>
      )}
      {isRunning && mayAssign && (
        <div className="body buttons">
          {waits ? <Answer legalCase={legalCase} /> : <Ask legalCase={legalCase} />}
        </div>
      )}
    </Sheet>
  );
}

function Line({ one, caseId }: { one: Replacement; caseId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const answer = one.answeredAt && t("cases.replacement.answeredAt", { at: format.dateTime(one.answeredAt) });
  return (
    <li>
      <span>{t(`cases.replacement.by.${one.askedBy}`)}</span>
      <Status kind={one.outcome ? "done" : "running"} small>
        {t(`cases.replacement.outcomes.${one.outcome ?? "waiting"}`)}
      </Status>
      <small>
        {t("cases.replacement.receivedAt", { at: format.dateTime(one.receivedAt) })} {one.reason}
        {one.ground && ` (${labelOf(replacementGrounds, one.ground, language)})`}
      </small>
      {answer && (
        <small>
          {[answer, one.answerNumber, one.outcome === "refused" ? one.answerReason : one.newProvider]
            .filter(Boolean)
            .join(" · ")}
        </small>
      )}
      {isAnswered(one) && <LetterLink caseId={caseId} replacementId={one.id} />}
    </li>
  );
}

function LetterLink(params: { caseId: string; replacementId: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const mayPrint = useHasRight("request.read");
  if (!mayPrint) return null;
  const { caseId: id, replacementId } = params;
  const to = "/cases/$id/replacements/$replacementId/letter";
  return (
    <Link href={href({ to, params: { id, replacementId }, search: {} })}>
      {t("letters.open.replacement")}
    </Link>
  );
}

function Ask({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const done = useReplacementDone(() => setOpen(false));
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("cases.replacement.ask")}</Button>
      {isOpen && (
        <AskReplacementDialog
          legalCase={legalCase}
          onClose={() => setOpen(false)}
          onDone={() => done(t("cases.replacement.asked"))}
        />
      )}
    </>
  );
}

/** Another provider, or the reasons why this one stays: both are answers in writing. */
function Answer({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"replace" | "refuse" | null>(null);
  const close = () => setOpen(null);
  const done = useReplacementDone(close);
  return (
    <>
      <Button kind="do" onClick={() => setOpen("replace")}>
        {t("cases.replacement.nameAnother")}
      </Button>
      <Button onClick={() => setOpen("refuse")}>{t("cases.replacement.refuse")}</Button>
      {open === "replace" && (
        <ReplaceDialog
          legalCase={legalCase}
          onClose={close}
          onDone={() => done(t("cases.done.replace-provider"))}
        />
      )}
      {open === "refuse" && (
        <RefuseReplacementDialog
          legalCase={legalCase}
          onClose={close}
          onDone={() => done(t("cases.replacement.refused"))}
        />
      )}
    </>
  );
}
