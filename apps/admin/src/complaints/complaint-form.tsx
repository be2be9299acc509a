import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ComplaintSubject, citeProvision, complaintSubjects, type PlainDate } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type FormEvent, useEffect } from "react";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { faultsOf } from "../api/faults-of.ts";
import type { Outputs } from "../api/outputs.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import "./complaint.css";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { useToday } from "../session/clock.tsx";

type About = Outputs["complaints"]["against"];
type ComplaintValue = {
  subject: ComplaintSubject | null;
  content: string;
  complainantName: string;
  complainedOfId: string;
  receivedOn: PlainDate | null;
  denunciation: string;
};
type Form = UseFormReturn<ComplaintValue>;

/** What is complained of, by whom, of whom, and when it was received: the clock starts on that day. */
export function ComplaintForm({ about }: { about: About }) {
  const { t } = useTranslation();
  const today = useToday();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  const form: Form = useForm<ComplaintValue>({
    shouldFocusError: false,
    defaultValues: {
      subject: about.subjects.length === 1 ? (about.subjects[0] ?? null) : null,
      content: "",
      complainantName: "",
      complainedOfId: "",
      receivedOn: today,
      denunciation: "",
    },
  });
  const write = useWrite(api.complaints.lodge.mutationOptions());
  const { errors, isDirty, isSubmitSuccessful, submitCount } = form.formState;
  useEffect(() => {
    applyIssues(form.setError, write.error, (path) =>
      path in form.getValues() ? (path as "subject") : undefined,
    );
  }, [write.error, write.attempt]);
  const save = async ({ subject, receivedOn, ...rest }: ComplaintValue) => {
    if (!subject || !receivedOn) return;
    const saved = await write.save({
      requestId: about.requestId,
      subject,
      receivedOn,
      content: rest.content,
      complainantName: rest.complainantName.trim() || null,
      complainedOfId: rest.complainedOfId || null,
      denunciation: rest.denunciation.trim() || null,
    });
    form.reset();
    say(t("complaints.lodged"));
    void cache.invalidateQueries({ queryKey: api.work.pathKey() });
    void cache.invalidateQueries({ queryKey: api.complaints.list.queryKey() });
    await navigate({ to: "/complaints/$id", params: { id: saved.id }, replace: true, ignoreBlocker: true });
  };
  const submit = (event: FormEvent) => {
    form.clearErrors();
    // What the server refused is shown from the state of the write.
    void form.handleSubmit((value) => save(value).catch(() => undefined))(event);
  };
  return (
    <form className="complaint-form" noValidate onSubmit={submit}>
      <SaveError
        error={write.error}
        faults={faultsOf(errors, "complaint")}
        attempt={submitCount + write.attempt}
      />
      <Sheet title={t("complaints.content")} padded>
        <Subject about={about} form={form} />
        <TextAreaField
          label={t("complaints.what")}
          id="complaint-content"
          hint={t("complaints.whatHint")}
          maxLength={4000}
          error={errors.content?.message}
          {...form.register("content", {
            validate: (text) => text.trim() !== "" || t("complaints.rules.content"),
          })}
        />
        <ReceivedOn form={form} />
      </Sheet>
      <Sheet title={t("complaints.people")} padded>
        <TextField
          label={t("complaints.complainantName")}
          id="complaint-complainantName"
          hint={t("complaints.complainantHint", { name: about.fullName })}
          optional
          maxLength={120}
          error={errors.complainantName?.message}
          {...form.register("complainantName")}
        />
        <SelectField
          label={t("complaints.complainedOf")}
          id="complaint-complainedOfId"
          hint={t("complaints.complainedOfHint")}
          options={about.people.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel={t("complaints.organisation")}
          error={errors.complainedOfId?.message}
          {...form.register("complainedOfId")}
        />
        <TextField
          label={t("complaints.denunciation")}
          id="complaint-denunciation"
          hint={t("complaints.denunciationHint")}
          optional
          maxLength={300}
          error={errors.denunciation?.message}
          {...form.register("denunciation")}
        />
      </Sheet>
      <div className="buttons">
        <Button kind="main" type="submit" isBusy={write.isSaving}>
          {t("complaints.lodge")}
        </Button>
      </div>
      <LeaveDialog isUnsaved={isDirty && !isSubmitSuccessful} />
    </form>
  );
}

function Subject({ about, form }: { about: About; form: Form }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { field } = useController({
    control: form.control,
    name: "subject",
    rules: { required: t("complaints.rules.subject") },
  });
  return (
    <ChoiceList
      label={t("complaints.subject")}
      id="complaint-subject"
      choices={complaintSubjects
        .filter(({ code }) => about.subjects.includes(code))
        .map(({ code, label, provision }) => ({
          value: code,
          label: label[language],
          note: citeProvision(provision, language),
        }))}
      value={field.value}
      onChange={field.onChange}
      error={form.formState.errors.subject?.message}
    />
  );
}

function ReceivedOn({ form }: { form: Form }) {
  const { t } = useTranslation();
  const today = useToday();
  const { field } = useController({
    control: form.control,
    name: "receivedOn",
    rules: { validate: (day) => (day !== null && day <= today) || t("complaints.rules.receivedOn") },
  });
  return (
    <DateField
      label={t("complaints.receivedOn")}
      id="complaint-receivedOn"
      hint={t("complaints.receivedHint")}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
      error={form.formState.errors.receivedOn?.message}
    />
  );
}
