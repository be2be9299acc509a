import { useNavigate } from "@tanstack/react-router";
import { getIndicator } from "@tgpl/domain";
import { MapLegend } from "@tgpl/ui/chart/map-legend.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { binsInOrder } from "../charts/bins.ts";
import { Chart } from "../charts/chart.tsx";
import { mapOption } from "../charts/map-option.ts";
import type { Tokens } from "../charts/tokens.ts";
import { useIsPhone } from "../charts/use-is-phone.ts";
import { type Places, usePlaces } from "../places/use-places.ts";
import { useShapes } from "../places/use-shapes.ts";
import { useFigures } from "../text/use-figures.ts";
import { toMapPlaces } from "./map-places.ts";
import type { DistrictProgress } from "./progress.ts";
import { binOfPlace, hasNoTargets, rankPlaces } from "./rank-places.ts";
import { useProgress } from "./use-indicator-queries.ts";

/** Each place against what it needs by today. */
export function PlacesMap({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const places = usePlaces().data;
  return (
    <Sheet title={t("map.title", { indicator: getIndicator(indicatorId).name[language] })} padded>
      <Panel query={useProgress(indicatorId)} rows={8}>
        {(progress) => places && <DrawnMap progress={progress} places={places} />}
      </Panel>
    </Sheet>
  );
}

type DrawnMapProps = { progress: DistrictProgress; places: Places };

function DrawnMap({ progress, places }: DrawnMapProps) {
  const { level, place, rows } = progress;
  const shapes = useShapes(level, place?.code);
  const format = useFormat();
  const isPhone = useIsPhone();
  const figures = useFigures();
  const { unit } = getIndicator(progress.indicatorId);
  const summary = useMapSummary(progress, places);
  const option = useCallback(
    (tokens: Tokens) => {
      const percent = (rate: number) => format.percent(rate / 100);
      const asked = {
        rows,
        names: places[level],
        percent,
        figure: (actual: number) => figures.value(unit, actual),
        isCrowded: isPhone || (level === "commune" && !place),
      };
      return mapOption({ mapName: shapes.data?.name ?? "", places: toMapPlaces(asked) }, tokens);
    },
    [rows, level, place, places, format, figures, unit, isPhone, shapes.data],
  );
  const pick = usePick(level);
  return (
    <>
      <p>{summary}</p>
      <Panel query={shapes} rows={8}>
        {(drawn) => (
          <Chart className="map-chart" label={summary} option={option} shapes={drawn} onPick={pick} />
        )}
      </Panel>
      <Legend rows={rows} />
    </>
  );
}

/** A district leads to its communes; a commune leads nowhere further. The ranking has the same links for keys. */
function usePick(level: DistrictProgress["level"]) {
  const navigate = useNavigate();
  const open = useCallback(
    (code: string) => void navigate({ to: "/", search: (now) => ({ ...now, place: code }) }),
    [navigate],
  );
  return level === "district" ? open : undefined;
}

function Legend({ rows }: Pick<DistrictProgress, "rows">) {
  const { t } = useTranslation();
  const bins = useMemo(() => rows.map(binOfPlace), [rows]);
  const entries = binsInOrder
    .map((bin) => ({ bin, label: t(`map.bins.${bin}`), count: bins.filter((one) => one === bin).length }))
    .filter(({ bin, count }) => count > 0 || (bin !== "bin-none" && !hasNoTargets(rows)));
  return <MapLegend entries={entries} />;
}

const named = 3;

/** The finding in words: the lowest places, and how many cannot be shown. */
function useMapSummary({ rows, level }: DistrictProgress, places: Places): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { ranked, hidden, withoutTarget } = rankPlaces(rows);
  const ofHidden = hidden.length > 0 ? t("map.hidden", { count: hidden.length }) : "";
  if (hasNoTargets(rows)) return `${t("map.noTarget")} ${ofHidden}`.trim();
  if (ranked.length === 0) return t("map.allHidden");
  const lowest = ranked
    .slice(0, named)
    .map(({ code, name, rate }) => `${places[level].get(code)?.short ?? name} ${format.percent(rate / 100)}`);
  const sentences = [t("map.lowest", { places: lowest.join(", ") })];
  if (ofHidden) sentences.push(ofHidden);
  if (withoutTarget.length > 0) sentences.push(t("map.without", { count: withoutTarget.length }));
  return sentences.join(" ");
}
