import { accessNeeds, labelOf, toEpoch } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { type SideItem, SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import type { CaseRecord } from "./case-page.tsx";
import { useFileDialog } from "./file/file-dialogs.tsx";
import { useHearingTitle } from "./file/hearings-sheet.tsx";
import { useMayWrite } from "./file/use-may-write.ts";
import { usePartHref } from "./use-part-href.ts";

type Hearing = CaseRecord["aside"]["hearings"][number];

/** Hearings to come and those without a result; before one is set, the day that the request named. */
export function HearingSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { hearings } = legalCase.aside;
  const toItem = useHearingItem();
  const named = useNamedDay(legalCase);
  const href = usePartHref(legalCase.id)("court");
  const items = [...hearings.map(toItem), ...named];
  if (items.length === 0) return null;
  return (
    <SideList
      title={t("cases.side.hearings")}
      aside={<Link href={href}>{t("cases.side.seeAll")}</Link>}
      items={items}
    />
  );
}

function useHearingItem(): (hearing: Hearing) => SideItem {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const title = useHearingTitle();
  const now = useNow();
  return (hearing) => {
    const isOver = toEpoch(hearing.startsAt) < toEpoch(now);
    const missing = hearing.needs.find(({ arrangement }) => arrangement !== "confirmed");
    const care = isOver
      ? t("cases.story.resultMissing")
      : missing && t("cases.side.needMissing", { need: labelOf(accessNeeds, missing.need, language) });
    return {
      id: hearing.id,
      label: format.date(hearing.startsAt),
      note: (
        <>
          {title(hearing)}
          {care && (
            <span className="block">
              <Status kind="today" small>
                {care}
              </Status>
            </span>
          )}
        </>
      ),
    };
  };
}

function useNamedDay(legalCase: CaseRecord): SideItem[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { open } = useFileDialog();
  const mayWrite = useMayWrite(legalCase);
  const { hearingOn, aside, closedAt, discontinuedAt } = legalCase;
  if (!hearingOn || aside.hearings.length > 0 || closedAt || discontinuedAt) return [];
  const set = (
    <button type="button" className="as-link" onClick={() => open({ is: "hearing" })}>
      {t("cases.side.setHearing")}
    </button>
  );
  return [
    {
      id: "named",
      label: format.date(hearingOn),
      value: mayWrite ? set : undefined,
      note: t("cases.side.hearingFromRequest"),
    },
  ];
}
