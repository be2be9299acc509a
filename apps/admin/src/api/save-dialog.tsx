import { Button } from "@tgpl/ui/button.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { type FormEvent, type ReactNode, useEffect, useId } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { DraftOffer } from "../drafts/draft-offer.tsx";
import { DraftState } from "../drafts/draft-state.tsx";
import type { DraftRef } from "../drafts/use-draft.ts";
import { useFormDraft } from "../drafts/use-form-draft.ts";
import { applyIssues } from "./apply-issues.ts";
import { faultsOf } from "./faults-of.ts";
import { SaveError } from "./save-error.tsx";
import type { Write } from "./use-write.ts";

export interface SaveDialogProps<Values extends FieldValues> {
  title: ReactNode;
  /** The act, verb first. */
  saveLabel: string;
  form: UseFormReturn<Values>;
  /** Prefix of the ids of the controls: `step-note`. */
  prefix: string;
  write: Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">;
  onSave: (value: Values) => void;
  onClose: () => void;
  /** Somebody changed the record meanwhile: fetches it again, while the words typed here stay. */
  onSeeNew?: (() => void) | undefined;
  /** The name in the form of a path in the server's input. */
  toName?: ((path: string) => Path<Values> | undefined) | undefined;
  broad?: boolean | undefined;
  /** Under which name its words are kept while they are typed; the write names it too, so that it goes when saved. */
  draft?: DraftRef | undefined;
  children: ReactNode;
}

/** A window in which something is written down and saved, with the button or with Ctrl and Enter. */
export function SaveDialog<Values extends FieldValues>(props: SaveDialogProps<Values>) {
  const { form, write, prefix } = props;
  const { t } = useTranslation("ui");
  const id = useId();
  const draft = useFormDraft(form, props.draft ?? null);
  useServerFaults(props);
  useSaveKey(id);
  useEffect(() => {
    if (write.error) draft.keepAgain();
  }, [write.error]);
  const save = async (value: Values) => {
    if (write.isSaving) return;
    await draft.settle();
    props.onSave(value);
  };
  // A fault that the server found has no rule that would take it back: it is forgotten when saving again.
  const submit = (event: FormEvent) => {
    form.clearErrors();
    void form.handleSubmit(save)(event);
  };
  const actions = (
    <>
      <small className="soft grow">
        <DraftState kept={draft.kept} />
      </small>
      <Button onClick={props.onClose}>{t("dialog.cancel")}</Button>
      <Button kind="main" type="submit" form={id} isBusy={write.isSaving}>
        {props.saveLabel}
      </Button>
    </>
  );
  const { errors, submitCount } = form.formState;
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      actions={actions}
      broad={props.broad}
      mustAnswer
    >
      <form id={id} noValidate onSubmit={submit}>
        <SaveError
          error={write.error}
          faults={faultsOf(errors, prefix)}
          attempt={submitCount + write.attempt}
          onSeeNew={props.onSeeNew}
        />
        {draft.found && (
          <DraftOffer savedAt={draft.found.savedAt} onTake={draft.take} onDrop={draft.drop} isOfDialog />
        )}
        {props.children}
      </form>
    </Dialog>
  );
}

function useServerFaults<Values extends FieldValues>(props: SaveDialogProps<Values>) {
  const { form, write, toName } = props;
  const { error, attempt } = write;
  useEffect(() => {
    applyIssues(
      form.setError,
      error,
      toName ?? ((path) => (path in form.getValues() ? (path as Path<Values>) : undefined)),
    );
  }, [error, attempt]);
}

/** Wherever in the window the focus is: also on the window itself, which has it at first. */
function useSaveKey(id: string) {
  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      const form = document.getElementById(id);
      event.preventDefault();
      if (form instanceof HTMLFormElement) form.requestSubmit();
    };
    // Before the controls: the segments of a date keep their keys to themselves.
    document.addEventListener("keydown", save, true);
    return () => document.removeEventListener("keydown", save, true);
  }, [id]);
}
