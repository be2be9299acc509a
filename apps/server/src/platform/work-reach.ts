import type { UserCtx } from "./context.ts";

export const workScopes = ["mine", "office", "centre"] as const;
export type WorkScope = (typeof workScopes)[number];

/** How far a look at open work reaches. A source turns it into the `where` of its own table. */
export type WorkReach =
  /** What the person wrote down, and what they were appointed to. `accountId` is null for a provider. */
  | {
      readonly scope: "mine";
      readonly accountId: string | null;
      readonly providerId: string | null;
    }
  | { readonly scope: "office"; readonly officeId: string }
  | { readonly scope: "centre" };

/** null where the person's role has no such scope. */
export function workReach({ user }: UserCtx, scope: WorkScope): WorkReach | null {
  const { id, role, officeId, providerId } = user;
  if (scope === "mine") {
    if (role === "provider") return providerId ? { scope, accountId: null, providerId } : null;
    return { scope, accountId: id, providerId };
  }
  if (role === "provider") return null;
  if (scope === "office") return officeId ? { scope, officeId } : null;
  return role === "centre-director" ? { scope } : null;
}
