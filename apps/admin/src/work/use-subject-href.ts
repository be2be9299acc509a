import {
  type CaseMoveName,
  type ComplaintMoveName,
  codesOf,
  type InspectionMoveName,
  markedDays,
  type RecommendationMoveName,
} from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import type { AppraisalAct } from "../quality/quality.routes.ts";
import { useHref } from "../routing/use-href.ts";
import type { WorkItem, WorkKind } from "./work-item.ts";

/** The page of each kind of record that a thing to do can be about. */
const pages = {
  request: "/requests/$id",
  case: "/cases/$id",
  notice: "/notices/$id",
  referral: "/referrals/$id",
  "incoming-referral": "/referrals/in/$id",
  complaint: "/complaints/$id",
  appraisal: "/quality/cases/$id",
  inspection: "/inspections/$id",
  recommendation: "/inspections/recommendations/$id",
} as const satisfies Record<Exclude<WorkItem["subject"]["type"], "marked-day">, string>;

type Act = CaseMoveName | ComplaintMoveName | AppraisalAct | InspectionMoveName | RecommendationMoveName;

/** The window of the very move, where the page of the record has one; elsewhere the page itself is the place of it. */
const moves: Partial<Record<WorkKind, Act>> = {
  "appoint-provider": "appoint-provider",
  "name-other-provider": "replace-provider",
  "answer-advice": "close",
  "hand-over-file": "hand-over",
  "answer-complaint": "answer",
  "await-second-answer": "answer",
  "start-appraisal": "start",
  "score-sheet": "score",
  "decide-points": "decide",
  "answer-appraisal-appeal": "answer-appeal",
  "see-appraisal-result": "acknowledge",
  "hold-inspection": "hold-visit",
  "carry-out-recommendation": "report-done",
};

/** Where the record of a thing to do is read, and where it is done. */
export function useSubjectHref() {
  const href = useHref();
  const record = ({ subject: { type, id } }: Pick<WorkItem, "subject">) =>
    type === "marked-day"
      ? href({ to: "/outreach/new", search: { day: oneOf(codesOf(markedDays), id) } })
      : href({ to: pages[type], params: { id } });
  const act = (item: Pick<WorkItem, "subject" | "kind">) => {
    const move = moves[item.kind];
    return move ? `${record(item)}?do=${move}` : record(item);
  };
  return { record, act };
}
