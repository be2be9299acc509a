import type { Ctx } from "../platform/context.ts";

/** What measuring needs of a request. */
export type MeasureCtx = Pick<Ctx, "db" | "jurisdiction" | "calendar" | "now">;
