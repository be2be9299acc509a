import { useQuery } from "@tanstack/react-query";
import { appraisalStatuses, labelOf, qualityGrades } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { type SideItem, SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import type { CaseRecord } from "./case-page.tsx";

type Standing = NonNullable<Outputs["quality"]["standing"]>;

/** How the quality of a closed case stands, with the way to its page. Nothing while the case runs. */
export function QualitySheet({ legalCase: { id, closedAt } }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const mayRead = useHasRight("quality.read");
  const { data } = useQuery(
    api.quality.standing.queryOptions({ caseId: id }, { enabled: closedAt !== null && mayRead }),
  );
  const items = useItems(data ?? null);
  if (!data) return null;
  const link = (
    <Link className="note" href={href({ to: "/quality/cases/$id", params: { id }, search: {} })}>
      {t("quality.block.open")}
    </Link>
  );
  return <SideList title={t("quality.block.title")} aside={link} items={items} />;
}

function useItems(standing: Standing | null): SideItem[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const mayAsk = useHasRight("quality.ask");
  if (!standing) return [];
  const { status, points, grade, satisfaction } = standing;
  const result =
    points !== null && grade !== null
      ? t("quality.block.result", {
          points: format.number(points, Number.isInteger(points) ? 0 : 1),
          grade: labelOf(qualityGrades, grade, language),
        })
      : undefined;
  const kind = status === "appraised" ? "done" : status === null ? "waiting" : "running";
  const words = status === null ? t("quality.block.waiting") : labelOf(appraisalStatuses, status, language);
  const answer = { asked: "asked", answered: "answered" } as const;
  return [
    { id: "standing", label: <Status kind={kind}>{words}</Status>, note: result },
    ...(mayAsk
      ? [
          {
            id: "person",
            label: t("quality.block.person"),
            value: t(`quality.block.${satisfaction ? answer[satisfaction] : "notAsked"}`),
          },
        ]
      : []),
  ];
}
