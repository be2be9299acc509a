import { useNavigate } from "@tanstack/react-router";
import { headlineIndicators } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { type Filters, orders } from "../filters/filters.ts";
import { useFilterHref } from "../filters/use-filter-href.ts";
import { useFilters } from "../filters/use-filters.ts";
import { usePlaces } from "../places/use-places.ts";
import { arrangePlaces } from "./arrange-places.ts";
import { PlacesTable } from "./places-table.tsx";
import { useProgress } from "./use-indicator-queries.ts";

/** The table of all places: which indicator, in which order, whose name. */
export function PlacesTableSheet({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const { order = "gap", find = "" } = useFilters();
  const places = usePlaces().data;
  return (
    <Sheet title={t(`places.order.${order}`)} aside={<OrderFilter />}>
      <Choices indicatorId={indicatorId} />
      <Panel query={useProgress(indicatorId)} rows={10}>
        {(progress) => {
          if (!places) return null;
          const names = places[progress.level];
          const rows = arrangePlaces({ rows: progress.rows, names, order, find, compare });
          return rows.length > 0 ? (
            <PlacesTable progress={progress} rows={rows} names={names} />
          ) : (
            <p className="empty">{t("places.nothing", { find })}</p>
          );
        }}
      </Panel>
    </Sheet>
  );
}

function OrderFilter() {
  const { t } = useTranslation();
  const { order = "gap" } = useFilters();
  const hrefOf = useFilterHref();
  return (
    <Segmented
      label={t("filters.order")}
      current={order}
      segments={orders.map((one) => ({
        id: one,
        label: t(`filters.orders.${one}`),
        href: hrefOf("/places", (now) => ({ ...now, order: one })),
      }))}
    />
  );
}

function Choices({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { find = "" } = useFilters();
  const navigate = useNavigate();
  const change = (changed: Filters) =>
    void navigate({ to: "/places", search: (now) => ({ ...now, ...changed }), replace: true });
  return (
    <div className="choices">
      <SelectField
        label={t("table.indicator")}
        emptyLabel={null}
        value={indicatorId}
        options={headlineIndicators.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={({ target }) => change({ indicator: target.value })}
      />
      <TextField
        label={t("places.find")}
        type="search"
        value={find}
        maxLength={60}
        onChange={({ target }) => change({ find: target.value || undefined })}
      />
    </div>
  );
}
