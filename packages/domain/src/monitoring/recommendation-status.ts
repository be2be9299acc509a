import type { LegalTerm } from "../law/legal-term.ts";
import type { ObstacleTerm } from "../requests/state-machine.ts";

/** Where a recommendation of an inspection stands. That it is overdue is no state: it follows from the day. */
export const recommendationStatuses = [
  {
    code: "recommendation-open",
    label: { vi: "Đang khắc phục", en: "Being put right" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "recommendation-reported",
    label: { vi: "Báo đã xong, chờ xem xét", en: "Reported done, to be checked" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "recommendation-closed",
    label: { vi: "Đã khắc phục", en: "Closed" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a recommendation stands: a code of `recommendationStatuses`. */
export type RecommendationStatus = (typeof recommendationStatuses)[number]["code"];

/** What can be done with a recommendation, in the order of the work. */
export const recommendationMoveNames = ["report-done", "close", "send-back"] as const;

/** A move of a recommendation: one of `recommendationMoveNames`. */
export type RecommendationMoveName = (typeof recommendationMoveNames)[number];

/** What can stand against a move, with the sentence that says so. */
export const recommendationObstacles = [
  {
    code: "minutes-open",
    label: { vi: "Biên bản kiểm tra chưa kết thúc.", en: "The minutes of the visit are still open." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Kiến nghị có hiệu lực từ khi biên bản kết thúc.",
      en: "A recommendation holds once the minutes are closed.",
    },
    lift: { vi: "Kết thúc biên bản trước.", en: "Close the minutes first." },
    liftedBy: [],
  },
  {
    code: "not-reported",
    label: { vi: "Chưa ai báo đã khắc phục.", en: "Nobody has reported it done." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Nơi được kiến nghị báo kết quả, rồi người khác xem xét.",
      en: "Whoever is to act reports first; somebody else looks at it then.",
    },
    lift: { vi: "Ghi báo cáo kết quả khắc phục.", en: "Write down the report." },
    liftedBy: ["report-done"],
  },
  {
    code: "already-reported",
    label: { vi: "Đã báo xong, đang chờ xem xét.", en: "It is reported done and waits to be checked." },
    provision: null,
    evidence: "seen",
    workingRule: { vi: "Mỗi lần báo được xem xét một lần.", en: "Each report is checked once." },
    lift: { vi: "Đóng, hoặc trả lại nếu chưa đủ.", en: "Close it, or send it back." },
    liftedBy: ["close", "send-back"],
  },
  {
    code: "no-evidence",
    label: { vi: "Chưa có tệp minh chứng.", en: "There is no file that proves it." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Kiến nghị chỉ đóng khi có minh chứng.",
      en: "A recommendation is closed on proof alone.",
    },
    lift: { vi: "Tải tệp minh chứng lên.", en: "Add the file that proves it." },
    liftedBy: [],
  },
  {
    code: "reported-by-the-same",
    label: {
      vi: "Người báo đã xong không được tự đóng kiến nghị.",
      en: "Whoever reported it done may not close it.",
    },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Người khác xem minh chứng rồi mới đóng.",
      en: "Somebody else looks at the proof and closes it.",
    },
    lift: { vi: "Nhờ người khác có quyền xem xét.", en: "Ask somebody else who may." },
    liftedBy: [],
  },
  {
    code: "recommendation-closed",
    label: { vi: "Kiến nghị đã đóng.", en: "The recommendation is closed." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Kiến nghị đã đóng được giữ cùng lý do; tái phạm thì nêu ở lần kiểm tra sau.",
      en: "It is kept with its reason; where it comes back, the next visit says so.",
    },
    lift: { vi: "Nêu lại ở lần kiểm tra sau.", en: "Raise it at the next visit." },
    liftedBy: [],
  },
] as const satisfies readonly ObstacleTerm<string, RecommendationMoveName>[];

/** What stands against a move: a code of `recommendationObstacles`. */
export type RecommendationObstacle = (typeof recommendationObstacles)[number]["code"];
