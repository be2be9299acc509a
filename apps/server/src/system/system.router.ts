import { dayOf } from "@tgpl/domain";
import { z } from "zod";
import { findInstallationKind } from "../accounts/installation.ts";
import { procedureFor, publicProcedure, router } from "../platform/trpc.ts";
import { AuditLine, readAudit } from "./read-audit.ts";

const Bilingual = z.object({ vi: z.string(), en: z.string() });

export const systemRouter = router({
  /** What both apps must know before anybody signs in. Answers from memory while demonstration data is filled. */
  status: publicProcedure
    .output(
      z.object({
        kind: z.enum(["demo", "live"]).nullable(),
        jurisdiction: z.object({ id: z.string(), name: Bilingual }),
        today: z.string(),
        now: z.string(),
        filling: z.object({ done: z.number(), total: z.number() }).nullable(),
      }),
    )
    .query(async ({ ctx }) => {
      const { id, name } = ctx.jurisdiction;
      const now = ctx.now();
      const filling = ctx.demo.progress();
      const kind = filling ? "demo" : await findInstallationKind(ctx);
      return { kind, jurisdiction: { id, name }, today: dayOf(now), now, filling };
    }),

  /** Who did or read what. */
  audit: procedureFor("audit.read")
    .input(
      z.object({
        before: z
          .string()
          .regex(/^\d{1,18}$/)
          .nullable(),
        subjectId: z.string().max(60).nullable(),
      }),
    )
    .output(z.array(AuditLine))
    .query(({ ctx, input }) => readAudit(ctx, input)),
});
