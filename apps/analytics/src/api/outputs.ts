import type { AppRouter } from "@tgpl/server/router";
import type { inferRouterOutputs } from "@trpc/server";

/** What the server answers, by procedure: `Outputs["indicators"]["overview"]`. */
export type Outputs = inferRouterOutputs<AppRouter>;
