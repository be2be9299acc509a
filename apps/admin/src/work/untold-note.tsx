import { Link } from "@tgpl/ui/link.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";

/** Why nobody can tell the end of a limit, and the way to the days off: to enter them, or to see that they are missing. */
export function UntoldNote() {
  const { t } = useTranslation();
  const href = useHref();
  const mayEnter = useHasRight("directory.manage");
  return (
    <>
      {t("work.time.untoldWhy")}{" "}
      <Link href={href({ to: "/days-off", search: {} })}>
        {t(mayEnter ? "work.time.enterDaysOff" : "work.time.seeDaysOff")}
      </Link>
    </>
  );
}
