import { useTranslation } from "react-i18next";
import { Door } from "./door.tsx";

/** Nobody has set the system up: the link stands where the server was started. */
export function NotSetUpPage() {
  const { t } = useTranslation();
  return (
    <Door title={t("session.notSetUp")}>
      <p>{t("session.notSetUpText")}</p>
    </Door>
  );
}
