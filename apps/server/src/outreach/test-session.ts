import type { SessionForm, SessionResults } from "./session-record.ts";

/** An event for 18 April 2026 as an officer plans it. */
export function aSession(given: Partial<SessionForm> = {}): SessionForm {
  return {
    kind: "marked-day-event",
    name: "Hưởng ứng Ngày Người khuyết tật Việt Nam",
    topics: "Quyền được trợ giúp pháp lý; nơi gửi yêu cầu.",
    placeCode: "31135",
    venue: "Hội trường Mẫu",
    accessibleEntrance: true,
    on: "2026-04-18",
    beginsAt: "08:00",
    endsAt: "11:00",
    host: "Trung tâm trợ giúp pháp lý Mẫu",
    partners: ["Hội Người khuyết tật Mẫu"],
    activityId: "A3",
    programme: null,
    countedIn: "plan",
    markedDay: "vietnam-day",
    ...given,
  };
}

export function someResults(): SessionResults {
  return {
    participants: 80,
    pwdParticipants: 50,
    advised: 12,
    bySex: { female: 45, male: 35 },
    byType: { mobility: 20, vision: 15, multiple: 5 },
    byDegree: { severe: 30 },
    supports: ["sign-interpreter"],
    formats: ["braille", "large-print"],
    outcome: null,
  };
}
