import { labelOf, type PlanFault, type PlanMove, planMoves, planObstacles } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { type BlockedMove, MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHasRight } from "../session/me.ts";
import { AmendDialog } from "./amend-dialog.tsx";
import { IssueDialog } from "./issue-dialog.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";
import { TakeBackDialog } from "./take-back-dialog.tsx";
import { AddTaskDialog } from "./task-dialog.tsx";
import type { EditionRecord } from "./use-plan-write.ts";

const dialogs = {
  submit: SubmitDialog,
  edit: AddTaskDialog,
  issue: IssueDialog,
  "take-back": TakeBackDialog,
  amend: AmendDialog,
} as const satisfies Record<PlanMove, unknown>;
const likeliestFirst = [
  "issue",
  "submit",
  "edit",
  "amend",
  "take-back",
] as const satisfies readonly PlanMove[];

/** The moves of an edition and what it lacks, by the rules of the domain. */
export function movesOf(plan: EditionRecord) {
  const isOpen = ({ status }: { status: string }) => status === "draft" || status === "submitted";
  const activityIds = plan.activities.map(({ activityId }) => activityId);
  return planMoves({ ...plan, activityIds, hasOpenEdition: plan.editions.some(isOpen) });
}

/** What can be done with the edition now; what cannot stands beside it with what is missing. */
export function PlanMoves({ plan }: { plan: EditionRecord }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<PlanMove | null>(null);
  const { moves, missing } = movesOf(plan);
  const blocked = useBlocked(plan, missing);
  if (!useHasRight("plan.write") || plan.status === "superseded") return null;
  const Dialog = open && dialogs[open];
  return (
    <>
      <MovesPanel
        moves={likeliestFirst
          .filter((move) => moves.includes(move))
          .map((move, at) => (
            <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => setOpen(move)}>
              {t(`plans.moves.${move}`)}
            </Button>
          ))}
        blocked={blocked}
      />
      {Dialog && <Dialog plan={plan} onClose={() => setOpen(null)} />}
    </>
  );
}

function useBlocked(plan: EditionRecord, missing: readonly PlanFault[]): BlockedMove[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (plan.status === "issued" && !movesOf(plan).moves.includes("amend"))
    return [{ id: "amend", label: t("plans.moves.amend"), reason: t("plans.blocked.open") }];
  const move = plan.status === "draft" ? "submit" : "issue";
  return missing.map(({ code, at }) => ({
    id: `${code}-${at}`,
    label: t(`plans.moves.${move}`),
    reason: t("plans.blocked.at", { at, what: labelOf(planObstacles, code, language) }),
  }));
}
