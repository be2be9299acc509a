import { PasswordField } from "@tgpl/ui/password-field.tsx";
import type { UseFormRegisterReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";

/** As the server has it. */
export const shortestPassword = 10;

export interface NewPasswordFieldProps {
  id: string;
  error: string | undefined;
  field: UseFormRegisterReturn;
}

/** A password being chosen: it can be shown, so it is not asked for twice. */
export function NewPasswordField({ id, error, field }: NewPasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <PasswordField
      label={t("session.newPassword")}
      hint={t("session.newPasswordHint", { count: shortestPassword })}
      id={id}
      autoComplete="new-password"
      error={error}
      {...field}
    />
  );
}
