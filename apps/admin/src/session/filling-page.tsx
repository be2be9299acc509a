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
