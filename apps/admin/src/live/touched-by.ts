import type { Query } from "@tanstack/react-query";

/** The records that the stream speaks of. */
export type FollowedKind = "request" | "case" | "applicant";
export interface ChangeOf {
  kind: FollowedKind;
  id: string;
}

/** Which parts of the server's answers a change may have touched. */
const parts: Record<FollowedKind, readonly string[]> = {
  request: ["requests", "eligibility", "cases"],
  case: ["cases", "requests", "quality"],
  applicant: ["applicants", "requests", "eligibility"],
};

/** Answers that are about one record name it by one of these. */
const namesOne: Record<FollowedKind, readonly string[]> = {
  request: ["requests.get", "eligibility.standing"],
  case: ["cases.get"],
  applicant: ["applicants.get"],
};

/** Whether what was answered to a question may be different after these changes. */
export function isTouchedBy(changes: readonly ChangeOf[]): (query: Pick<Query, "queryKey">) => boolean {
  return ({ queryKey }) => {
    const [path, options] = queryKey as [readonly string[], { input?: Record<string, unknown> }?];
    if (!Array.isArray(path)) return false;
    return changes.some(({ kind, id }) => {
      if (!parts[kind].includes(path[0] ?? "")) return false;
      const isOfOne = namesOne[kind].includes(path.join("."));
      return !isOfOne || Object.values(options?.input ?? {}).includes(id);
    });
  };
}
