import { useMutation } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { OtherLanguageLink } from "@tgpl/ui/language-switch.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { faultsOf } from "../api/faults-of.ts";
import { SaveError } from "../api/save-error.tsx";
import { NewPasswordField, shortestPassword } from "./new-password-field.tsx";
import { useEnter } from "./use-enter.ts";

type Values = { displayName: string; email: string; password: string; kind: "live" | "demo" | null };

const names = ["displayName", "email", "password", "kind"] as const;

export function SetUpForm({ token }: { token: string }) {
  const { t } = useTranslation();
  const enter = useEnter();
  const form = useForm<Values>({
    defaultValues: { displayName: "", email: "", password: "", kind: null },
    // The summary takes focus, and leads to each field.
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const setUp = useMutation(api.accounts.setUp.mutationOptions());
  const submit = form.handleSubmit(async ({ kind, ...values }) => {
    if (kind === null) return;
    try {
      await setUp.mutateAsync({ ...values, kind, token });
      enter();
    } catch (error) {
      applyIssues(form.setError, error, (path) => oneOf(names, path));
    }
  });
  return (
    <form onSubmit={submit} noValidate>
      <SaveError error={setUp.error} faults={faultsOf(errors, "set-up")} attempt={submitCount} />
      <p>{t("session.setUpText")}</p>
      <TextField
        label={t("session.displayName")}
        id="set-up-displayName"
        autoComplete="name"
        error={errors.displayName?.message}
        {...form.register("displayName", { required: t("session.displayNameMissing") })}
      />
      <TextField
        label={t("session.email")}
        id="set-up-email"
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...form.register("email", { required: t("session.emailMissing") })}
      />
      <NewPasswordField
        id="set-up-password"
        error={errors.password?.message}
        field={form.register("password", {
          minLength: {
            value: shortestPassword,
            message: t("session.passwordShort", { count: shortestPassword }),
          },
          required: t("session.passwordShort", { count: shortestPassword }),
        })}
      />
      <KindChoice control={form.control} error={errors.kind?.message} />
      <Button kind="main" big type="submit" isBusy={setUp.isPending}>
        {t("session.setUpDo")}
      </Button>
      <p className="hint">
        <OtherLanguageLink />
      </p>
    </form>
  );
}

interface KindChoiceProps {
  control: ReturnType<typeof useForm<Values>>["control"];
  error: string | undefined;
}

/** Asked once for the life of the database: invented data never mixes with real persons. */
function KindChoice({ control, error }: KindChoiceProps) {
  const { t } = useTranslation();
  const { field } = useController({
    control,
    name: "kind",
    rules: { validate: (kind) => kind !== null || t("session.kindMissing") },
  });
  const choices = (["live", "demo"] as const).map((value) => ({
    value,
    label: t(`session.kinds.${value}`),
    note: t(`session.kinds.${value}Text`),
  }));
  return (
    <ChoiceList
      label={t("session.kind")}
      id="set-up-kind"
      choices={choices}
      value={field.value}
      onChange={field.onChange}
      error={error}
    />
  );
}
