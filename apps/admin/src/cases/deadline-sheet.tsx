import { type Deadline, dayOf, explainDeadline, getDeadlineRule } from "@tgpl/domain";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useDeadlineWords } from "./use-deadline-words.ts";

/** The limit that runs now, which days were counted and which were not, and what is not confirmed about it. */
export function DeadlineSheet({ clock }: { clock: Deadline }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { kind, short } = useDeadlineWords(clock);
  const item = {
    id: clock.rule,
    label: getDeadlineRule(clock.rule, dayOf(clock.from)).title[language],
    value: <Status kind={kind}>{short}</Status>,
    note: <CountedDays clock={clock} />,
  };
  return <SideList title={t("cases.side.deadline")} items={[item]} />;
}

function CountedDays({ clock }: { clock: Deadline }) {
  const [language] = useLanguage();
  return explainDeadline(clock, language);
}
