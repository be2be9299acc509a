/** The roles, from the one who sets the system up to the one who checks it. */
export const roles = [
  "administrator",
  "centre-director",
  "case-officer",
  "provider",
  "leader",
  "auditor",
] as const;
export type Role = (typeof roles)[number];

const everybody = roles;
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
  "applicant.read": caseWork,
  "applicant.write": caseWork,
  "request.read": caseWork,
  "request.write": caseWork,
  "request.confirm-refusal": ["centre-director"],
  "eligibility.decide": caseWork,
  "case.read": caseReading,
  "case.assign": caseWork,
  "case.work": caseReading,
  "case.close": caseWork,
  "plan.read": everybody,
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
