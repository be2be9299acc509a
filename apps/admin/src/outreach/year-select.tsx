import { useNavigate } from "@tanstack/react-router";
import { partsOf } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";

const FIRST_YEAR = 2023;

/** The years that can be chosen, the next one first. */
export function useYears(): { value: string; label: string }[] {
  const next = partsOf(useToday()).year + 1;
  const years = Array.from({ length: next - FIRST_YEAR + 1 }, (_, ago) => String(next - ago));
  return years.map((value) => ({ value, label: value }));
}

/** The year of a page, which stands in its address. */
export function YearSelect({ year, to }: { year: number; to: "/survey/results" }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <div className="filters">
      <SelectField
        label={t("outreach.year.year")}
        options={useYears()}
        value={String(year)}
        onChange={(event) => void navigate({ to, search: { year: Number(event.target.value) } })}
      />
    </div>
  );
}
