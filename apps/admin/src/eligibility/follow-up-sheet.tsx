import { useQueryClient } from "@tanstack/react-query";
import {
  citeProvision,
  factQuestion,
  getTerm,
  type ImmediateFollowUp,
  immediateAcceptanceReasons,
  immediateFollowUps,
  labelOf,
  markOf,
  toEpoch,
} from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { useHref } from "../routing/use-href.ts";
import { useNow } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { standsAfterImmediate } from "./stands-after-immediate.ts";
import type { Standing } from "./use-settle.ts";

const kinds: Record<ImmediateFollowUp, StatusKind> = {
  complete: "done",
  "papers-awaited": "waiting",
  "papers-overdue": "late",
  "to-be-checked": "today",
  "not-eligible": "stopped",
};

export interface FollowUpSheetProps {
  record: RequestRecord;
  standing: Standing;
}

/** After an acceptance at once: eligibility is checked later, and who proves not eligible is not helped on (U12). */
export function FollowUpSheet({ record, standing }: FollowUpSheetProps) {
  const now = useNow();
  const { supplementDueAt } = record;
  const isOverdue = supplementDueAt !== null && toEpoch(now) > toEpoch(supplementDueAt);
  const stands = standsAfterImmediate(record, isOverdue);
  return stands && <FollowUp record={record} standing={standing} stands={stands} />;
}

function FollowUp({ record, standing, stands }: FollowUpSheetProps & { stands: ImmediateFollowUp }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const term = getTerm(immediateFollowUps, stands, "followUp");
  const reason =
    record.immediateReason && labelOf(immediateAcceptanceReasons, record.immediateReason, language);
  return (
    <Sheet title={t("eligibility.followUp.title")} padded>
      <p>
        <Status kind={kinds[stands]}>{term.label[language]}</Status>
      </p>
      <p className="note soft">
        {reason && t("eligibility.followUp.reason", { reason })}{" "}
        {[citeProvision(term.provision, language), markOf(term.evidence, language)]
          .filter(Boolean)
          .join(". ")}
      </p>
      {stands === "to-be-checked" && <StillToAsk standing={standing} />}
      <Ways record={record} standing={standing} stands={stands} />
    </Sheet>
  );
}

function StillToAsk({ standing: { current } }: { standing: Standing }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const facts = current.missingFacts.map((fact) => factQuestion(fact, language).short);
  return <p>{t("eligibility.followUp.ask", { facts: facts.join("; ") })}</p>;
}

/** The facts are completed with the person; then somebody decides again, and the case goes on or stops. */
function Ways({ record, standing, stands }: FollowUpSheetProps & { stands: ImmediateFollowUp }) {
  const { t } = useTranslation();
  const href = useHref();
  const mayDecide = useHasRight("eligibility.decide");
  const isToDecide = standing.outdated || standing.decisions.length === 0;
  return (
    <>
      <div className="buttons">
        {stands !== "complete" && (
          <ButtonLink href={href({ to: "/applicants/$id", params: { id: record.applicant.id } })}>
            {t("eligibility.followUp.facts")}
          </ButtonLink>
        )}
        {stands === "not-eligible" && record.caseId && (
          <>
            <ButtonLink href={href({ to: "/cases/$id", params: { id: record.caseId } })}>
              {t("eligibility.followUp.stop")}
            </ButtonLink>
            <ButtonLink
              href={href({
                to: "/requests/$id/letters/$kind",
                params: { id: record.id, kind: "agency-stop" },
                search: {},
              })}
            >
              {t("letters.open.agency-stop")}
            </ButtonLink>
          </>
        )}
      </div>
      {mayDecide && isToDecide && <DecideAgain requestId={record.id} />}
    </>
  );
}

function DecideAgain({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const write = useWrite(api.eligibility.decide.mutationOptions());
  const decide = () =>
    write.send({ requestId }, () => {
      say(t("eligibility.followUp.decided"));
      void cache.invalidateQueries({ queryKey: api.eligibility.pathKey() });
    });
  return (
    <>
      <SaveError error={write.error} />
      <Button kind="do" isBusy={write.isSaving} onClick={decide}>
        {t("eligibility.followUp.decide")}
      </Button>
    </>
  );
}
