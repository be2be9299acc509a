import {
  fieldsOfLaw,
  formsOfAid,
  type LegalTerm,
  labelOf,
  paperSights,
  proofPapers,
  receptionPlaces,
  requestChannels,
  requesterKinds,
  signatureKinds,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "../merge/clashes.tsx";
import type { OtherValue, RequestFormValue } from "./request-form-value.ts";

const terms: Record<string, readonly LegalTerm[]> = {
  channel: requestChannels,
  requesterKind: requesterKinds,
  fieldOfLaw: fieldsOfLaw,
  formOfAid: formsOfAid,
  receptionPlace: receptionPlaces,
  "writing.signedWith": signatureKinds,
};

/** Each field of a request's form in words, by its path: `matter`, `papers.age-paper`. */
export function useRequestWords(): FieldWords {
  const { t } = useTranslation();
  const { t: ui } = useTranslation("ui");
  const [language] = useLanguage();
  const format = useFormat();
  return {
    label: (path) => {
      const paper = paperAt(path);
      if (paper) return labelOf(proofPapers, paper, language);
      const [field = ""] = path.split(".");
      return t(`requests.fields.${field as keyof RequestFormValue}`);
    },
    value: (path, value) => {
      if (path.startsWith("papers."))
        return value ? labelOf<LegalTerm>(paperSights, String(value), language) : t("requests.papers.not");
      if (path === "others") return namesOf(value as readonly OtherValue[]) || t("applicants.none");
      if (typeof value === "boolean") return ui(value ? "field.yes" : "field.no");
      if (value === null || value === "" || value === undefined) return t("applicants.none");
      const choices = terms[path];
      if (choices) return labelOf(choices, String(value), language);
      return /On$/.test(path) ? format.date(String(value)) : String(value);
    },
  };
}

function namesOf(others: readonly OtherValue[]): string {
  return others.map(({ fullName }) => fullName).join(", ");
}

function paperAt(path: string) {
  return proofPapers.find(({ code }) => path === `papers.${code}` || path === `databases.${code}`)?.code;
}
