/** Those who work with legal aid, from the one who sets the system up to the one who checks it. */
const everybody = [
  "administrator",
  "centre-director",
  "case-officer",
  "provider",
  "leader",
  "auditor",
] as const;

/** The roles; a focal point is of another agency and sees nothing but that agency's tasks. */
export const roles = [...everybody, "focal-point"] as const;
export type Role = (typeof roles)[number];

const caseWork = ["centre-director", "case-officer"] as const;
const caseReading = ["centre-director", "case-officer", "provider"] as const;

/**
 * The one table of rights: who may do what. Every procedure names one of these; which records a person sees
 * within a right is narrowed by office (see `scope.ts`). The administrator keeps accounts and never sees a person.
 */
export const rights = {
  "account.manage": ["administrator"],
  "directory.manage": ["administrator"],
  "directory.read": everybody,
  "places.read": everybody,
  "provider.read": ["administrator", ...caseReading],
  "provider.manage": ["administrator", "centre-director"],
  "search.use": ["administrator", ...caseReading],
  "list.arrange": ["administrator", ...caseReading],
  "applicant.read": caseWork,
  "applicant.write": caseWork,
  "applicant.merge": caseWork,
  "request.read": caseWork,
  "request.write": caseWork,
  "request.confirm-refusal": ["centre-director"],
  "eligibility.decide": caseWork,
  "case.read": caseReading,
  "case.assign": caseWork,
  "case.work": caseReading,
  "case.close": caseWork,
  "complaint.read": caseWork,
  "complaint.write": caseWork,
  "complaint.answer": ["centre-director"],
  "quality.read": caseReading,
  "quality.appraise": caseWork,
  "quality.decide": ["centre-director"],
  "quality.answer": ["provider"],
  "quality.ask": caseWork,
  // Which files is decided by their record: a focal point has those of its agency's reports.
  "file.read": [...caseReading, "focal-point"],
  "file.write": [...caseReading, "focal-point"],
  "agency.read": ["administrator", ...caseReading],
  "agency.manage": ["administrator", "centre-director"],
  "notice.read": caseWork,
  "notice.write": caseWork,
  "referral.read": caseWork,
  "referral.write": caseWork,
  "duty.read": caseReading,
  "duty.write": caseWork,
  "draft.keep": caseReading,
  "work.follow": caseReading,
  // The Department of Justice evaluates; the Centre's director keeps its plan, and leaders read figures.
  "evaluation.manage": ["centre-director"],
  "evaluation.figures": ["centre-director", "leader"],
  "plan.read": everybody,
  "plan.write": ["administrator", "centre-director"],
  // Figures of the register; who sees no person gets them with small counts hidden.
  "population.read": [...caseWork, "leader", "auditor"],
  "population.import": caseWork,
  "population.list": caseWork,
  "training.read": caseReading,
  "training.manage": caseWork,
  "outreach.read": caseReading,
  "outreach.write": caseWork,
  "survey.answer": caseReading,
  // Who plans and makes inspections reads all of them; an office what concerns it, and answers for that.
  "inspection.read": ["centre-director", "case-officer", "leader"],
  "inspection.answer": caseWork,
  "inspection.manage": ["centre-director"],
  "progress.report": ["focal-point"],
  "progress.read": caseWork,
  "reminder.send": ["centre-director"],
  "indicator.read": ["centre-director", "case-officer", "leader", "auditor"],
  "audit.read": ["auditor"],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

export function hasRight(role: Role, right: Right): boolean {
  return (rights[right] as readonly Role[]).includes(role);
}

export function rightsOf(role: Role): Right[] {
  return (Object.keys(rights) as Right[]).filter((right) => hasRight(role, right));
}
