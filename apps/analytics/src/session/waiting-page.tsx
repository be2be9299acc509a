import { useTranslation } from "react-i18next";
import { Door } from "./door.tsx";

/** Demonstration data is being made: how far it is. Goes on by itself. */
export function FillingPage({ filling }: { filling: { done: number; total: number } }) {
  const { t } = useTranslation();
  const percent = Math.round((100 * filling.done) / Math.max(1, filling.total));
  return (
    <Door title={t("session.filling")}>
      <p>{t("session.fillingText")}</p>
      <progress value={filling.done} max={filling.total} aria-label={t("session.filling")} />
      <p className="note soft">{t("session.fillingDone", { percent })}</p>
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
