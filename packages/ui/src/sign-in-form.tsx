import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { findRefusal } from "./calls/find-refusal.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { PasswordField } from "./password-field.tsx";
import { TextField } from "./text-field.tsx";
import { type SignInValues, useEntering } from "./use-entering.ts";
import { type SignInRefusal, useSignInFaults } from "./use-sign-in-faults.ts";
import { WaitSeconds } from "./wait-seconds.tsx";

export interface SignInFormProps {
  email?: string | undefined;
  /** Sends both; throws what the server refused. */
  signIn: (values: SignInValues) => Promise<unknown>;
  onSignedIn: (email: string) => void;
  children?: ReactNode | undefined;
}

/** E-mail and password. What went wrong stands above, with the tries left or the time to wait. */
export function SignInForm({ email = "", signIn, onSignedIn, children }: SignInFormProps) {
  const { t } = useTranslation("ui");
  const [typed, setTyped] = useState<SignInValues>({ email, password: "" });
  const entering = useEntering(signIn);
  const wait = findRefusal<SignInRefusal>(entering.error)?.retryAfterSeconds;
  const { title, faults } = useSignInFaults(typed, entering);
  const errorOf = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.message;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await entering.enter(typed)) onSignedIn(typed.email);
    else setTyped((now) => ({ ...now, password: "" }));
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      {wait === undefined ? (
        <ErrorSummary title={title} faults={faults} attempt={entering.attempt} />
      ) : (
        <WaitSeconds key={entering.attempt} seconds={wait} onOver={entering.forget} />
      )}
      <TextField
        label={t("signIn.email")}
        id="email"
        type="email"
        autoComplete="username"
        value={typed.email}
        error={errorOf("email")}
        onChange={({ target }) => setTyped({ ...typed, email: target.value })}
      />
      <PasswordField
        label={t("signIn.password")}
        id="password"
        value={typed.password}
        error={errorOf("password") && t(entering.error ? "signIn.passwordAgain" : "signIn.passwordMissing")}
        onChange={({ target }) => setTyped({ ...typed, password: target.value })}
      />
      <Button kind="main" big type="submit" isBusy={entering.isBusy}>
        {t("signIn.title")}
      </Button>
      {children}
    </form>
  );
}
