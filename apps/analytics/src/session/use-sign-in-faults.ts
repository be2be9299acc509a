import type { FieldFault } from "@tgpl/ui/error-summary.tsx";
import { useTranslation } from "react-i18next";
import { findRefusal } from "../api/failure.ts";

type Typed = { email: string; password: string };
export type SignInFaults = { title: string; faults: FieldFault[] };

/** What stands in the way of signing in, for the box above the form. Nothing before the first attempt. */
export function useSignInFaults(typed: Typed, attempt: number, error: unknown): SignInFaults {
  const { t } = useTranslation();
  const title = t("session.refused");
  if (attempt === 0) return { title, faults: [] };
  if (error) {
    const refusal = findRefusal(error);
    const tries = refusal?.attemptsLeft;
    const message = tries === undefined ? (refusal?.message ?? t("session.noLine")) : t("session.wrong");
    return {
      title: tries === undefined ? title : t("session.refusedTries", { count: tries }),
      faults: [{ fieldId: "password", message }],
    };
  }
  const missing: FieldFault[] = [];
  if (!typed.email.trim()) missing.push({ fieldId: "email", message: t("session.emailMissing") });
  if (!typed.password) missing.push({ fieldId: "password", message: t("session.passwordMissing") });
  return { title, faults: missing };
}
