import { z } from "zod";
import { Moment } from "../../platform/fields.ts";
import { procedureFor, publicProcedure, router, writeProcedureFor } from "../../platform/trpc.ts";
import { asWrite } from "../../platform/write.ts";
import { answerByLink, openLink } from "./answer-by-link.ts";
import { askByLink, askOnPaper, recordReply } from "./ask-person.ts";
import { countReplies, findPaper, listSatisfaction, readSatisfaction } from "./read-satisfaction.ts";
import {
  OpenedLink,
  PaperNumber,
  Reply,
  SatisfactionLine,
  SatisfactionRecord,
  SatisfactionTotals,
  satisfactionStates,
} from "./satisfaction-record.ts";

const OfCase = z.object({ caseId: z.uuid() });
/** 0 = nobody has been asked yet. */
const OneCase = OfCase.extend({ version: z.int().min(0) });
const Saved = z.object({ caseId: z.uuid(), version: z.number().int() });
const Token = z.string().min(1).max(100);

export const satisfactionRouter = router({
  totals: procedureFor("quality.read")
    .input(z.object({ year: z.int().min(2018).max(2100) }))
    .output(SatisfactionTotals)
    .query(({ ctx, input }) => countReplies(ctx, input)),

  list: procedureFor("quality.ask")
    .input(z.object({ state: z.enum(satisfactionStates), after: z.uuid().nullable() }))
    .output(z.array(SatisfactionLine))
    .query(({ ctx, input }) => listSatisfaction(ctx, input)),

  get: procedureFor("quality.ask")
    .input(OfCase)
    .output(SatisfactionRecord)
    .query(({ ctx, input }) => readSatisfaction(ctx, input)),

  findPaper: procedureFor("quality.ask")
    .input(z.object({ number: PaperNumber }))
    .output(OfCase)
    .query(({ ctx, input }) => findPaper(ctx, input)),

  askByLink: writeProcedureFor("quality.ask")
    .input(OneCase)
    .output(Saved.extend({ token: z.string(), until: Moment }))
    .mutation(asWrite(askByLink, { secret: true })),

  askOnPaper: writeProcedureFor("quality.ask")
    .input(OneCase)
    .output(Saved.extend({ paperNumber: z.string() }))
    .mutation(asWrite(askOnPaper)),

  record: writeProcedureFor("quality.ask")
    .input(OneCase.extend({ channel: z.enum(["phone", "paper"]), reply: Reply }))
    .output(Saved)
    .mutation(asWrite(recordReply)),

  open: publicProcedure
    .input(z.object({ token: Token }))
    .output(OpenedLink)
    .query(({ ctx, input }) => openLink(ctx, input)),

  answer: publicProcedure
    .input(z.object({ token: Token, reply: Reply }))
    .output(z.void())
    .mutation(({ ctx, input }) => answerByLink(ctx, input)),
});
