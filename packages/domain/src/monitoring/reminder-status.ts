import type { LegalTerm } from "../law/legal-term.ts";

/** Where a reminder (đôn đốc) stands. A working list: no text sets it. */
export const reminderStatuses = [
  {
    code: "reminder-waiting",
    label: { vi: "Đang chờ gửi", en: "Waiting" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "reminder-sending",
    label: { vi: "Đang gửi", en: "Being sent" },
    provision: null,
    evidence: "seen",
  },
  { code: "reminder-sent", label: { vi: "Đã gửi", en: "Sent" }, provision: null, evidence: "seen" },
  {
    code: "reminder-given-up",
    label: { vi: "Không gửi được", en: "Could not be sent" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "reminder-unclear",
    label: { vi: "Không rõ đã gửi hay chưa", en: "Not known whether it was sent" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "reminder-by-hand",
    label: { vi: "Đã giao bản giấy", en: "Handed over on paper" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a reminder stands: a code of `reminderStatuses`. */
export type ReminderStatus = (typeof reminderStatuses)[number]["code"];

/**
 * The moves of a reminder. Only one worker moves it from waiting to being sent. What was being sent when a program stopped is
 * unclear and never sent again by itself: a person looks, and hands it over on paper where it did not arrive.
 */
export const reminderMoves: Readonly<Record<ReminderStatus, readonly ReminderStatus[]>> = {
  "reminder-waiting": ["reminder-sending"],
  "reminder-sending": ["reminder-sent", "reminder-waiting", "reminder-given-up", "reminder-unclear"],
  "reminder-sent": [],
  "reminder-given-up": ["reminder-by-hand"],
  "reminder-unclear": ["reminder-sent", "reminder-by-hand"],
  "reminder-by-hand": [],
};
