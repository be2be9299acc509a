import { getRouteApi } from "@tanstack/react-router";
import { Link } from "@tgpl/ui/link.tsx";
import { Register, RegisterSection } from "@tgpl/ui/register.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { WorkDone } from "./work-done.tsx";
import { markOfGroup, type WorkGroup, workGroups } from "./work-group.ts";
import type { WorkItem } from "./work-item.ts";
import { WorkRow } from "./work-row.tsx";

const route = getRouteApi("/shell/");

/** Rows of one group before the rest waits behind a link: a morning's work, and a page that stays quick. */
const shown = 12;

export interface WorkRegisterProps {
  items: readonly WorkItem[];
  /** The one group that is asked for. */
  only: WorkGroup | undefined;
  /** Something is left out by kind or by search. */
  isNarrowed: boolean;
}

export function WorkRegister({ items, only, isNarrowed }: WorkRegisterProps) {
  const { t } = useTranslation();
  const groups = workGroups.filter((group) => only === undefined || group === only);
  const filled = groups.filter((group) => items.some((item) => item.group === group));
  const hasUrgent = items.some(({ group }) => group !== "later" && group !== "waiting");
  const [first] = items.filter((item) => filled.includes(item.group));
  if (items.length === 0)
    return <p className="empty">{t(isNarrowed ? "work.nothingFound" : "work.nothing")}</p>;
  if (filled.length === 0) return <p className="empty">{t("work.nothingOfKind")}</p>;
  return (
    <>
      {only === undefined && !isNarrowed && !hasUrgent && <WorkDone items={items} />}
      <Register>
        {filled.map((group) => (
          <Section key={group} group={group} items={items} isWhole={only !== undefined} first={first} />
        ))}
      </Register>
    </>
  );
}

interface SectionProps {
  group: WorkGroup;
  items: readonly WorkItem[];
  isWhole: boolean;
  first: WorkItem | undefined;
}

function Section({ group, items, isWhole, first }: SectionProps) {
  const { t } = useTranslation();
  const own = items.filter((item) => item.group === group);
  const inSight = isWhole ? own : own.slice(0, shown);
  return (
    <RegisterSection
      kind={markOfGroup[group]}
      title={t(`work.groups.${group}`)}
      note={t(`work.groupNotes.${group}`)}
    >
      {inSight.map((item, at) => (
        // One case may have several tasks, and so several rows of one kind.
        <WorkRow key={`${item.kind} ${item.subject.id} ${at}`} item={item} isFirst={item === first} />
      ))}
      {inSight.length < own.length && <More group={group} shown={inSight.length} count={own.length} />}
    </RegisterSection>
  );
}

interface MoreProps {
  group: WorkGroup;
  shown: number;
  count: number;
}

function More({ group, shown: inSight, count }: MoreProps) {
  const { t } = useTranslation();
  const href = useHref();
  const search = route.useSearch();
  return (
    <p className="empty note">
      {t("work.shownOf", { shown: inSight, count })}{" "}
      <Link href={href({ to: "/", search: { ...search, group } })}>
        {t("work.showRest", { count: count - inSight })}
      </Link>
    </p>
  );
}
