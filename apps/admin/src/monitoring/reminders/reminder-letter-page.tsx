import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { ReminderDesk } from "./reminder-desk.tsx";
import { reminderLetterRoute } from "./reminders.routes.ts";

export type ReminderToWrite = Outputs["reminders"]["draft"];

/** The letter to one agency: as the system drafts it, to be changed, printed or sent. */
export function ReminderLetterPage() {
  const { t } = useTranslation();
  const { agencyCode } = reminderLetterRoute.useParams();
  usePageTitle(t("reminders.letter.title"));
  const query = useQuery(api.reminders.draft.queryOptions({ agencyCode }, { refetchOnWindowFocus: false }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={10}>
      {(draft) => <ReminderDesk key={draft.agency.code} draft={draft} />}
    </LoadingPanel>
  );
}
