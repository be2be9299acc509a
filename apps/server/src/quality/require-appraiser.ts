import { mayAppraise } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";

/** Refuses who may not give points to a case, or decide on those of others. */
export function requireAppraiser(
  { user }: UserCtx,
  legalCase: { providerId: string | null },
  earlierAppraisers: readonly string[] = [],
): void {
  const because = mayAppraise({
    appraiser: user.id,
    appraiserAsProvider: user.providerId,
    provider: legalCase.providerId,
    earlierAppraisers,
  });
  if (because.length > 0) throw new AppError("status-not-allowed", { because });
}
