import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { FigureStrip } from "@tgpl/ui/figure-strip.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { FilterSelect } from "../lists/filter-select.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useHasRight } from "../session/me.ts";
import { CommuneTable } from "./commune-table.tsx";
import { GroundSheet } from "./ground-sheet.tsx";
import "./population.css";
import { populationRoute } from "./population.routes.ts";
import { ScreenButton } from "./screen-button.tsx";
import { useShown } from "./use-shown.ts";

type Overview = Outputs["population"]["overview"];
export type Screening = NonNullable<Overview["screening"]>;

const LOOK_EVERY_MS = 1000;

/** Who of the registers is eligible and was never reached, by commune. */
export function PopulationPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.population"));
  const href = useHref();
  const mayImport = useHasRight("population.import");
  const overview = useQuery({
    ...api.population.overview.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.running ? LOOK_EVERY_MS : false),
  });
  return (
    <>
      <PageHead title={t("frame.places.population")} note={t("population.note")}>
        {mayImport && (
          <ButtonLink href={href({ to: "/population/imports" })}>{t("population.imports.open")}</ButtonLink>
        )}
        {mayImport && (overview.data?.register.communes ?? 0) > 0 && (
          <ScreenButton isBusy={overview.data?.running !== null} />
        )}
      </PageHead>
      <LoadingPanel query={overview} explain={explainFailure} rows={8}>
        {(data) => <Content overview={data} />}
      </LoadingPanel>
    </>
  );
}

function Content({ overview: { screening, running, register } }: { overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <div role="status">
        {running && (
          <Notice tone="wait" title={t("population.screening.running")}>
            {t("population.screening.done", { count: running.done, shown: format.number(running.done) })}
          </Notice>
        )}
        {!running && screening && register.isNewer && (
          <Notice tone="warn">{t("population.screening.isOld")}</Notice>
        )}
      </div>
      {screening && <Shown screening={screening} />}
      {!screening && !running && (
        <p className="empty">
          {t(register.communes > 0 ? "population.notScreened" : "population.noRegister")}
        </p>
      )}
    </>
  );
}

function Shown({ screening }: { screening: Screening }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = useShown();
  const navigate = useNavigate();
  const { district } = populationRoute.useSearch();
  const { total, communes, on } = screening;
  const districts = [...new Set(communes.map(({ districtName }) => districtName).filter(Boolean))].sort(
    new Intl.Collator("vi").compare,
  );
  return (
    <>
      <FigureStrip
        figures={(["persons", "unreached", "reached", "undetermined", "notEligible"] as const).map((id) => ({
          id,
          label: t(`population.figures.${id}`),
          figure: shown(total[id]),
        }))}
      />
      <p className="soft">
        {t("population.screenedOn", { day: format.date(on) })} {t("population.reachedMeans")}
        {screening.areSmallHidden && ` ${t("population.hidden")}`}
      </p>
      <div className="population-filter">
        <FilterSelect
          label={t("population.district")}
          options={districts.map((name) => ({ value: name, label: name }))}
          value={district}
          onChange={(value) => void navigate({ to: "/population", search: { district: value } })}
        />
      </div>
      <CommuneTable
        screening={screening}
        communes={communes.filter(({ districtName }) => !district || districtName === district)}
      />
      <GroundSheet grounds={screening.grounds} />
    </>
  );
}
