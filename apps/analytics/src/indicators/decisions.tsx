import { getIndicator } from "@tgpl/domain";
import { Decision, DecisionList, DecisionSection } from "@tgpl/ui/decision-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { useFilterHref } from "../filters/use-filter-href.ts";
import { type Places, usePlaces } from "../places/use-places.ts";
import { unitWords } from "../text/unit-words.ts";
import { useFigures } from "../text/use-figures.ts";
import type { DistrictProgress, PlaceProgress } from "./progress.ts";
import { placesToDecide } from "./rank-places.ts";
import { useProgress } from "./use-indicator-queries.ts";

/** The places furthest behind; nothing where none is late. */
export function Decisions({ indicatorId }: { indicatorId: string }) {
  const places = usePlaces().data;
  const query = useProgress(indicatorId);
  if (!places) return null;
  return (
    <Panel query={query} rows={3} children={(progress) => <List progress={progress} places={places} />} />
  );
}

function List({ progress, places }: { progress: DistrictProgress; places: Places }) {
  const { t } = useTranslation();
  const late = placesToDecide(progress.rows);
  if (late.length === 0) return null;
  return (
    <DecisionList>
      <DecisionSection title={t(`decisions.title${late.length === 1 ? 1 : late.length === 2 ? 2 : 3}`)}>
        {late.map((row) => (
          <LatePlace
            key={row.code}
            row={row}
            progress={progress}
            name={places[progress.level].get(row.code)?.name ?? row.name}
          />
        ))}
      </DecisionSection>
    </DecisionList>
  );
}

type LatePlaceProps = { row: PlaceProgress & { rate: number }; progress: DistrictProgress; name: string };

function LatePlace({ row, progress: { level, indicatorId }, name }: LatePlaceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value, perDay } = useFigures();
  const hrefOf = useFilterHref();
  const { unit } = getIndicator(indicatorId);
  const district = level === "district" ? row.code : (row.districtCode ?? undefined);
  const gap = Math.abs(row.gap ?? 0);
  const missing = value(unit, unit === "cases" ? Math.ceil(gap) : gap);
  const target = row.target ? value(unit, row.target.value) : "";
  const pace = row.neededPerWorkingDay;
  const left = Math.ceil((row.target?.value ?? 0) - (row.actual ?? 0));
  const reasonOfPace = (needed: number) =>
    needed < 1
      ? t("decisions.left", { count: left, target })
      : t("decisions.pace", { pace: perDay(needed), target });
  const reason = pace === null ? t("decisions.target", { target }) : reasonOfPace(pace);
  return (
    <Decision
      tone={row.status === "behind" ? "late" : "today"}
      figure={format.percent(row.rate / 100)}
      figureNote={t("decisions.of", {
        actual: value(unit, row.actual ?? 0),
        expected: value(unit, row.expected ?? 0),
      })}
      question={t(`decisions.question.${unitWords(unit)}`, { place: name, missing })}
      reason={reason}
      href={hrefOf("/", (now) => ({ ...now, place: district }))}
      linkLabel={t("decisions.why")}
    />
  );
}
