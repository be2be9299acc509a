import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../routing/use-page-title.ts";
import { type Right, useMe } from "./me.ts";

/** The page for who has the right; for others a plain page that names it, and who can give it. */
export function Requires({ right, children }: { right: Right; children: ReactNode }) {
  const { rights } = useMe();
  return rights.includes(right) ? children : <Refused right={right} />;
}

function Refused({ right }: { right: Right }) {
  const { t } = useTranslation();
  usePageTitle(t("refused.title"));
  return (
    <>
      <PageHead title={t("refused.title")} />
      <Notice tone="wait" title={t("refused.missing", { right: t(`refused.rights.${toKnown(right)}`) })}>
        {t("refused.next")}
      </Notice>
    </>
  );
}

function toKnown(right: Right): "indicator" | "plan" {
  return right === "plan.read" ? "plan" : "indicator";
}
