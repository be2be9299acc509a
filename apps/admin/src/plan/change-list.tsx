import { type CountedIn, countingPlaces, labelOf, type PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";
import { usePlanWords } from "./use-plan-words.ts";
import type { EditionRecord } from "./use-plan-write.ts";

type Change = Outputs["plan"]["changes"][number];
type FieldChange = Change["fields"][number];

/** What an edition changes of the one before it, task by task. */
export function ChangeList({ plan, changes }: { plan: EditionRecord; changes: readonly Change[] }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const write = useWrittenValue(plan);
  return (
    <Sheet title={t("plans.changes.title", { count: changes.length })} padded>
      <ul className="plan-changes">
        {changes.map((change) => (
          <li key={change.code}>
            <strong>
              {t(`plans.changes.${change.kind}`, { code: change.code, title: words.title(change) })}
            </strong>
            {change.fields.length > 0 && (
              <ul>
                {change.fields.map((field) => (
                  <li key={field.field}>
                    {t("plans.changes.field", {
                      field: t(`plans.changes.fields.${field.field}`),
                      before: write(field.field, field.before),
                      after: write(field.field, field.after),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function useWrittenValue(plan: EditionRecord): (field: FieldChange["field"], value: string | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const words = usePlanWords();
  return (field, value) => {
    if (value === null) return t("plans.changes.nothing");
    if (field === "budget") return words.money(Number(value));
    if (field === "from" || field === "until") return format.date(value as PlainDate);
    if (field === "lead" || field === "coordinating")
      return value
        .split(", ")
        .map((code) => words.nameOf(plan, code))
        .join(", ");
    return field === "countedIn" ? labelOf(countingPlaces, value as CountedIn, language) : value;
  };
}
