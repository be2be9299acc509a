import { channelFields, labelOf, receptionPlaces, signatureKinds } from "@tgpl/domain";
import type { Definition } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "./request-form-value.ts";

/** How and where the request came in, and how one who cannot write has signed; only what is known. */
export function useReceptionLines({ channel, reception }: RequestRecord): (Definition | null)[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { writing, place } = reception;
  const ofChannel = channelFields(channel).map(({ name, label }): Definition | null => {
    const value = reception[name];
    if (!value) return null;
    return { id: name, term: label[language], text: name === "on" ? format.date(value) : value };
  });
  const where = place && {
    id: "place",
    term: t("requests.place.label"),
    text: [
      labelOf(receptionPlaces, place, language),
      reception.confidential && t("requests.place.confidential").toLowerCase(),
    ]
      .filter(Boolean)
      .join(", "),
  };
  const signed = writing && {
    id: "writing",
    term: t("requests.writing.title"),
    text: t(writing.readAloudBy ? "requests.writing.doneAloud" : "requests.writing.doneRead", {
      writtenBy: writing.writtenBy,
      readBy: writing.readAloudBy ?? "",
      signedWith: labelOf(signatureKinds, writing.signedWith, language).toLowerCase(),
      at: reception.writingAt ? format.dateTime(reception.writingAt) : "",
    }),
  };
  const witness = writing?.witness
    ? { id: "witness", term: t("requests.writing.witness"), text: writing.witness }
    : null;
  return [...ofChannel, where, signed, witness];
}
