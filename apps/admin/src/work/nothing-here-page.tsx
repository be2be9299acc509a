import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useMe } from "../session/me.ts";

/** Leaders and auditors work in the other app: they are told so and led there. */
export function NothingHerePage() {
  const { t } = useTranslation();
  const { role } = useMe();
  usePageTitle(t("work.nothingHere"));
  return (
    <>
      <PageHead title={t("work.nothingHere")} />
      <Notice
        tone="info"
        title={t("work.nothingHereRole", { role: t(`accounts.roles.${role}`) })}
        actions={
          <ButtonLink kind="main" href="/analytics/">
            {t("work.toAnalytics")}
          </ButtonLink>
        }
      >
        {t("work.nothingHereText")}
      </Notice>
    </>
  );
}
