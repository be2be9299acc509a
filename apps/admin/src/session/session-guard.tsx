import { useQueryClient } from "@tanstack/react-query";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { SignInForm } from "@tgpl/ui/sign-in-form.tsx";
import { useTranslation } from "react-i18next";
import { sessionEnded } from "../api/session.ts";
import { useSignal } from "../api/signal.ts";
import { useMe } from "./me.ts";
import { useSession } from "./use-session.ts";

/** The session ended in the middle of work: sign in over the page, and everything typed is still there. */
export function SessionGuard() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const me = useMe();
  const { signIn } = useSession();
  const goOn = (email: string) => {
    // Somebody else must not go on in this person's page.
    if (email.trim().toLowerCase() !== me.email) return location.reload();
    sessionEnded.set(false);
    void cache.invalidateQueries();
  };
  return (
    <Dialog title={t("session.ended")} isOpen={useSignal(sessionEnded)} onClose={() => undefined} mustAnswer>
      <p>{t("session.endedText")}</p>
      <SignInForm email={me.email} signIn={signIn} onSignedIn={goOn} />
    </Dialog>
  );
}
