import { toEpoch } from "@tgpl/domain";
import type { Role } from "../platform/access.ts";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { newSecret } from "./secret.ts";

export const INVITATION_DAYS = 7;

export type InviteAccountInput = {
  email: string;
  displayName: string;
  role: Role;
  officeId: string | null;
  providerId: string | null;
  agencyCode?: string | null | undefined;
};

/** Makes an account without a password and the one-time link with which its owner chooses one. */
export async function inviteAccount(
  ctx: UserCtx,
  input: InviteAccountInput,
): Promise<{ id: string; token: string }> {
  await refuseWrongPlace(ctx, input);
  await refuseWrongAgency(ctx, input);
  const taken = await ctx.db.account.findUnique({ where: { email: input.email }, select: { id: true } });
  if (taken) throw refuseField("email", "email-taken");
  const { secret, hash } = newSecret();
  const { id } = await ctx.db.account.create({
    data: {
      ...input,
      agencyCode: input.role === "focal-point" ? (input.agencyCode ?? null) : null,
      invitationHash: hash,
      invitationExpiresAt: expiry(ctx),
      createdAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
  await writeAudit(ctx, "account.invited", { type: "account", id }, { role: input.role });
  return { id, token: secret };
}

/** A new one-time link for an account, for a forgotten password too. The old password stays until it is used. */
export async function renewInvitation(ctx: UserCtx, { id }: { id: string }): Promise<{ token: string }> {
  const { secret, hash } = newSecret();
  const { count } = await ctx.db.account.updateMany({
    where: { id, active: true },
    data: { invitationHash: hash, invitationExpiresAt: expiry(ctx) },
  });
  if (count === 0) throw new AppError("not-found");
  await writeAudit(ctx, "account.invitation-renewed", { type: "account", id });
  return { token: secret };
}

function expiry(ctx: UserCtx): Date {
  return new Date(toEpoch(ctx.now()) + INVITATION_DAYS * 86_400_000);
}

async function refuseWrongPlace(ctx: UserCtx, { role, officeId, providerId }: InviteAccountInput) {
  const office =
    officeId && (await ctx.db.office.findUnique({ where: { id: officeId }, select: { id: true } }));
  if (officeId && !office) throw refuseField("officeId", "unknown-office");
  if (!officeId && (role === "case-officer" || role === "centre-director"))
    throw refuseField("officeId", "office-needed");
  const provider =
    providerId && (await ctx.db.provider.findUnique({ where: { id: providerId }, select: { id: true } }));
  if (role === "provider" && !provider) throw refuseField("providerId", "unknown-provider");
}

/** A focal point reports for one agency of the plan. */
async function refuseWrongAgency(ctx: UserCtx, { role, agencyCode }: InviteAccountInput) {
  if (role !== "focal-point") return;
  const where = { code: agencyCode ?? "" };
  if (!(await ctx.db.agency.findUnique({ where, select: { code: true } })))
    throw refuseField("agencyCode", "unknown-agency");
}
