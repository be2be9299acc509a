import { useNavigate } from "@tanstack/react-router";
import { type InspectionMoveName, inspectionMoveNames } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { explainBecause } from "../../api/explain-because.ts";
import { useAskedMove } from "../../routing/use-asked-move.ts";
import { useHref } from "../../routing/use-href.ts";
import { useHasRight } from "../../session/me.ts";
import { ChecklistDialog } from "./checklist-dialog.tsx";
import { FindingDialog } from "./finding-dialog.tsx";
import type { VisitDialogProps, VisitRecord } from "./inspection-records.ts";
import { visitRoute } from "./inspections.routes.ts";
import { ChangeVisitDialog, PlanVisitDialog } from "./visit-dialog.tsx";
import { toFollowUp } from "./visit-form.ts";
import { CancelVisitDialog, ConcludeDialog, HoldDialog } from "./visit-word-dialogs.tsx";

const dialogs = {
  "change-visit": ChangeVisitDialog,
  "hold-visit": HoldDialog,
  "answer-checklist": ChecklistDialog,
  "add-finding": FindingDialog,
  "conclude-visit": ConcludeDialog,
  "plan-follow-up": FollowUpDialog,
  "cancel-visit": CancelVisitDialog,
} as const satisfies Record<InspectionMoveName, (props: VisitDialogProps) => unknown>;

/** What may be done with the visit now; what not, and why. */
export function VisitMoves({ visit }: { visit: VisitRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const mayManage = useHasRight("inspection.manage");
  const { id, moves } = visit;
  const { do: asked } = visitRoute.useSearch();
  const { ask, cancel, finish } = useAskedMove({
    with: (move) =>
      href({ to: "/inspections/$id", params: { id }, search: { do: oneOf(inspectionMoveNames, move) } }),
  });
  if (!mayManage || visit.status === "inspection-cancelled") return null;
  const free = inOrder(
    visit,
    moves.filter(({ because }) => because.length === 0).map(({ move }) => move),
  );
  const open = free.find((move) => move === asked);
  const Dialog = open && dialogs[open];
  return (
    <>
      <MovesPanel
        moves={free.map((move, at) => (
          <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => ask(move)}>
            {t(`inspections.moves.${move}`)}
          </Button>
        ))}
        blocked={blockedOf(visit).map(({ move, because }) => ({
          id: move,
          label: t(`inspections.moves.${move}`),
          reason: explainBecause(because, language).join(" "),
        }))}
      />
      {Dialog && <Dialog visit={visit} onClose={cancel} onDone={finish} />}
    </>
  );
}

/** What the state calls for stands first: the checklist until it is whole, then the minutes. */
function inOrder(visit: VisitRecord, free: readonly InspectionMoveName[]): InspectionMoveName[] {
  const isAnswered = Object.keys(visit.answers).length === visit.checklist.items.length;
  const order: InspectionMoveName[] = isAnswered
    ? ["hold-visit", "conclude-visit", "add-finding", "answer-checklist"]
    : ["hold-visit", "answer-checklist", "add-finding", "conclude-visit"];
  const wanted = [...order, "change-visit", "plan-follow-up", "cancel-visit"] as const;
  return wanted.filter((move) => free.includes(move));
}

/** Only what belongs to the present step: that a held visit cannot be planned again needs no saying. */
function blockedOf({ status, moves }: VisitRecord) {
  const told: Partial<Record<VisitRecord["status"], readonly InspectionMoveName[]>> = {
    "inspection-planned": ["hold-visit"],
    "inspection-held": ["conclude-visit"],
  };
  return moves.filter(({ move, because }) => because.length > 0 && told[status]?.includes(move));
}

function FollowUpDialog({ visit, onClose }: VisitDialogProps) {
  const navigate = useNavigate();
  return (
    <PlanVisitDialog
      start={toFollowUp(visit)}
      onClose={onClose}
      onPlanned={(id) => void navigate({ to: "/inspections/$id", params: { id } })}
    />
  );
}
