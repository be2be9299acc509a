import { findingSeverities } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { useHref } from "../../routing/use-href.ts";
import { useHasRight } from "../../session/me.ts";
import { RecommendationMark, SeverityMark } from "./inspection-marks.tsx";
import type { Finding, VisitRecord } from "./inspection-records.ts";
import { useCited } from "./use-cited.ts";
import { useInspectionWrite } from "./use-inspection-write.ts";

/** What was seen, how grave it is, and what has become of each recommendation. */
export function FindingsSheet({ visit }: { visit: VisitRecord }) {
  const { t } = useTranslation();
  const { findings, heldOn } = visit;
  if (heldOn === null) return null;
  return (
    <Sheet title={t("inspections.findings", { count: findings.length })}>
      {findings.length === 0 ? (
        <p className="empty">{t("inspections.noFindings")}</p>
      ) : (
        findings.map((finding) => <FindingPart key={finding.id} visit={visit} finding={finding} />)
      )}
    </Sheet>
  );
}

function FindingPart({ visit, finding }: { visit: VisitRecord; finding: Finding }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const cited = useCited();
  const means = findingSeverities.find(({ code }) => code === finding.severity)?.means[language];
  const by = cited({ provision: finding.provision, clause: finding.planClause });
  return (
    <article className="inspection-finding">
      <header>
        <SeverityMark severity={finding.severity} />
        <small className="soft">{means}</small>
        <TakeOut visit={visit} finding={finding} />
      </header>
      <p className="inspection-seen">{finding.seen}</p>
      {by && <p className="soft note">{t("inspections.against", { by })}</p>}
      <ul>
        {finding.recommendations.map((one) => (
          <Recommendation key={one.id} recommendation={one} isInForce={visit.concludedAt !== null} />
        ))}
      </ul>
    </article>
  );
}

interface RecommendationProps {
  recommendation: Finding["recommendations"][number];
  /** Before the minutes are closed there is nothing to follow. */
  isInForce: boolean;
}

function Recommendation({ recommendation, isInForce }: RecommendationProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const { id, text, ownerName, dueOn, status, daysLate } = recommendation;
  return (
    <li>
      <div>
        {isInForce ? (
          <Link href={href({ to: "/inspections/recommendations/$id", params: { id } })}>{text}</Link>
        ) : (
          text
        )}
        <br />
        <small className="soft">
          {t("inspections.ownerDue", { owner: ownerName, day: format.date(dueOn) })}
        </small>
      </div>
      {isInForce && <RecommendationMark status={status} daysLate={daysLate} />}
    </li>
  );
}

/** While the minutes are open a finding can be taken out again. */
function TakeOut({ visit, finding }: { visit: VisitRecord; finding: Finding }) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const { write, send } = useInspectionWrite(api.inspections.removeFinding.mutationOptions(), visit);
  const mayManage = useHasRight("inspection.manage");
  if (!mayManage || visit.status !== "inspection-held") return null;
  const close = () => setAsked(false);
  return (
    <>
      <Button
        kind="bare"
        onClick={() => setAsked(true)}
        aria-label={t("inspections.takeOutOf", { seen: finding.seen })}
      >
        {t("inspections.takeOut")}
      </Button>
      <ConfirmDialog
        title={t("inspections.takeOutTitle")}
        isOpen={isAsked}
        isBusy={write.isSaving}
        confirmLabel={t("inspections.takeOut")}
        onConfirm={() => send({ findingId: finding.id }, t("inspections.takenOut"), close)}
        onCancel={close}
      >
        {t("inspections.takeOutWhat")}
      </ConfirmDialog>
    </>
  );
}
