import { getPlanClause, type IndicatorDefinition, planClauses } from "@tgpl/domain";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useFigures } from "../text/use-figures.ts";
import type { Series } from "./progress.ts";
import { useSeries } from "./use-indicator-queries.ts";

/** How the figure is counted: what is, what is not, from where, and which sentence of the plan asks for it. */
export function DefinitionSheet({ definition }: { definition: IndicatorDefinition }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data: series } = useSeries(definition.id);
  const clause = `${definition.planClause}: ${getPlanClause(definition.planClause).text[language]}`;
  const definitions = [
    { id: "counted", term: t("definition.counted"), text: definition.formula[language] },
    { id: "not-counted", term: t("definition.notCounted"), text: definition.notCounted[language] },
    {
      id: "target",
      term: t("definition.target"),
      text: series && <TargetWords series={series} unit={definition.unit} />,
    },
    { id: "source", term: t("definition.source"), text: definition.source[language] },
    { id: "clause", term: t("definition.clause"), text: clause },
  ];
  return (
    <Sheet
      title={t("definition.title")}
      aside={<span className="note soft">{t("definition.version", { version: definition.version })}</span>}
      padded
    >
      <DefinitionList definitions={definitions} />
    </Sheet>
  );
}

type TargetWordsProps = { series: Series; unit: IndicatorDefinition["unit"] };

/** The target, who decided it, and whether that is confirmed. */
function TargetWords({ series: { target, year, basis }, unit }: TargetWordsProps) {
  const { t } = useTranslation();
  const { value } = useFigures();
  if (!target) return t("definition.noTarget", { year });
  const decided = planClauses.some(({ id }) => id === target.decidedBy) ? "byClause" : "byDocument";
  return (
    <>
      {t("definition.targetOf", { year, value: value(unit, target.value) })}{" "}
      {basis && t(`definition.basis.${basis}`)}{" "}
      {target.decidedBy
        ? t(`definition.${decided}`, { document: target.decidedBy })
        : t("definition.undecided")}{" "}
      {target.evidence !== "seen" && <span className="faint">{t("definition.unconfirmed")}</span>}
    </>
  );
}
