import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useTranslation } from "react-i18next";
import type { WorkItem, WorkKind } from "./work-item.ts";

const route = getRouteApi("/shell/");

export interface WorkFiltersProps {
  items: readonly Pick<WorkItem, "kind">[];
  text: string;
  onText: (text: string) => void;
  /** There is more than is shown, so more than is searched. */
  isCut: boolean;
  /** The list is walked with the keyboard: which keys do it is said. */
  withKeys?: boolean | undefined;
}

/** Search within what is shown, and one kind of it. The kind stands in the address; what is typed may be a name. */
export function WorkFilters({ items, text, onText, isCut, withKeys = false }: WorkFiltersProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { kind, ...search } = route.useSearch();
  const kinds = [...new Set([...items.map((item) => item.kind), ...(kind ? [kind] : [])])];
  return (
    <div className="work-filters">
      <div className="filters">
        <TextField
          label={t("work.find")}
          type="search"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <SelectField
          label={t("work.kind")}
          emptyLabel={t("lists.all")}
          options={kinds.map((value) => ({ value, label: t(`work.kinds.${value}`) }))}
          value={kind ?? ""}
          onChange={(event) => {
            const chosen = kinds.find((value) => value === event.target.value) as WorkKind | undefined;
            void navigate({ to: "/", search: { ...search, kind: chosen } });
          }}
        />
      </div>
      {isCut && <p className="note soft">{t("work.cut")}</p>}
      {withKeys && (
        <p className="note soft work-keys">
          <kbd>J</kbd> <kbd>K</kbd> {t("work.keys.or")} <kbd>↓</kbd> <kbd>↑</kbd> {t("work.keys.walk")}{" "}
          <kbd>Enter</kbd> {t("work.keys.open")}
        </p>
      )}
    </div>
  );
}
