import { useMutation } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { ErrorSummary } from "@tgpl/ui/error-summary.tsx";
import { PasswordField } from "@tgpl/ui/password-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type ReactNode, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { type ApiError, findRefusal } from "../api/failure.ts";
import { WaitSeconds } from "./wait-seconds.tsx";

export interface SignInFormProps {
  email?: string | undefined;
  onSignedIn: (email: string) => void;
  children?: ReactNode | undefined;
}

type Values = { email: string; password: string };

/** E-mail and password. What went wrong stands above, with the tries left or the time to wait. */
export function SignInForm({ email = "", onSignedIn, children }: SignInFormProps) {
  const { t } = useTranslation();
  const form = useForm<Values>({ defaultValues: { email, password: "" } });
  const [attempt, setAttempt] = useState(0);
  const signIn = useMutation(api.accounts.signIn.mutationOptions());
  const submit = form.handleSubmit(async (values) => {
    try {
      await signIn.mutateAsync(values);
      onSignedIn(values.email);
    } catch {
      // The sentence is drawn from `signIn.error`.
      form.setValue("password", "");
    }
    setAttempt((before) => before + 1);
  });
  const isWrong = findRefusal(signIn.error)?.code === "unauthenticated";
  const missing = form.formState.errors;
  return (
    <form onSubmit={submit} noValidate>
      <SignInFault error={signIn.error} attempt={attempt} onWaited={signIn.reset} />
      <TextField
        label={t("session.email")}
        id="email"
        type="email"
        autoComplete="username"
        error={missing.email && t("session.emailMissing")}
        {...form.register("email", { required: true })}
      />
      <PasswordField
        label={t("session.password")}
        id="password"
        error={missing.password ? t("session.passwordMissing") : isWrong && t("session.passwordAgain")}
        {...form.register("password", { required: true })}
      />
      <Button kind="main" big type="submit" isBusy={signIn.isPending}>
        {t("session.signIn")}
      </Button>
      {children}
    </form>
  );
}

interface FaultProps {
  error: ApiError | null;
  attempt: number;
  onWaited: () => void;
}

function SignInFault({ error, attempt, onWaited }: FaultProps) {
  const { t } = useTranslation();
  if (!error) return null;
  const refusal = findRefusal(error);
  if (refusal?.retryAfterSeconds !== undefined) {
    return <WaitSeconds key={attempt} seconds={refusal.retryAfterSeconds} onOver={onWaited} />;
  }
  const isWrong = refusal?.code === "unauthenticated";
  const message = isWrong ? t("session.wrong") : (refusal?.message ?? t("failure.noLine"));
  const title = isWrong
    ? t("session.refusedTries", { count: refusal.attemptsLeft ?? 0 })
    : t("session.refused");
  return <ErrorSummary title={title} attempt={attempt} faults={[{ fieldId: "password", message }]} />;
}
