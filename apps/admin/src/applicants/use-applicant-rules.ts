import { InvalidInput, type PlainDate, type Sex, toNationalId, toVietnamesePhone } from "@tgpl/domain";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import type { ChosenCommune } from "./applicant-form-value.ts";

/** What can be said of a field before the server is asked. The server says the same again, and more. */
export function useApplicantRules() {
  const { t } = useTranslation();
  const today = useToday();
  return {
    fullName: { validate: (name: string) => /\p{L}/u.test(name) || t("applicants.rules.fullName") },
    birthDate: {
      validate: (day: PlainDate | null) => !day || day <= today || t("applicants.rules.birthDate"),
    },
    sex: { validate: (sex: Sex | null) => sex !== null || t("applicants.rules.sex") },
    nationalId: {
      validate: (text: string) => canRead(text, toNationalId) || t("applicants.rules.nationalId"),
    },
    phone: { validate: (text: string) => canRead(text, toVietnamesePhone) || t("applicants.rules.phone") },
    commune: {
      validate: (commune: ChosenCommune | null) => commune !== null || t("applicants.rules.commune"),
    },
  };
}

/** Empty is allowed: not everybody has a number. */
function canRead(text: string, read: (text: string) => unknown): boolean {
  if (text.trim() === "") return true;
  try {
    read(text);
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}
