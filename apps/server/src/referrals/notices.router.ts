import {
  agencyKinds,
  codesOf,
  noticeDeclinedGrounds,
  registrationRoles,
  registrationTurns,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { ApplicantOfRequest } from "../requests/request-form.ts";
import { acceptNotice } from "./accept-notice.ts";
import { answerAgency } from "./answer-agency.ts";
import { appointOnNotice } from "./appoint-on-notice.ts";
import { correctNotice, noteReceipt, remindAgency } from "./correct-notice.ts";
import { declineNotice } from "./decline-notice.ts";
import { Lateness } from "./lateness-record.ts";
import { measureLateness } from "./measure-lateness.ts";
import { nameSubstitute } from "./name-substitute.ts";
import {
  NoticeForm,
  NoticeLine,
  NoticeRecord,
  noticeStates,
  Receipt,
  RefusalMinutes,
} from "./notice-record.ts";
import { countNotices } from "./notices.data.ts";
import { readNotice, readNotices } from "./read-notice.ts";
import { receiveNotice } from "./receive-notice.ts";
import { recordRegistrationTurn } from "./record-registration-turn.ts";

const OneNotice = z.object({ id: z.uuid(), version: Version });
const WithProvider = OneNotice.extend({ providerId: z.uuid() });

/** Notices of proceedings agencies that a person asked for legal aid (Luật TGPL Điều 31). */
export const noticesRouter = router({
  list: procedureFor("notice.read")
    .input(
      z.object({
        state: z.enum(noticeStates),
        agencyId: z.uuid().nullable().default(null),
        from: Day.nullable().default(null),
        until: Day.nullable().default(null),
        after: z.uuid().nullable().default(null),
      }),
    )
    .output(z.array(NoticeLine))
    .query(({ ctx, input }) => readNotices(ctx, input)),

  counts: procedureFor("notice.read")
    .output(z.object({ open: z.int(), awaited: z.int() }))
    .query(({ ctx }) => countNotices(ctx)),

  get: procedureFor("notice.read")
    .input(z.object({ id: z.uuid() }))
    .output(NoticeRecord)
    .query(({ ctx, input }) => readNotice(ctx, input)),

  receive: writeProcedureFor("notice.write")
    .input(z.object({ applicant: ApplicantOfRequest, notice: NoticeForm }))
    .output(OneNotice)
    .mutation(asWrite(receiveNotice)),

  correct: writeProcedureFor("notice.write")
    .input(OneNotice.extend({ notice: NoticeForm }))
    .output(OneNotice)
    .mutation(asWrite(correctNotice)),

  noteReceipt: writeProcedureFor("notice.write")
    .input(OneNotice.extend({ receipt: Receipt }))
    .output(OneNotice)
    .mutation(asWrite(noteReceipt)),

  remind: writeProcedureFor("notice.write")
    .input(OneNotice)
    .output(OneNotice)
    .mutation(asWrite(remindAgency)),

  accept: writeProcedureFor("notice.write")
    .input(OneNotice.extend({ providerId: z.uuid().nullable() }))
    .output(OneNotice.extend({ caseId: z.uuid(), fileCode: z.string() }))
    .mutation(asWrite(acceptNotice)),

  appoint: writeProcedureFor("notice.write")
    .input(WithProvider)
    .output(OneNotice)
    .mutation(asWrite(appointOnNotice)),

  decline: writeProcedureFor("notice.write")
    .input(
      OneNotice.extend({
        ground: z.enum(codesOf(noticeDeclinedGrounds)),
        reason: Paragraph,
        minutes: RefusalMinutes.nullable(),
      }),
    )
    .output(OneNotice)
    .mutation(asWrite(declineNotice)),

  answer: writeProcedureFor("notice.write")
    .input(OneNotice.extend({ number: Line(60), on: Day }))
    .output(OneNotice)
    .mutation(asWrite(answerAgency)),

  recordTurn: writeProcedureFor("notice.write")
    .input(
      OneNotice.extend({
        turn: z.enum(codesOf(registrationTurns)),
        role: z.enum(codesOf(registrationRoles)),
        decidedAt: Moment.nullable(),
        receivedAt: Moment,
        letterNumber: Line(60).nullable(),
        reason: Paragraph,
      }),
    )
    .output(OneNotice)
    .mutation(asWrite(recordRegistrationTurn)),

  nameSubstitute: writeProcedureFor("notice.write")
    .input(WithProvider)
    .output(OneNotice)
    .mutation(asWrite(nameSubstitute)),

  lateness: procedureFor("notice.read")
    .input(
      z.object({
        from: Day,
        until: Day,
        kind: z.enum(codesOf(agencyKinds)).nullable(),
        agencyId: z.uuid().nullable(),
      }),
    )
    .output(Lateness)
    .query(({ ctx, input }) => measureLateness(ctx, input)),
});
