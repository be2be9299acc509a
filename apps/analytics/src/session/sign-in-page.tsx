import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { ErrorSummary } from "@tgpl/ui/error-summary.tsx";
import { OtherLanguageLink } from "@tgpl/ui/language-switch.tsx";
import { PasswordField } from "@tgpl/ui/password-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { Door } from "./door.tsx";
import { useSignInFaults } from "./use-sign-in-faults.ts";

export function SignInPage() {
  const { t } = useTranslation();
  return (
    <Door title={t("session.signIn")}>
      <SignInForm />
    </Door>
  );
}

/** E-mail and password. What went wrong stands above, with the tries left or the time to wait. */
function SignInForm() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [typed, setTyped] = useState({ email: "", password: "" });
  const [attempt, setAttempt] = useState(0);
  const signIn = useMutation(
    api.accounts.signIn.mutationOptions({
      onSuccess: () => cache.resetQueries(api.accounts.me.queryFilter()),
      onError: () => setTyped((now) => ({ ...now, password: "" })),
    }),
  );
  const { title, faults } = useSignInFaults(typed, attempt, signIn.error);
  const errorOf = (id: string) => faults.find((fault) => fault.fieldId === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (typed.email.trim() && typed.password) signIn.mutate(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary title={title} faults={faults} attempt={attempt} />
      <TextField
        label={t("session.email")}
        id="email"
        type="email"
        autoComplete="username"
        value={typed.email}
        error={errorOf("email")}
        onChange={({ target }) => setTyped({ ...typed, email: target.value })}
      />
      <PasswordField
        label={t("session.password")}
        id="password"
        value={typed.password}
        error={errorOf("password") && t("session.passwordAgain")}
        onChange={({ target }) => setTyped({ ...typed, password: target.value })}
      />
      <Button kind="main" big type="submit" isBusy={signIn.isPending}>
        {t("session.signIn")}
      </Button>
      <p className="hint">
        {t("session.forgotten")} <OtherLanguageLink />
      </p>
    </form>
  );
}
