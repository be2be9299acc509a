import {
  disabilityDegrees,
  disabilityTypes,
  type LegalTerm,
  labelOf,
  materialFormats,
  sessionSupports,
  sexes,
} from "@tgpl/domain";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { FigureStrip } from "@tgpl/ui/figure-strip.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { SessionRecord } from "./session-form-value.ts";

type Results = NonNullable<SessionRecord["results"]>;

/** Who came, as counts; what is not known of them stands as such, so that each table adds up. */
export function ResultsSheet({ results }: { results: Results }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const words = (terms: readonly LegalTerm[], codes: readonly string[]) =>
    codes.map((code) => labelOf(terms, code, language)).join(", ");
  return (
    <Sheet title={t("outreach.results.title")} padded>
      <FigureStrip
        figures={[
          { id: "all", label: t("outreach.participants"), figure: results.participants },
          { id: "pwd", label: t("outreach.pwd"), figure: results.pwdParticipants },
          { id: "advised", label: t("outreach.advised"), figure: results.advised },
        ]}
      />
      <Counts
        title={t("outreach.results.bySex")}
        terms={sexes}
        counts={results.bySex}
        whole={results.participants}
      />
      <Counts
        title={t("outreach.results.byType")}
        terms={disabilityTypes}
        counts={results.byType}
        whole={results.pwdParticipants}
      />
      <Counts
        title={t("outreach.results.byDegree")}
        terms={disabilityDegrees}
        counts={results.byDegree}
        whole={results.pwdParticipants}
      />
      <DefinitionList
        definitions={[
          {
            id: "supports",
            term: t("outreach.supports"),
            text: words(sessionSupports, results.supports) || t("outreach.results.none"),
          },
          {
            id: "formats",
            term: t("outreach.formats"),
            text: words(materialFormats, results.formats) || t("outreach.results.none"),
          },
          ...(results.outcome ? [{ id: "outcome", term: t("outreach.outcome"), text: results.outcome }] : []),
        ]}
      />
    </Sheet>
  );
}

interface CountsProps {
  title: string;
  terms: readonly LegalTerm[];
  counts: Readonly<Record<string, number | undefined>>;
  whole: number;
}

function Counts({ title, terms, counts, whole }: CountsProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const known = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const rows = [
    ...terms.map(({ code, label }) => ({ code, label: label[language], count: counts[code] })),
    { code: "multiple", label: t("outreach.results.multiple"), count: counts.multiple },
    { code: "unknown", label: t("outreach.results.unknown"), count: whole - known },
  ].filter(({ count }) => count !== undefined && count > 0);
  return (
    <DataTable heads={[title, t("outreach.results.count")]}>
      {rows.map(({ code, label, count }) => (
        <tr key={code}>
          <th scope="row">{label}</th>
          <NumberCell>{count}</NumberCell>
        </tr>
      ))}
      <tr>
        <th scope="row">{t("outreach.results.total")}</th>
        <NumberCell>{whole}</NumberCell>
      </tr>
    </DataTable>
  );
}
