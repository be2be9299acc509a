import { FillingProgress } from "@tgpl/ui/filling-progress.tsx";
import { useTranslation } from "react-i18next";
import { Door } from "./door.tsx";

/** Demonstration data is being made. Goes on by itself. */
export function FillingPage({ filling }: { filling: { done: number; total: number } }) {
  const { t } = useTranslation("ui");
  return (
    <Door title={t("filling.title")}>
      <FillingProgress {...filling} />
    </Door>
  );
}

/** Nobody has set the system up: the link stands where the server was started. */
export function NotSetUpPage() {
  const { t } = useTranslation();
  return (
    <Door title={t("session.notSetUp")}>
      <p>{t("session.notSetUpText")}</p>
    </Door>
  );
}
