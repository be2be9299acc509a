import { OtherLanguageLink } from "@tgpl/ui/language-switch.tsx";
import { useTranslation } from "react-i18next";
import { Door } from "./door.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { useSession } from "./use-session.ts";

export function SignInPage() {
  const { t } = useTranslation();
  const { begin } = useSession();
  return (
    <Door title={t("session.signIn")}>
      <SignInForm onSignedIn={begin}>
        <p className="hint">
          {t("session.forgotten")} <OtherLanguageLink />
        </p>
      </SignInForm>
    </Door>
  );
}
