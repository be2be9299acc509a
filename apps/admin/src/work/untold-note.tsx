import { Link } from "@tgpl/ui/link.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";

/** Why nobody can tell the end of a limit, and the way to the days off. */
export function UntoldNote() {
  const { t } = useTranslation();
  return (
    <>
      {t("work.time.untoldWhy")} <DaysOffLink />
    </>
  );
}

/** The way to the days off of a year: to enter them, or to see that they are missing. */
export function DaysOffLink({ year }: { year?: number }) {
  const { t } = useTranslation();
  const href = useHref();
  const mayEnter = useHasRight("directory.manage");
  return (
    <Link href={href({ to: "/days-off", search: year ? { year } : {} })}>
      {t(mayEnter ? "work.time.enterDaysOff" : "work.time.seeDaysOff")}
    </Link>
  );
}
