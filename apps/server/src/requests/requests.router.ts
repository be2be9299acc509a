import { codesOf, fieldsOfLaw, formsOfAid, requestStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Moment } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { checkOriginal } from "./check-original.ts";
import { readRequest, readRequests } from "./read-request.ts";
import { ApplicantOfRequest, RequestForm, RequestLine, RequestRecord } from "./request-form.ts";
import { countRequests } from "./requests.data.ts";
import { SeenPaper } from "./seen-paper.ts";
import { submitRequest } from "./submit-request.ts";
import { updateRequest } from "./update-request.ts";
import { withdrawRequest } from "./withdraw-request.ts";

const Selection = z.object({
  status: z.enum(codesOf(requestStatuses)).nullable().default(null),
  formOfAid: z.enum(codesOf(formsOfAid)).nullable().default(null),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)).nullable().default(null),
  withDisability: z.boolean().default(false),
  /** Refusals that wait for the director's confirmation. */
  waitingOnly: z.boolean().default(false),
});
const Saved = z.object({ id: z.uuid(), version: Version });

export const requestsRouter = router({
  list: procedureFor("request.read")
    .input(
      Selection.extend({
        before: Moment.nullable().default(null),
        beforeId: z.uuid().nullable().default(null),
      }),
    )
    .output(z.array(RequestLine))
    .query(({ ctx, input }) => readRequests(ctx, input)),

  count: procedureFor("request.read")
    .input(Selection)
    .output(z.object({ count: z.int(), isMore: z.boolean() }))
    .query(({ ctx, input }) => countRequests(ctx, input)),

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

  checkOriginal: writeProcedureFor("request.write")
    .input(z.object({ id: z.uuid(), version: Version, code: SeenPaper.shape.code }))
    .output(Saved)
    .mutation(asWrite(checkOriginal)),

  withdraw: writeProcedureFor("request.write")
    .input(z.object({ id: z.uuid(), version: Version }))
    .output(Saved)
    .mutation(asWrite(withdrawRequest)),
});
