import { toEpoch } from "@tgpl/domain";
import type { ComboItem } from "@tgpl/ui/combo-field.tsx";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import { readMoment, type TypedMoment } from "./read-time.ts";

/** What can be said of a field before the server is asked. The server says the same again, and more. */
export function useNoticeRules() {
  const { t } = useTranslation();
  const now = useNow();
  const inThePast = (typed: TypedMoment) => {
    const moment = readMoment(typed);
    if (!moment) return t("notices.rules.moment");
    return toEpoch(moment) <= toEpoch(now) + 60_000 || t("notices.rules.future");
  };
  const filled = (words: string) => (text: string) => text.trim() !== "" || words;
  return {
    agencyId: { validate: (agency: ComboItem | null) => agency !== null || t("notices.rules.agency") },
    proceduralStatus: { required: t("notices.rules.standing") },
    requestedAt: { validate: inThePast },
    noticedAt: { validate: inThePast },
    matter: { validate: filled(t("notices.rules.matter")) },
  };
}
