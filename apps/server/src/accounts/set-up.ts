import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { Ctx } from "../platform/context.ts";
import { inTransaction } from "../platform/write.ts";
import type { InstallationKind } from "./installation.ts";
import { hashPassword } from "./password.ts";
import { hashSecret } from "./secret.ts";
import { openSession } from "./sessions.ts";

export type SetUpInput = {
  token: string;
  email: string;
  displayName: string;
  password: string;
  kind: InstallationKind;
};

/** Answers the set-up page once: the first administrator, and what this database is for the rest of its life. */
export async function setUp(
  ctx: Ctx,
  { token, email, displayName, password, kind }: SetUpInput,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await inTransaction(ctx.prisma, async (db) => {
    const { count } = await db.installation.updateMany({
      where: { id: 1, kind: null, setupTokenHash: hashSecret(token) },
      data: { kind, setupTokenHash: null },
    });
    if (count === 0) throw refuseField("token", "bad-link");
    const account = await db.account.create({
      data: { email, displayName, passwordHash, role: "administrator", createdAt: new Date(ctx.now()) },
      select: { id: true },
    });
    await openSession({ ...ctx, db }, account.id);
    await writeAudit(
      { ...ctx, db, user: account },
      "installation.set-up",
      { type: "installation", id: "1" },
      { kind },
    );
  });
}
