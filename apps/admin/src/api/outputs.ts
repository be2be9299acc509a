import type { AppRouter } from "@tgpl/server/router";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

/** What the server takes and answers, by procedure: `Outputs["applicants"]["get"]`. */
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
