import { OtherLanguageLink } from "@tgpl/ui/language-switch.tsx";
import { SignInForm } from "@tgpl/ui/sign-in-form.tsx";
import { useTranslation } from "react-i18next";
import { Door } from "./door.tsx";
import { useSession } from "./use-session.ts";

export function SignInPage() {
  const { t } = useTranslation("ui");
  const { signIn, begin } = useSession();
  return (
    <Door title={t("signIn.title")}>
      <SignInForm signIn={signIn} onSignedIn={begin}>
        <p className="hint">
          {t("signIn.forgotten")} <OtherLanguageLink />
        </p>
      </SignInForm>
    </Door>
  );
}
