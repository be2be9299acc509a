import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { type FormEvent, useEffect } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { faultsOf } from "../api/faults-of.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { PlanFields, TimeAndPlaceFields, WhatFields } from "./session-fields.tsx";
import { type SessionFormValue, toServerForm, toSessionField } from "./session-form-value.ts";

export interface SessionFormProps {
  start: SessionFormValue;
  /** The one that is planned otherwise; left out for a new one. */
  known?: { id: string; version: number } | undefined;
}

/** What is held, where and when, by whom, and where it belongs in the plan. */
export function SessionForm({ start, known }: SessionFormProps) {
  const { t } = useTranslation();
  const form = useForm<SessionFormValue>({ shouldFocusError: false, defaultValues: start });
  const { save, write } = useSave(known, () => form.reset(form.getValues()));
  const { errors, isDirty, isSubmitSuccessful, submitCount } = form.formState;
  useEffect(() => {
    applyIssues(form.setError, write.error, toSessionField);
  }, [write.error, write.attempt]);
  const submit = (event: FormEvent) => {
    form.clearErrors();
    // What the server refused is shown from the state of the write.
    void form.handleSubmit((value) => save(value).catch(() => undefined))(event);
  };
  return (
    <FormProvider {...form}>
      <form className="outreach-form" noValidate onSubmit={submit}>
        <SaveError
          error={write.error}
          faults={faultsOf(errors, "session")}
          attempt={submitCount + write.attempt}
        />
        <WhatFields />
        <TimeAndPlaceFields />
        <PlanFields />
        <div className="buttons">
          <Button kind="main" type="submit" isBusy={write.isSaving}>
            {t("outreach.savePlan")}
          </Button>
        </div>
      </form>
      <LeaveDialog isUnsaved={isDirty && !(isSubmitSuccessful && !write.error)} />
    </FormProvider>
  );
}

function useSave(known: SessionFormProps["known"], onSaved: () => void) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  const plan = useWrite(api.outreach.plan.mutationOptions());
  const replan = useWrite(api.outreach.replan.mutationOptions());
  const save = async (value: SessionFormValue) => {
    const given = toServerForm(value);
    if (!given) return;
    const { id } = known
      ? await replan.save({ ...given, id: known.id, version: known.version })
      : await plan.save(given);
    onSaved();
    say(t("outreach.planned"));
    void cache.invalidateQueries({ queryKey: api.work.pathKey() });
    await cache.invalidateQueries({ queryKey: api.outreach.pathKey(), refetchType: "none" });
    await navigate({ to: "/outreach/$id", params: { id }, replace: true, ignoreBlocker: true });
  };
  return { save, write: known ? replan : plan };
}
