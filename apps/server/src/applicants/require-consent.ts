import { coversDisclosure, dayOf, type WrittenConsent } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ConsentRecord } from "./consent-form.ts";
import { findConsents } from "./consents.data.ts";

export type Disclosure = Pick<WrittenConsent, "purpose" | "scope"> & { applicantId: string };

/** A consent in writing that lets this be told today; null where there is none. */
export async function findConsent(ctx: UserCtx, disclosure: Disclosure): Promise<ConsentRecord | null> {
  const consents = await findConsents(ctx, disclosure.applicantId, disclosure.purpose);
  const today = dayOf(ctx.now());
  return consents.find((consent) => coversDisclosure(consent, disclosure, today)) ?? null;
}

/** The same, for what may not go out without one. Throws `status-not-allowed`. */
export async function requireConsent(ctx: UserCtx, disclosure: Disclosure): Promise<ConsentRecord> {
  const consent = await findConsent(ctx, disclosure);
  if (!consent) throw new AppError("status-not-allowed", { because: ["no-written-consent"] });
  return consent;
}
