import { codesOf, incomingStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Day, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { ApplicantOfRequest } from "../requests/request-form.ts";
import { noteReferral, notes, sendReferral } from "./move-referral.ts";
import { prepareReferral } from "./prepare-referral.ts";
import { readIncoming, readIncomings, readReferral, readReferrals } from "./read-referral.ts";
import { giveFeedback, openIncomingRequest, receiveIncoming } from "./receive-incoming.ts";
import {
  IncomingForm,
  IncomingLine,
  IncomingRecord,
  IncomingRequest,
  ReferralForm,
  ReferralLine,
  ReferralRecord,
  Sending,
} from "./referral-record.ts";
import { referralStates } from "./referrals.data.ts";

const One = z.object({ id: z.uuid(), version: Version });
const ById = z.object({ id: z.uuid() });
const Page = z.object({
  agencyId: z.uuid().nullable().default(null),
  after: z.uuid().nullable().default(null),
});

/** Referrals to other organisations with their feedback, and people sent to the Centre by others. */
export const referralsRouter = router({
  list: procedureFor("referral.read")
    .input(Page.extend({ state: z.enum(referralStates) }))
    .output(z.array(ReferralLine))
    .query(({ ctx, input }) => readReferrals(ctx, input)),

  get: procedureFor("referral.read")
    .input(ById)
    .output(ReferralRecord)
    .query(({ ctx, input }) => readReferral(ctx, input)),

  prepare: writeProcedureFor("referral.write")
    .input(z.object({ referral: ReferralForm }))
    .output(One)
    .mutation(asWrite(prepareReferral)),

  send: writeProcedureFor("referral.write")
    .input(One.extend({ sending: Sending }))
    .output(One)
    .mutation(asWrite(sendReferral)),

  note: writeProcedureFor("referral.write")
    .input(One.extend({ move: z.enum(notes), on: Day, feedback: Paragraph.nullable() }))
    .output(One)
    .mutation(asWrite(noteReferral)),

  listIncoming: procedureFor("referral.read")
    .input(Page.extend({ status: z.enum(codesOf(incomingStatuses)).nullable() }))
    .output(z.array(IncomingLine))
    .query(({ ctx, input }) => readIncomings(ctx, input)),

  getIncoming: procedureFor("referral.read")
    .input(ById)
    .output(IncomingRecord)
    .query(({ ctx, input }) => readIncoming(ctx, input)),

  receive: writeProcedureFor("referral.write")
    .input(z.object({ applicant: ApplicantOfRequest, incoming: IncomingForm }))
    .output(One)
    .mutation(asWrite(receiveIncoming)),

  openRequest: writeProcedureFor("referral.write")
    .input(One.extend(IncomingRequest.shape))
    .output(One.extend({ requestId: z.uuid() }))
    .mutation(asWrite(openIncomingRequest)),

  giveFeedback: writeProcedureFor("referral.write")
    .input(One.extend({ on: Day, feedback: Paragraph }))
    .output(One)
    .mutation(asWrite(giveFeedback)),
});
