import type { GroundRule } from "./ground-rule.ts";
import type { Provision } from "./provision.ts";

/** A provision that opens a ground. */
export type GroundProvision = Provision & { readonly rule: GroundRule };

export function isGroundProvision(provision: Provision): provision is GroundProvision {
  return provision.rule !== undefined;
}
