import { useTranslation } from "react-i18next";
import { Door } from "./door.tsx";
import { NoToken } from "./no-token.tsx";
import { SetUpForm } from "./set-up-form.tsx";
import { useOneTimeToken } from "./use-one-time-token.ts";

/** The first page of a new system: its first administrator, and what its database is for. */
export function SetUpPage() {
  const { t } = useTranslation();
  const token = useOneTimeToken();
  return (
    <Door title={t("session.setUp")}>{token === undefined ? <NoToken /> : <SetUpForm token={token} />}</Door>
  );
}
