import type { ComplaintMoveName, PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import type { ComplaintDialogProps } from "./complaint-move-dialog.tsx";
import type { ComplaintRecord } from "./complaint-page.tsx";
import { useComplaintWrite } from "./use-complaint-write.ts";

type Further = Exclude<ComplaintMoveName, "answer">;
type FurtherValue = { on: PlainDate | null; court: string };

/** The person takes the complaint further or takes it back: on which day, and to which court. */
export function FurtherDialog({
  complaint,
  move,
  onClose,
  onDone,
}: ComplaintDialogProps & { move: Further }) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<FurtherValue>({ shouldFocusError: false, defaultValues: { on: today, court: "" } });
  const { write, send, seeNew } = useFurtherWrite(complaint, move);
  const { errors } = form.formState;
  const earliest = notBefore(complaint, move);
  const { field } = useController({
    control: form.control,
    name: "on",
    rules: {
      validate: (day) => (day !== null && day <= today && day >= earliest) || t("complaints.rules.day"),
    },
  });
  return (
    <SaveDialog
      title={t(`complaints.moves.${move}`)}
      saveLabel={t(`complaints.save.${move}`)}
      form={form}
      prefix="further"
      write={write}
      onSave={({ on, court }) => on && send(on, court, onDone)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t(`complaints.further.${move}`)}</p>
      <DateField
        label={t(`complaints.furtherOn.${move}`)}
        id="further-on"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.on?.message}
      />
      {move === "go-to-court" && (
        <TextField
          label={t("complaints.court")}
          id="further-court"
          maxLength={200}
          error={errors.court?.message}
          {...form.register("court", {
            validate: (text) => text.trim() !== "" || t("complaints.rules.court"),
          })}
        />
      )}
    </SaveDialog>
  );
}

function notBefore({ first, second, receivedOn }: ComplaintRecord, move: Further): PlainDate {
  if (move === "complain-again") return first?.on ?? receivedOn;
  return move === "go-to-court" ? (second?.on ?? receivedOn) : receivedOn;
}

function useFurtherWrite(complaint: ComplaintRecord, move: Further) {
  const again = useComplaintWrite(api.complaints.complainAgain.mutationOptions(), complaint);
  const court = useComplaintWrite(api.complaints.goToCourt.mutationOptions(), complaint);
  const back = useComplaintWrite(api.complaints.withdraw.mutationOptions(), complaint);
  const { write, seeNew } = { "complain-again": again, "go-to-court": court, "withdraw-complaint": back }[
    move
  ];
  const send = (on: PlainDate, courtName: string, onDone: () => void) => {
    if (move === "go-to-court") court.send({ on, court: courtName }, onDone);
    else (move === "complain-again" ? again : back).send({ on }, onDone);
  };
  return { write, seeNew, send };
}
