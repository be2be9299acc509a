import { useQuery } from "@tanstack/react-query";
import { checklistAnswers, findingSeverities, inspectionKinds, labelOf, type PlainDate } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { letterStyle } from "../../eligibility/letters/letter-form.ts";
import { LetterHead, type LetterSender } from "../../eligibility/letters/letter-head.tsx";
import "../../eligibility/letters/letter.css";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useStatus } from "../../session/use-status.ts";
import type { Finding, VisitRecord } from "./inspection-records.ts";
import "./inspections.css";
import { minutesRoute } from "./inspections.routes.ts";
import { useCited } from "./use-cited.ts";

/** The minutes of a visit on paper, as both sides sign them. */
export function MinutesPage() {
  const { id } = minutesRoute.useParams();
  const query = useQuery(api.inspections.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={12}>
      {(visit) => <Desk visit={visit} />}
    </LoadingPanel>
  );
}

function Desk({ visit }: { visit: VisitRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const title = t("inspections.minutes.title");
  usePageTitle(title);
  return (
    <div className="letter-desk">
      <PageHead
        title={title}
        crumbs={[
          { label: t("frame.places.inspections"), href: href({ to: "/inspections", search: {} }) },
          { label: visit.inspectedName, href: href({ to: "/inspections/$id", params: { id: visit.id } }) },
          { label: title },
        ]}
      >
        {visit.heldOn !== null && (
          <Button kind="main" onClick={() => window.print()}>
            {t("inspections.print")}
          </Button>
        )}
      </PageHead>
      {visit.heldOn === null ? (
        <Notice tone="wait">{t("inspections.minutes.notHeld")}</Notice>
      ) : (
        <Paper visit={visit} heldOn={visit.heldOn} />
      )}
    </div>
  );
}

/** Whose paper it is: the office that made the visit. */
function useSender({ officeName }: VisitRecord): LetterSender | undefined {
  const { data: status } = useStatus();
  const { data: offices } = useQuery(api.directory.offices.queryOptions());
  const office = offices?.find(({ name }) => name === officeName);
  if (!status || !office) return undefined;
  const centre = offices?.find(({ id }) => id === office.centreId) ?? office;
  return {
    city: status.jurisdiction.name,
    office: { name: office.name, kind: office.kind, centre: centre.name },
  };
}

function Paper({ visit, heldOn }: { visit: VisitRecord; heldOn: PlainDate }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { data: status } = useStatus();
  const sender = useSender(visit);
  return (
    <article
      className="letter inspection-minutes"
      lang={language}
      aria-label={t("inspections.minutes.title")}
      style={letterStyle(false) as CSSProperties}
    >
      {status?.kind === "demo" && <p className="letter-demo">{t("letters.demo")}</p>}
      {visit.concludedAt === null && <p className="letter-demo">{t("inspections.minutes.open2")}</p>}
      {sender && <LetterHead facts={sender} language={language} />}
      <h2 className="letter-title">
        {t("inspections.minutes.kind")}
        <span>{visit.subject}</span>
      </h2>
      {visit.basis && <p>{t("inspections.minutes.basis", { basis: visit.basis })}</p>}
      <p>
        {t("inspections.minutes.begin", {
          day: format.date(heldOn),
          name: visit.inspectedName,
          kind: labelOf(inspectionKinds, visit.kind, language),
        })}
      </p>
      <p>{t("inspections.minutes.team", { team: visit.team.join("; ") })}</p>
      <p>{t("inspections.minutes.metWith", { name: visit.metWith ?? "" })}</p>
      <h3>{t("inspections.minutes.checklist")}</h3>
      <Checklist visit={visit} />
      <h3>{t("inspections.minutes.findings")}</h3>
      {visit.findings.length === 0 ? (
        <p>{t("inspections.minutes.nothingFound")}</p>
      ) : (
        <ol>
          {visit.findings.map((finding) => (
            <FindingLines key={finding.id} finding={finding} />
          ))}
        </ol>
      )}
      {visit.conclusion && (
        <>
          <h3>{t("inspections.conclusion")}</h3>
          <p>{visit.conclusion}</p>
        </>
      )}
      <p>{t("inspections.minutes.end")}</p>
      <div className="inspection-signs">
        {(["inspected", "writer", "leader"] as const).map((who) => (
          <p key={who} className="letter-signature">
            {t(`inspections.minutes.sign.${who}`)}
          </p>
        ))}
      </div>
    </article>
  );
}

function Checklist({ visit: { checklist, answers } }: { visit: VisitRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <table className="inspection-paper-table" aria-label={t("inspections.minutes.checklist")}>
      <thead>
        <tr>
          <th scope="col">{t("inspections.point")}</th>
          <th scope="col">{t("inspections.answer")}</th>
          <th scope="col">{t("inspections.note")}</th>
        </tr>
      </thead>
      <tbody>
        {checklist.items.map(({ id, text }, at) => {
          const given = answers[id];
          return (
            <tr key={id}>
              <th scope="row">
                {at + 1}. {text[language]}
              </th>
              <td>{given ? labelOf(checklistAnswers, given.answer, language) : "…"}</td>
              <td>{given?.note}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function FindingLines({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const cited = useCited();
  const by = cited({ provision: finding.provision, clause: finding.planClause });
  return (
    <li>
      {finding.seen} ({labelOf(findingSeverities, finding.severity, language)}
      {by && `; ${by}`})
      <ul>
        {finding.recommendations.map(({ id, text, ownerName, dueOn }) => (
          <li key={id}>
            {t("inspections.minutes.recommendation", { text, owner: ownerName, day: format.date(dueOn) })}
          </li>
        ))}
      </ul>
    </li>
  );
}
