import { z } from "zod";
import { Day, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { ApplicantOfRequest, RequestForm } from "../requests/request-form.ts";
import { cancelSession } from "./cancel-session.ts";
import { planSession, replanSession } from "./plan-session.ts";
import { readSession, readYear } from "./read-session.ts";
import { recordResults } from "./record-results.ts";
import { Kind, SessionForm, SessionRecord, SessionResults, SessionYear, Status } from "./session-record.ts";
import { findOrigin } from "./sessions.data.ts";
import { takeRequest } from "./take-request.ts";

const OneSession = z.object({ id: z.uuid(), version: Version });
const Year = z.int().min(2000).max(2100);

/** What is held and given out to make legal aid known (plan A2, A3). */
export const outreachRouter = router({
  year: procedureFor("outreach.read")
    .input(
      z.object({
        year: Year,
        kind: Kind.nullable().default(null),
        status: Status.nullable().default(null),
        placeCode: z
          .string()
          .regex(/^\d{5}$/, "unknown-commune")
          .nullable()
          .default(null),
      }),
    )
    .output(SessionYear)
    .query(({ ctx, input }) => readYear(ctx, input)),

  session: procedureFor("outreach.read")
    .input(z.object({ id: z.uuid() }))
    .output(SessionRecord)
    .query(({ ctx, input }) => readSession(ctx, input)),

  origin: procedureFor("request.read")
    .input(z.object({ requestId: z.uuid() }))
    .output(z.object({ id: z.uuid(), name: z.string(), venue: z.string(), on: Day }).nullable())
    .query(({ ctx, input }) => findOrigin(ctx, input.requestId)),

  plan: writeProcedureFor("outreach.write")
    .input(SessionForm)
    .output(OneSession)
    .mutation(asWrite(planSession)),

  replan: writeProcedureFor("outreach.write")
    .input(SessionForm.extend(OneSession.shape))
    .output(OneSession)
    .mutation(asWrite(replanSession)),

  recordResults: writeProcedureFor("outreach.write")
    .input(SessionResults.extend(OneSession.shape))
    .output(OneSession)
    .mutation(asWrite(recordResults)),

  cancel: writeProcedureFor("outreach.write")
    .input(OneSession.extend({ reason: Paragraph }))
    .output(OneSession)
    .mutation(asWrite(cancelSession)),

  takeRequest: writeProcedureFor("request.write")
    .input(z.object({ sessionId: z.uuid(), applicant: ApplicantOfRequest, request: RequestForm }))
    .output(OneSession)
    .mutation(asWrite(takeRequest)),
});
