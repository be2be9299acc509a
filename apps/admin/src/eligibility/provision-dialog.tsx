import { citeProvision, type PlainDate, type Provision, provisionOn } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { type Definition, DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";

export interface ProvisionDialogProps {
  provision: string;
  on: PlainDate;
  onClose: () => void;
}

/** What a clause says on a day, since when, where that was read and how sure it is. */
export function ProvisionDialog({ provision, on, onClose }: ProvisionDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const version = provisionOn(provision, on);
  return (
    <Dialog
      title={citeProvision(provision, language)}
      isOpen
      onClose={onClose}
      actions={<Button onClick={onClose}>{t("eligibility.close")}</Button>}
    >
      {version ? <Text version={version} /> : <p>{t("eligibility.provision.notCoded")}</p>}
    </Dialog>
  );
}

function Text({ version }: { version: Provision }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { from, until } = version.inForce;
  const definitions: Definition[] = [
    {
      id: "force",
      term: t("eligibility.provision.inForce"),
      text: until
        ? t("eligibility.provision.fromUntil", { from: format.date(from), until: format.date(until) })
        : t("eligibility.provision.from", { from: format.date(from) }),
    },
    { id: "source", term: t("eligibility.provision.source"), text: version.source },
    {
      id: "evidence",
      term: t("eligibility.provision.evidence"),
      text: [t(`eligibility.evidence.${version.evidence}`), version.note?.[language]]
        .filter(Boolean)
        .join(" "),
    },
  ];
  return (
    <>
      <h3>{version.title[language]}</h3>
      <p>{language === "vi" ? version.text : version.textInEnglish}</p>
      <p className="hint">{t("eligibility.provision.paraphrase")}</p>
      <DefinitionList definitions={definitions} />
    </>
  );
}
