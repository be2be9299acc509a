import { z } from "zod";
import { type Right, rightsOf, roles } from "../platform/access.ts";
import { writeAudit } from "../platform/audit.ts";
import {
  procedureFor,
  publicProcedure,
  router,
  signedInProcedure,
  writeProcedureFor,
} from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { listAccounts } from "./accounts.data.ts";
import { inviteAccount, renewInvitation } from "./invite-account.ts";
import { NewPassword } from "./password.ts";
import { closeSession } from "./sessions.ts";
import { setUp } from "./set-up.ts";
import { signIn } from "./sign-in.ts";
import { switchAccount } from "./switch-account.ts";

const Email = z.email("not-an-email").max(200).toLowerCase();
const DisplayName = z.string().trim().min(1).max(120);
const Token = z.string().min(1).max(100);
const RoleCode = z.enum(roles);

const Me = z.object({
  id: z.uuid(),
  displayName: z.string(),
  email: z.string(),
  role: RoleCode,
  rights: z.array(z.string() as z.ZodType<Right>),
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }).nullable(),
  providerId: z.uuid().nullable(),
  agencyCode: z.string().nullable(),
});

const AccountRow = z.object({
  id: z.uuid(),
  version: Version,
  email: z.string(),
  displayName: z.string(),
  role: RoleCode,
  officeId: z.uuid().nullable(),
  officeCode: z.string().nullable(),
  providerId: z.uuid().nullable(),
  agencyCode: z.string().nullable(),
  active: z.boolean(),
  hasPassword: z.boolean(),
});

export const accountsRouter = router({
  setUp: publicProcedure
    .input(
      z.object({
        token: Token,
        email: Email,
        displayName: DisplayName,
        password: NewPassword,
        kind: z.enum(["live", "demo"]),
      }),
    )
    .output(z.void())
    .mutation(async ({ ctx, input }) => {
      await setUp(ctx, input);
      if (input.kind === "demo") ctx.demo.fill();
    }),

  signIn: publicProcedure
    .input(
      z.object({
        email: z.string().trim().min(1).max(200).toLowerCase(),
        password: z.string().min(1).max(200),
      }),
    )
    .output(z.void())
    .mutation(({ ctx, input }) => signIn(ctx, input)),

  acceptInvitation: publicProcedure
    .input(z.object({ token: Token, password: NewPassword }))
    .output(z.void())
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),

  signOut: signedInProcedure.output(z.void()).mutation(async ({ ctx }) => {
    await closeSession(ctx);
    await writeAudit(ctx, "session.closed", { type: "account", id: ctx.user.id });
  }),

  /** Who is signed in, with their rights; null when nobody is. */
  me: publicProcedure.output(Me.nullable()).query(async ({ ctx }) => {
    if (!ctx.user) return null;
    const { officeId, ...user } = ctx.user;
    const office = officeId
      ? await ctx.db.office.findUnique({
          where: { id: officeId },
          select: { id: true, code: true, name: true },
        })
      : null;
    return { ...user, office, rights: rightsOf(user.role) };
  }),

  list: procedureFor("account.manage")
    .output(z.array(AccountRow))
    .query(({ ctx }) => listAccounts(ctx)),

  invite: writeProcedureFor("account.manage")
    .input(
      z.object({
        email: Email,
        displayName: DisplayName,
        role: RoleCode,
        officeId: z.uuid().nullable(),
        providerId: z.uuid().nullable(),
        agencyCode: z.string().max(40).nullish(),
      }),
    )
    .output(z.object({ id: z.uuid(), token: z.string() }))
    .mutation(asWrite(inviteAccount, { secret: true })),

  renewInvitation: writeProcedureFor("account.manage")
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ token: z.string() }))
    .mutation(asWrite(renewInvitation, { secret: true })),

  switch: writeProcedureFor("account.manage")
    .input(z.object({ id: z.uuid(), version: Version, active: z.boolean() }))
    .output(z.object({ version: Version }))
    .mutation(asWrite(switchAccount)),
});
