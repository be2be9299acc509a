import { toEpoch } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { Ctx } from "../platform/context.ts";
import { hashPassword } from "./password.ts";
import { hashSecret } from "./secret.ts";
import { openSession } from "./sessions.ts";

/** The owner of a one-time link chooses the password and is signed in; all older sessions of the account end. */
export async function acceptInvitation(
  ctx: Ctx,
  { token, password }: { token: string; password: string },
): Promise<void> {
  const invitationHash = hashSecret(token);
  const account = await ctx.db.account.findUnique({
    where: { invitationHash },
    select: { id: true, active: true, invitationExpiresAt: true },
  });
  const expires = account?.invitationExpiresAt?.getTime() ?? 0;
  if (!account?.active || expires < toEpoch(ctx.now())) throw refuseField("token", "bad-link");
  const { count } = await ctx.db.account.updateMany({
    where: { id: account.id, invitationHash },
    data: { passwordHash: await hashPassword(password), invitationHash: null, invitationExpiresAt: null },
  });
  if (count === 0) throw refuseField("token", "bad-link");
  await ctx.db.session.deleteMany({ where: { accountId: account.id } });
  await openSession(ctx, account.id);
  await writeAudit({ ...ctx, user: account }, "account.password-chosen", { type: "account", id: account.id });
}
