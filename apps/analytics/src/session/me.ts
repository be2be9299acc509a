import { createRequiredContext } from "@tgpl/ui/create-required-context.ts";
import type { Outputs } from "../api/outputs.ts";

export type Me = NonNullable<Outputs["accounts"]["me"]>;
export type Right = Me["rights"][number];

/** Who is signed in. */
export const [MeContext, useMe] = createRequiredContext<Me>("MeContext");
