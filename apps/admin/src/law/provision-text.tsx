import type { Provision } from "@tgpl/domain";
import { type Definition, DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";

/** What one version of a clause says, whether in the official words, since when, who says so and how sure it is. */
export function ProvisionText({ version }: { version: Provision }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const definitions = useProvisionFacts(version);
  const isOfficial = version.wording === "official" && language === "vi";
  return (
    <>
      <p>{language === "vi" ? version.text : version.textInEnglish}</p>
      <p className="hint">{t(isOfficial ? "law.provision.official" : "law.provision.paraphrase")}</p>
      <DefinitionList definitions={definitions} />
    </>
  );
}

function useProvisionFacts(version: Provision): Definition[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const force = useForceWords();
  return [
    { id: "force", term: t("law.provision.inForce"), text: force(version) },
    { id: "source", term: t("law.provision.source"), text: version.source },
    {
      id: "kind",
      term: t("law.provision.sourceKind"),
      text: t(`law.sourceKinds.${version.sourceKind}`),
    },
    {
      id: "evidence",
      term: t("law.provision.evidence"),
      text: [t(`law.evidence.${version.evidence}`), version.note?.[language]].filter(Boolean).join(" "),
    },
  ];
}

function useForceWords(): (version: Provision) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ inForce: { from, until } }) =>
    until
      ? t("law.provision.fromUntil", { from: format.date(from), until: format.date(until) })
      : t("law.provision.from", { from: format.date(from) });
}
