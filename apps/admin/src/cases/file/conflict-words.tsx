import {
  citeProvision,
  conflictKinds,
  getTerm,
  labelOf,
  markOf,
  partyRoles,
  personMatchReasons,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Conflict } from "./file-lines.ts";

/** A conflict in sentences: what it is, with whom, in which other case, by which clause, and how sure. */
export function ConflictWords({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { kind, here, there, provider, reasons, score } = conflict;
  const term = getTerm(conflictKinds, kind, "kind");
  const told = [
    t("cases.conflicts.where", {
      name: there.fullName,
      role: labelOf(partyRoles, there.role, language).toLocaleLowerCase(language),
      code: there.fileCode,
      office: there.office,
    }),
    t("cases.conflicts.binds", { name: provider.fullName }),
    t("cases.conflicts.likeness", {
      reasons: reasons.map((reason) => labelOf(personMatchReasons, reason, language)).join("; "),
      score: format.number(score, 2),
    }),
    `${citeProvision(term.provision, language)}.`,
    markOf(term.evidence, language),
  ];
  return (
    <p className="conflict-words">
      <b>{here.fullName}</b>: {term.label[language]}.{" "}
      <span className="soft">{told.filter(Boolean).join(" ")}</span>
    </p>
  );
}
