import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { LateList } from "./late-list.tsx";
import { ReminderLog } from "./reminder-log.tsx";
import { remindersRoute, reminderViews } from "./reminders.routes.ts";

/** The agencies whose reports are missing, or the letters that were written to them. */
export function RemindersPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.reminders"));
  const { view = "late" } = remindersRoute.useSearch();
  const href = useHref();
  return (
    <>
      <PageHead title={t("frame.places.reminders")} note={t(`reminders.notes.${view}`)}>
        <Segmented
          label={t("reminders.viewsLabel")}
          segments={reminderViews.map((one) => ({
            id: one,
            label: t(`reminders.views.${one}`),
            href: href({ to: "/reminders", search: { view: one } }),
          }))}
          current={view}
        />
      </PageHead>
      {view === "late" ? <LateList /> : <ReminderLog />}
    </>
  );
}
