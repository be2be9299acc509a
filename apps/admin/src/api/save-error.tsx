import { Button } from "@tgpl/ui/button.tsx";
import { ErrorSummary, type FieldFault } from "@tgpl/ui/error-summary.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { explainBecause } from "./explain-because.ts";
import { explainRefusal } from "./explain-failure.ts";
import { type ApiError, findRefusal, type Refusal } from "./failure.ts";

export interface SaveErrorProps {
  error: ApiError | null;
  /** What stands wrong in the form itself: by the person's own machine, and by the server through `applyIssues`. */
  faults?: readonly FieldFault[] | undefined;
  /** `attempt` of `useWrite`, or the form's `submitCount`: the box takes focus again. */
  attempt?: number | undefined;
  /** Loads the record again; what was typed stays in the form until then. */
  onSeeNew?: (() => void) | undefined;
}

/** The one place that says why something was not saved, and what to do. Nothing that was typed is touched. */
export function SaveError({ error, faults = [], attempt, onSeeNew }: SaveErrorProps) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed may stand far below: the sentence must come into sight.
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  return (
    <div className="save-error" ref={box} tabIndex={-1}>
      {faults.length > 0 ? (
        <ErrorSummary faults={faults} attempt={attempt} />
      ) : (
        error && <Why error={error} onSeeNew={onSeeNew} />
      )}
    </div>
  );
}

function Why({ error, onSeeNew }: { error: ApiError; onSeeNew: (() => void) | undefined }) {
  const { t } = useTranslation();
  const refusal = findRefusal(error);
  if (!refusal) return <Refused title={t("failure.notSaved")}>{t("failure.noLine")}</Refused>;
  // The sign-in stands over the page already.
  if (refusal.code === "unauthenticated") return null;
  if (refusal.code === "stale-version") return <Stale refusal={refusal} onSeeNew={onSeeNew} />;
  if (refusal.code === "status-not-allowed") return <NotAllowed refusal={refusal} />;
  return <Refused title={t("failure.notSaved")}>{explainRefusal(refusal)}</Refused>;
}

function Refused({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Notice tone="bad" title={title} isAlert>
      {children}
    </Notice>
  );
}

interface StaleProps {
  refusal: Refusal;
  onSeeNew: (() => void) | undefined;
}

function Stale({ refusal, onSeeNew }: StaleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { changed } = refusal;
  const by = changed?.by ?? t("failure.somebody");
  const text = changed ? t("failure.staleBy", { by, at: format.dateTime(changed.at) }) : refusal.message;
  return (
    <Notice
      tone="warn"
      title={t("failure.stale")}
      isAlert
      actions={onSeeNew && <Button onClick={onSeeNew}>{t("failure.seeNew")}</Button>}
    >
      {text}
    </Notice>
  );
}

function NotAllowed({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const sentences = explainBecause(refusal.because ?? [], language);
  return (
    <Refused title={t("failure.notAllowed")}>
      {sentences.length > 0 ? sentences.join(" ") : refusal.message}
    </Refused>
  );
}
