import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Activity, Plan } from "./plan.ts";
import { Unconfirmed } from "./unconfirmed.tsx";

/** The activities: who leads, who coordinates, from when to when, what comes out (R1). */
export function ActivitiesSheet({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("plan.activities", { count: plan.activities.length })} footer={t("plan.unconfirmedRule")}>
      <DataTable className="blocks activities">
        <thead>
          <tr>
            <th>{t("plan.activity")}</th>
            <th>{t("plan.time")}</th>
            <th>{t("plan.lead")}</th>
            <th>{t("plan.coordinating")}</th>
            <th>{t("plan.deliverable")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.activities.map((activity) => (
            <Row key={activity.activityId} activity={activity} />
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function Row({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const isVi = language === "vi";
  return (
    <tr>
      <th scope="row">
        <b>
          {activity.activityId}. {isVi ? activity.title : activity.titleEn}
        </b>
        <br />
        <span className="note soft">{t("plan.clauses", { clauses: activity.clauseIds.join(", ") })}</span>{" "}
        <Unconfirmed evidence={activity.evidence} />
      </th>
      <td className="across" data-label={t("plan.time")}>
        {t("plan.fromUntil", { from: format.dayMonth(activity.from), until: format.date(activity.until) })}
      </td>
      <td className="across" data-label={t("plan.lead")}>
        <Agency agency={activity.lead} />
      </td>
      <td className="across" data-label={t("plan.coordinating")}>
        <Coordinating agencies={activity.coordinating} />
      </td>
      <td className="across" data-label={t("plan.deliverable")}>
        {isVi ? activity.deliverable : activity.deliverableEn}
      </td>
    </tr>
  );
}

function Agency({ agency }: { agency: Activity["lead"] }) {
  const [language] = useLanguage();
  return (
    <>
      {language === "vi" ? agency.name : agency.nameEn} <Unconfirmed evidence={agency.evidence} />
    </>
  );
}

/** The bodies that the plan names, then those that nobody has confirmed. */
function Coordinating({ agencies }: { agencies: Activity["coordinating"] }) {
  const [language] = useLanguage();
  const nameOf = ({ name, nameEn }: Activity["lead"]) => (language === "vi" ? name : nameEn);
  const confirmed = agencies.filter(({ evidence }) => evidence === "seen");
  const others = agencies.filter(({ evidence }) => evidence !== "seen");
  return (
    <>
      <span>{confirmed.map(nameOf).join("; ")}</span>
      {others.length > 0 && (
        <p className="note soft">
          <Unconfirmed evidence="unconfirmed" />: {others.map(nameOf).join("; ")}
        </p>
      )}
    </>
  );
}
