import { labelOf, markedDays } from "@tgpl/domain";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { SessionRecord } from "./session-form-value.ts";

/** What was planned, and why it was cancelled. */
export function PlanSheet({ session }: { session: SessionRecord }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("outreach.form.plan")} padded>
      {session.cancelledReason && (
        <Notice tone="warn" title={t("outreach.cancelledTitle")}>
          {session.cancelledReason}
        </Notice>
      )}
      <DefinitionList definitions={useLines(session)} />
    </Sheet>
  );
}

function useLines(session: SessionRecord) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { beginsAt, endsAt, markedDay, programme, partners, accessibleEntrance } = session;
  const hours = [beginsAt, endsAt].filter((hour) => hour !== null).join(" – ");
  const line = (id: string, term: string, text: string | null) => (text ? [{ id, term, text }] : []);
  return [
    ...line("topics", t("outreach.topics"), session.topics),
    ...line("on", t("outreach.on"), [format.date(session.on), hours].filter(Boolean).join(", ")),
    ...line("venue", t("outreach.venue"), `${session.venue}, ${session.communeName}`),
    ...line(
      "entrance",
      t("outreach.accessibleEntrance"),
      t(`outreach.entrance.${accessibleEntrance === null ? "unknown" : accessibleEntrance ? "yes" : "no"}`),
    ),
    ...line("host", t("outreach.host"), session.host),
    ...line("partners", t("outreach.partners"), partners.join("; ")),
    ...line("activity", t("outreach.activity"), t(`outreach.activities.${session.activityId}`)),
    ...line("markedDay", t("outreach.markedDay"), markedDay && labelOf(markedDays, markedDay, language)),
    ...line(
      "programme",
      t("outreach.programme"),
      programme && `${programme}. ${t(`outreach.counted.${session.countedIn}`)}`,
    ),
    ...line("office", t("outreach.office"), session.office.name),
  ];
}
