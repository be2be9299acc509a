import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { readPoints } from "../quality/read-points.ts";
import { type CourseDialogProps, useTrainingWrite } from "./use-training-write.ts";

const MOST = 10;
type Value = { rows: { attendeeId: string; before: string; after: string }[] };

/** The points of the tests before and after; a field left empty means no test. */
export function ScoresDialog({ course, onClose }: CourseDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const written = (tenths: number | null) =>
    tenths === null ? "" : format.number(tenths / 10, tenths % 10 === 0 ? 0 : 1);
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: {
      rows: course.attendees.map(({ id, tenthsBefore, tenthsAfter }) => ({
        attendeeId: id,
        before: written(tenthsBefore),
        after: written(tenthsAfter),
      })),
    },
  });
  const { write, send, seeNew } = useTrainingWrite(api.training.score.mutationOptions(), course);
  const save = ({ rows }: Value) =>
    send(
      {
        scores: rows.map(({ attendeeId, before, after }) => ({
          attendeeId,
          tenthsBefore: toTenths(before),
          tenthsAfter: toTenths(after),
        })),
      },
      t("training.scores.done"),
      onClose,
    );
  return (
    <SaveDialog
      title={t("training.moves.score")}
      saveLabel={t("training.scores.save")}
      form={form}
      prefix="scores"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
      broad
    >
      <p className="soft">{t("training.scores.what", { most: MOST })}</p>
      <DataTable
        aria-label={t("training.moves.score")}
        heads={(["person", "before", "after"] as const).map((head) => t(`training.attendees.${head}`))}
      >
        {course.attendees.map(({ id, fullName }, at) => (
          <tr key={id}>
            <th scope="row">{fullName}</th>
            <td>
              <Points form={form} at={at} which="before" name={fullName} />
            </td>
            <td>
              <Points form={form} at={at} which="after" name={fullName} />
            </td>
          </tr>
        ))}
      </DataTable>
    </SaveDialog>
  );
}

interface PointsProps {
  form: UseFormReturn<Value>;
  at: number;
  which: "before" | "after";
  name: string;
}

function Points({ form, at, which, name }: PointsProps) {
  const { t } = useTranslation();
  return (
    <TextField
      label={<span className="vh">{t(`training.scores.${which}Of`, { name })}</span>}
      id={`scores-rows-${at}-${which}`}
      inputMode="decimal"
      className="training-points"
      error={form.formState.errors.rows?.[at]?.[which]?.message}
      {...form.register(`rows.${at}.${which}`, {
        validate: (text) =>
          text.trim() === "" || readPoints(text, MOST) !== null || t("training.rules.points", { most: MOST }),
      })}
    />
  );
}

function toTenths(text: string): number | null {
  const points = readPoints(text, MOST);
  return points === null ? null : Math.round(points * 10);
}
