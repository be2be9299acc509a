import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import type { Plan } from "./plan.ts";

/** Said beside whatever no document of the city confirms yet; nothing beside the rest. */
export function Unconfirmed({ evidence }: Pick<Plan, "evidence">) {
  const { t } = useTranslation();
  if (evidence === "seen") return null;
  return (
    <Status kind="unknown" small>
      {t("plan.unconfirmed")}
    </Status>
  );
}
