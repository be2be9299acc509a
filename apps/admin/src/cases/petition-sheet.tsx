import type { PlainDate } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useState } from "react";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import type { CaseRecord } from "./case-page.tsx";
import { useCaseWrite } from "./use-case-write.ts";
import { useFinishMove } from "./use-finish-move.ts";

type Petition = CaseRecord["petitions"][number];

/** The petitions of the case, each with its answer or the button that records it. Nothing while there is none. */
export function PetitionSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWork = useHasRight("case.work");
  const [open, setOpen] = useState<Petition | null>(null);
  const { petitions } = legalCase;
  if (petitions.length === 0) return null;
  return (
    <>
      <SideList
        title={t("cases.petition.sheet")}
        items={petitions.map((petition) => ({
          id: petition.id,
          label: petition.addressee,
          value: (
            <Status kind={petition.repliedOn ? "done" : "waiting"}>
              {petition.repliedOn
                ? t("cases.petition.answered", { day: format.date(petition.repliedOn) })
                : t("cases.petition.sent", { day: format.date(petition.sentOn) })}
            </Status>
          ),
          note:
            petition.repliedOn || !mayWork ? petition.reply : <Record onPress={() => setOpen(petition)} />,
        }))}
      />
      {open && <ReplyDialog legalCase={legalCase} petition={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Record({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation();
  return <Button onClick={onPress}>{t("cases.petition.record")}</Button>;
}

type ReplyValue = { on: PlainDate | null; reply: string };
type ReplyDialogProps = { legalCase: CaseRecord; petition: Petition; onClose: () => void };

function ReplyDialog({ legalCase, petition, onClose }: ReplyDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const finish = useFinishMove(onClose);
  const form = useForm<ReplyValue>({ shouldFocusError: false, defaultValues: { on: today, reply: "" } });
  const { write, send, seeNew } = useCaseWrite(api.cases.recordReply.mutationOptions(), {
    ...legalCase,
    id: petition.id,
    version: petition.version,
  });
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "on",
    rules: {
      validate: (day) =>
        (day !== null && day <= today && day >= petition.sentOn) || t("cases.rules.replyDay"),
    },
  });
  const save = ({ on, reply }: ReplyValue) => {
    if (on) send({ on, reply }, () => finish(t("cases.petition.done")));
  };
  return (
    <SaveDialog
      title={t("cases.petition.reply", { addressee: petition.addressee })}
      saveLabel={t("cases.petition.record")}
      form={form}
      prefix="reply"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <p className="soft">{petition.text}</p>
      <DateField
        label={t("cases.petition.repliedOn")}
        id="reply-on"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.on?.message}
      />
      <TextAreaField
        label={t("cases.petition.replyText")}
        id="reply-reply"
        maxLength={4000}
        error={errors.reply?.message}
        {...form.register("reply", { validate: (text) => text.trim() !== "" || t("cases.rules.reply") })}
      />
    </SaveDialog>
  );
}
