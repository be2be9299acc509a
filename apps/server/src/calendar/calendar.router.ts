import { z } from "zod";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite } from "../platform/write.ts";
import { announceYear } from "./announce-year.ts";
import { AnnouncedYearResult, AnnounceYearForm, CalendarYear } from "./announced-year.ts";
import { listYears } from "./list-years.ts";

/** The working days of state bodies in the city, by which limits are counted. */
export const calendarRouter = router({
  years: procedureFor("directory.read")
    .output(z.array(CalendarYear))
    .query(({ ctx }) => listYears(ctx)),

  announceYear: writeProcedureFor("directory.manage")
    .input(AnnounceYearForm)
    .output(AnnouncedYearResult)
    .mutation(asWrite(announceYear, { announces: true })),
});
