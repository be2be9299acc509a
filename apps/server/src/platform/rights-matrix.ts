import type { Role } from "./access.ts";

const everybody: readonly Role[] = [
  "administrator",
  "centre-director",
  "case-officer",
  "provider",
  "leader",
  "auditor",
];
const caseWork: readonly Role[] = ["centre-director", "case-officer"];
const caseReading: readonly Role[] = ["centre-director", "case-officer", "provider"];
const figures: readonly Role[] = ["centre-director", "case-officer", "leader", "auditor"];

/**
 * Who may call what, written by hand and apart from the code that decides it: every procedure has a row, and a
 * test calls each one as each role. `anyone` = before signing in.
 */
export const rightsMatrix: Record<string, readonly Role[] | "anyone"> = {
  "system.status": "anyone",
  "system.audit": ["auditor"],

  "accounts.setUp": "anyone",
  "accounts.signIn": "anyone",
  "accounts.acceptInvitation": "anyone",
  "accounts.me": "anyone",
  "accounts.signOut": everybody,
  "accounts.list": ["administrator"],
  "accounts.invite": ["administrator"],
  "accounts.renewInvitation": ["administrator"],
  "accounts.switch": ["administrator"],

  "directory.communes": everybody,
  "directory.districts": everybody,
  "directory.offices": everybody,
  "directory.providers": everybody,
  "directory.agencies": everybody,
  "directory.createOffice": ["administrator"],
  "directory.createProvider": ["administrator"],

  "applicants.search": caseWork,
  "applicants.findDuplicates": caseWork,
  "applicants.get": caseWork,
  "applicants.register": caseWork,
  "applicants.update": caseWork,

  "requests.list": caseWork,
  "requests.get": caseWork,
  "requests.submit": caseWork,
  "requests.update": caseWork,
  "requests.withdraw": caseWork,

  "eligibility.standing": caseWork,
  "eligibility.decide": caseWork,
  "eligibility.requestSupplement": caseWork,
  "eligibility.receivePapers": caseWork,
  "eligibility.refuse": caseWork,
  "eligibility.settleRefusal": ["centre-director"],

  "cases.work": caseReading,
  "cases.list": caseReading,
  "cases.get": caseReading,
  "cases.open": caseWork,
  "cases.appointProvider": caseWork,
  "cases.replaceProvider": caseWork,
  "cases.recordStep": caseReading,
  "cases.close": caseWork,
  "cases.handOver": caseReading,
  "cases.discontinue": caseWork,

  "plan.current": everybody,

  "indicators.definitions": figures,
  "indicators.overview": figures,
  "indicators.breakdown": figures,
  "indicators.series": figures,
  "indicators.districtProgress": figures,
};
