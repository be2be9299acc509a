import { dayOf, type Instant, missingChannelFields, type PlainDate } from "@tgpl/domain";
import { useTranslation } from "react-i18next";
import { digitsOf, idPattern, type RequestFormValue, yearPattern } from "./request-form-value.ts";

/** What can be said of a field before the server is asked. The server says the same again, and more. */
export function useRequestRules() {
  const { t } = useTranslation();
  const isWritten = (text: string) => text.trim() !== "";
  return {
    fieldOfLaw: { required: t("requests.rules.fieldOfLaw") },
    formOfAid: { required: t("requests.rules.formOfAid") },
    matter: { validate: (text: string) => isWritten(text) || t("requests.rules.matter") },
    requesterName: {
      validate: (text: string, { requesterKind }: RequestFormValue) =>
        requesterKind === "self" || isWritten(text) || t("requests.rules.requesterName"),
    },
    /** What the channel has to name; the agency that files is the one it comes from. */
    channelFrom: {
      validate: (text: string, { channel, requesterKind, requesterName }: RequestFormValue) => {
        const from = text.trim() || (requesterKind === "agency" ? requesterName : "");
        return missingChannelFields(channel, { from }).length === 0 || t("requests.rules.channelFrom");
      },
    },
    otherName: { validate: (text: string) => isWritten(text) || t("requests.rules.otherName") },
    otherYear: {
      validate: (text: string) =>
        !isWritten(text) || yearPattern.test(text.trim()) || t("cases.fileRules.year"),
    },
    otherId: {
      validate: (text: string) =>
        !isWritten(text) || idPattern.test(digitsOf(text)) || t("cases.fileRules.nationalId"),
    },
    dayAfter: (receivedAt: Instant) => ({
      validate: (day: PlainDate | null) =>
        day === null || day >= dayOf(receivedAt) || t("requests.rules.dayPast"),
    }),
  };
}
