import { useMutation } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { OtherLanguageLink } from "@tgpl/ui/language-switch.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { faultsOf } from "../api/faults-of.ts";
import { SaveError } from "../api/save-error.tsx";
import { Door } from "./door.tsx";
import { NewPasswordField, shortestPassword } from "./new-password-field.tsx";
import { NoToken } from "./no-token.tsx";
import { useEnter } from "./use-enter.ts";
import { useOneTimeToken } from "./use-one-time-token.ts";

/** Somebody invited, or who forgot the password, chooses one and is signed in. */
export function InvitationPage() {
  const { t } = useTranslation();
  const token = useOneTimeToken();
  return (
    <Door title={t("session.invitation")}>
      {token === undefined ? <NoToken /> : <InvitationForm token={token} />}
    </Door>
  );
}

function InvitationForm({ token }: { token: string }) {
  const { t } = useTranslation();
  const enter = useEnter();
  const form = useForm({ defaultValues: { password: "" }, shouldFocusError: false });
  const { errors, submitCount } = form.formState;
  const accept = useMutation(api.accounts.acceptInvitation.mutationOptions());
  const submit = form.handleSubmit(async ({ password }) => {
    try {
      await accept.mutateAsync({ token, password });
      enter();
    } catch (error) {
      applyIssues(form.setError, error, (path) => (path === "password" ? path : undefined));
    }
  });
  const tooShort = t("session.passwordShort", { count: shortestPassword });
  return (
    <form onSubmit={submit} noValidate>
      <SaveError error={accept.error} faults={faultsOf(errors, "invitation")} attempt={submitCount} />
      <p>{t("session.invitationText")}</p>
      <NewPasswordField
        id="invitation-password"
        error={errors.password?.message}
        field={form.register("password", {
          required: tooShort,
          minLength: { value: shortestPassword, message: tooShort },
        })}
      />
      <Button kind="main" big type="submit" isBusy={accept.isPending}>
        {t("session.invitationDo")}
      </Button>
      <p className="hint">
        <OtherLanguageLink />
      </p>
    </form>
  );
}
