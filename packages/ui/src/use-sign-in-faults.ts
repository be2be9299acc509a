import { useTranslation } from "react-i18next";
import { findRefusal } from "./calls/find-refusal.ts";
import type { FieldFault } from "./error-summary.tsx";
import type { Entering, SignInValues } from "./use-entering.ts";

/** What a server says of a sign-in that it refused. */
export interface SignInRefusal {
  code: string;
  message: string;
  attemptsLeft?: number | undefined;
  retryAfterSeconds?: number | undefined;
}

/** What stands in the way of signing in, for the box above the form. Nothing before the first attempt. */
export function useSignInFaults(
  typed: SignInValues,
  { attempt, isBusy, error }: Entering,
): { title: string; faults: FieldFault[] } {
  const { t } = useTranslation("ui");
  const title = t("signIn.refused");
  if (attempt === 0 || isBusy) return { title, faults: [] };
  if (error) {
    const refusal = findRefusal<SignInRefusal>(error);
    const tries = refusal?.attemptsLeft;
    const message = tries === undefined ? (refusal?.message ?? t("signIn.noLine")) : t("signIn.wrong");
    return {
      title: tries === undefined ? title : t("signIn.refusedTries", { count: tries }),
      faults: [{ fieldId: "password", message }],
    };
  }
  const missing: FieldFault[] = [];
  if (!typed.email.trim()) missing.push({ fieldId: "email", message: t("signIn.emailMissing") });
  if (!typed.password) missing.push({ fieldId: "password", message: t("signIn.passwordMissing") });
  return { title, faults: missing };
}
