import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import "../../eligibility/letters/letter.css";
import { api } from "../../api/api.ts";
import { faultsOf } from "../../api/faults-of.ts";
import { SaveError } from "../../api/save-error.tsx";
import { useWrite } from "../../api/use-write.ts";
import { useLetterPageRule } from "../../eligibility/letters/use-letter-page-rule.ts";
import { useHref } from "../../routing/use-href.ts";
import { useReportWords } from "../progress/use-report-words.ts";
import { FocalPointDialog } from "./focal-point-dialog.tsx";
import type { ReminderToWrite } from "./reminder-letter-page.tsx";
import { ReminderPaper } from "./reminder-paper.tsx";

type Value = { subject: string; body: string };

/** The words of the letter, beside the paper it is printed on; and the two ways it goes. */
export function ReminderDesk({ draft }: { draft: ReminderToWrite }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const href = useHref();
  useLetterPageRule();
  const { agency, subject, body } = draft;
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: { subject, body } });
  const [written, text] = useWatch({ control: form.control, name: ["subject", "body"] });
  const { write, send } = useSend(draft);
  const { errors, submitCount } = form.formState;
  const by = (channel: "mail" | "hand") => void form.handleSubmit((value) => send(value, channel))();
  const needed = { validate: (one: string) => one.trim() !== "" || t("reminders.letter.empty") };
  const canMail = draft.hasMail && Boolean(draft.focalPoint?.email);
  return (
    <div className="letter-desk">
      <PageHead
        title={t("reminders.letter.to", { agency: words.agency(agency) })}
        crumbs={[
          { label: t("frame.places.reminders"), href: href({ to: "/reminders", search: {} }) },
          { label: words.agency(agency) },
        ]}
      >
        <Button onClick={() => window.print()}>{t("letters.print")}</Button>
        <Button kind={canMail ? "neutral" : "main"} isBusy={write.isSaving} onClick={() => by("hand")}>
          {t("reminders.letter.byHand")}
        </Button>
        {canMail && (
          <Button kind="main" isBusy={write.isSaving} onClick={() => by("mail")}>
            {t(draft.isQuiet ? "reminders.letter.sendLater" : "reminders.letter.send")}
          </Button>
        )}
      </PageHead>
      <SaveError
        error={write.error}
        faults={faultsOf(errors, "reminder")}
        attempt={submitCount + write.attempt}
      />
      <Receiver draft={draft} />
      <Sheet title={t("reminders.letter.text")} padded>
        <TextField
          label={t("reminders.letter.subject")}
          id="reminder-subject"
          maxLength={200}
          error={errors.subject?.message}
          {...form.register("subject", needed)}
        />
        <TextAreaField
          label={t("reminders.letter.body")}
          hint={t("reminders.letter.linkAdded")}
          id="reminder-body"
          rows={16}
          maxLength={12_000}
          error={errors.body?.message}
          {...form.register("body", needed)}
        />
      </Sheet>
      <ReminderPaper subject={written} body={text} />
    </div>
  );
}

function useSend({ year, agency, focalPoint }: ReminderToWrite) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const write = useWrite(api.reminders.send.mutationOptions());
  const send = (value: Value, channel: "mail" | "hand") =>
    write.send({ ...value, year, agencyCode: agency.code, channel }, () => {
      void cache.invalidateQueries({ queryKey: api.reminders.pathKey() });
      say(
        channel === "mail"
          ? t("reminders.letter.queued", { email: focalPoint?.email ?? "" })
          : t("reminders.letter.handed"),
      );
      void navigate({ to: "/reminders", search: { view: "log" } });
    });
  return { write, send };
}

/** Where the letter goes and when, or why it cannot go by e-mail. */
function Receiver({ draft }: { draft: ReminderToWrite }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { focalPoint, hasMail, isQuiet, goesAt } = draft;
  const when = isQuiet
    ? t("reminders.letter.quiet", { at: format.dateTime(goesAt) })
    : t("reminders.letter.atOnce");
  const why = hasMail ? when : t("reminders.letter.noMail");
  return (
    <Notice
      tone={focalPoint?.email ? "info" : "warn"}
      title={
        focalPoint?.email
          ? t("reminders.letter.goesTo", { name: focalPoint.fullName, email: focalPoint.email })
          : t("reminders.letter.noAddress")
      }
      actions={<Button onClick={() => setOpen(true)}>{t("reminders.focalPoint.open")}</Button>}
    >
      {why}
      {isOpen && <FocalPointDialog draft={draft} onClose={() => setOpen(false)} />}
    </Notice>
  );
}
