import type { Conflict } from "./file/file-lines.ts";

/** One person in one other case is told once, with everybody whom it binds. The gravest stays first. */
export function gatherConflicts(conflicts: readonly Conflict[]): Conflict[] {
  const told = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const { here, there, kind, provider } = conflict;
    const key = [here.fullName, here.role, there.caseId, there.role, kind].join();
    const same = told.get(key);
    told.set(key, same ? { ...same, provider: withName(same.provider, provider.fullName) } : conflict);
  }
  return [...told.values()];
}

function withName(provider: Conflict["provider"], name: string): Conflict["provider"] {
  return { ...provider, fullName: `${provider.fullName}, ${name}` };
}
