import { codesOf, requestStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Moment } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { readRequest, readRequests } from "./read-request.ts";
import { ApplicantOfRequest, RequestForm, RequestLine, RequestRecord } from "./request-form.ts";
import { submitRequest } from "./submit-request.ts";
import { updateRequest } from "./update-request.ts";
import { withdrawRequest } from "./withdraw-request.ts";

const Saved = z.object({ id: z.uuid(), version: Version });

export const requestsRouter = router({
  list: procedureFor("request.read")
    .input(
      z.object({
        status: z.enum(codesOf(requestStatuses)).nullable(),
        /** Refusals that wait for the director's confirmation. */
        waitingOnly: z.boolean().default(false),
        before: Moment.nullable(),
      }),
    )
    .output(z.array(RequestLine))
    .query(({ ctx, input }) => readRequests(ctx, input)),

  get: procedureFor("request.read")
    .input(z.object({ id: z.uuid() }))
    .output(RequestRecord)
    .query(({ ctx, input }) => readRequest(ctx, input)),

  submit: writeProcedureFor("request.write")
    .input(z.object({ applicant: ApplicantOfRequest, request: RequestForm }))
    .output(Saved)
    .mutation(asWrite(submitRequest)),

  update: writeProcedureFor("request.write")
    .input(z.object({ id: z.uuid(), version: Version, applicant: ApplicantOfRequest, request: RequestForm }))
    .output(Saved)
    .mutation(asWrite(updateRequest)),

  withdraw: writeProcedureFor("request.write")
    .input(z.object({ id: z.uuid(), version: Version }))
    .output(Saved)
    .mutation(asWrite(withdrawRequest)),
});
