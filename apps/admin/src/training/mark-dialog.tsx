import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { type CourseDialogProps, type CourseSession, useTrainingWrite } from "./use-training-write.ts";

type Value = { present: string[] };

/** Ticks who came to a session, from the signed list or as they come. */
export function MarkDialog({ course, session, onClose }: CourseDialogProps & { session: CourseSession }) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: { present: session.present } });
  const { write, send, seeNew } = useTrainingWrite(api.training.mark.mutationOptions(), course);
  const { field } = useController({ control: form.control, name: "present" });
  const everybody = course.attendees.map(({ id }) => id);
  const isAll = field.value.length === everybody.length;
  const tick = (id: string, isThere: boolean) =>
    field.onChange(isThere ? [...field.value, id] : field.value.filter((one) => one !== id));
  return (
    <SaveDialog
      title={t("training.mark.title", { day: format.date(session.on), begins: session.begins })}
      saveLabel={t("training.mark.save")}
      form={form}
      prefix="mark"
      write={write}
      onSave={({ present }) =>
        send({ sessionId: session.id, present }, t("training.mark.done", { count: present.length }), onClose)
      }
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p className="soft">{session.topic}</p>
      <div className="training-ticks-head">
        <p role="status">
          {t("training.sessions.cameOf", { count: field.value.length, of: everybody.length })}
        </p>
        <Button onClick={() => field.onChange(isAll ? [] : everybody)}>
          {t(isAll ? "training.mark.nobody" : "training.mark.everybody")}
        </Button>
      </div>
      <fieldset className="training-ticks" id="mark-present">
        <legend className="vh">{t("training.mark.who")}</legend>
        {course.attendees.map(({ id, fullName, workplace }) => (
          <CheckboxField
            key={id}
            label={fullName}
            note={workplace}
            checked={field.value.includes(id)}
            onChange={(event) => tick(id, event.target.checked)}
          />
        ))}
      </fieldset>
    </SaveDialog>
  );
}
