import { useMutation, useQueryClient } from "@tanstack/react-query";
import { OtherLanguageLink } from "@tgpl/ui/language-switch.tsx";
import { SignInForm } from "@tgpl/ui/sign-in-form.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { Door } from "./door.tsx";

export function SignInPage() {
  const { t } = useTranslation("ui");
  const cache = useQueryClient();
  const { mutateAsync } = useMutation(api.accounts.signIn.mutationOptions());
  return (
    <Door title={t("signIn.title")}>
      <SignInForm
        signIn={mutateAsync}
        onSignedIn={() => void cache.resetQueries(api.accounts.me.queryFilter())}
      >
        <p className="hint">
          {t("signIn.forgotten")} <OtherLanguageLink />
        </p>
      </SignInForm>
    </Door>
  );
}
