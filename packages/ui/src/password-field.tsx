import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Field, type FieldProps } from "./field.tsx";

export type PasswordFieldProps = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "type">;

/** A password can be shown: Vietnamese input methods change letters without a word. */
export function PasswordField({ label, hint, error, id, optional, className, ...input }: PasswordFieldProps) {
  const { t } = useTranslation("ui");
  const [isShown, setShown] = useState(false);
  return (
    <Field {...{ label, hint, error, id, optional, className }}>
      {(control) => (
        <div className="input-row">
          <input
            autoComplete="current-password"
            spellCheck={false}
            autoCapitalize="none"
            {...input}
            {...control}
            className="input"
            type={isShown ? "text" : "password"}
          />
          <Button
            aria-label={t(isShown ? "field.hidePassword" : "field.showPassword")}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? "field.hide" : "field.show")}
          </Button>
        </div>
      )}
    </Field>
  );
}
