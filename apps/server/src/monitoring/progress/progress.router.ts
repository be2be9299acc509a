import { z } from "zod";
import { procedureFor, publicProcedure, router, writeProcedureFor } from "../../platform/trpc.ts";
import { asWrite, Version } from "../../platform/write.ts";
import { askReports } from "./ask-reports.ts";
import { handInReport, readOwnReports } from "./hand-in-report.ts";
import {
  AskedReports,
  OpenedLink,
  ReportByLink,
  ReportForm,
  ReportKey,
  Token,
  Year,
} from "./progress-record.ts";
import { openLink, reportByLink } from "./report-by-link.ts";

const OfYear = z.object({ year: Year.optional() });

/** What agencies report on their tasks of the plan (R3). */
export const progressRouter = router({
  /** What is asked of the reader's own agency. */
  own: procedureFor("progress.report")
    .input(OfYear)
    .output(AskedReports)
    .query(({ ctx, input }) => readOwnReports(ctx, input)),

  handIn: writeProcedureFor("progress.report")
    .input(ReportKey.extend({ year: Year, version: Version.nullable(), form: ReportForm }))
    .output(z.object({ id: z.uuid(), version: Version }))
    .mutation(asWrite(handInReport)),

  /** Of all agencies. */
  list: procedureFor("progress.read")
    .input(OfYear)
    .output(AskedReports)
    .query(({ ctx, input }) => askReports(ctx, input)),

  /** A mutation, though it only reads: the token must not stand in an address, where it would be logged. */
  openLink: publicProcedure
    .input(z.object({ token: Token }))
    .output(OpenedLink)
    .mutation(({ ctx, input }) => openLink(ctx, input)),

  reportByLink: publicProcedure
    .input(ReportByLink)
    .output(z.void())
    .mutation(({ ctx, input }) => reportByLink(ctx, input)),
});
