import { citeProvision, nameDocument } from "@tgpl/domain";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { KnownAmendment } from "./find-in-law.ts";

/** The texts that amend the law and are not coded, each with what is known of its clauses. None of it decides. */
export function AmendmentSheets({ amendments }: { amendments: readonly KnownAmendment[] }) {
  return amendments.map((amendment) => <Amendment key={amendment.document} amendment={amendment} />);
}

function Amendment({ amendment }: { amendment: KnownAmendment }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { document, amends, possibleFrom, evidence, note, drafts } = amendment;
  return (
    <Sheet
      title={t("law.amendment", {
        law: nameDocument(document, language),
        amended: nameDocument(amends, language),
      })}
    >
      <div className="body">
        <p>{t("law.possibleFrom", { day: format.date(possibleFrom) })}</p>
        <p>
          {note[language]} {t(`law.evidence.${evidence}`)}
        </p>
        <p className="note soft">{t("law.decidesNothing")}</p>
      </div>
      {drafts.map((draft) => (
        <Draft key={draft.id} draft={draft} />
      ))}
    </Sheet>
  );
}

function Draft({ draft }: { draft: KnownAmendment["drafts"][number] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { id, title, text, textInEnglish, missing, source, sourceKind, evidence, note } = draft;
  const known = language === "vi" ? text : textInEnglish;
  return (
    <article className="law-entry">
      <p className="edge">{t("law.draft")}</p>
      <div>
        <h3>
          {title[language]}, {citeProvision(id, language)}
        </h3>
        <p>{known ?? t("law.noText")}</p>
        <DefinitionList
          definitions={[
            {
              id: "missing",
              term: t("law.missing"),
              text: missing.map((part) => t(`law.missingParts.${part}`)).join(", "),
            },
            { id: "source", term: t("law.provision.source"), text: source },
            { id: "kind", term: t("law.provision.sourceKind"), text: t(`law.sourceKinds.${sourceKind}`) },
            {
              id: "evidence",
              term: t("law.provision.evidence"),
              text: [t(`law.evidence.${evidence}`), note?.[language]].filter(Boolean).join(" "),
            },
          ]}
        />
      </div>
    </article>
  );
}
