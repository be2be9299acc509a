import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router } from "../platform/trpc.ts";
import { workScopes } from "../platform/work-reach.ts";
import { countWork } from "./count-work.ts";
import { listWork } from "./list-work.ts";
import { readWorkCalendar } from "./work-calendar.ts";
import { WorkCalendar, WorkCounts, WorkList } from "./work-item.ts";

export const workRouter = router({
  list: procedureFor("case.read")
    .input(z.object({ scope: z.enum(workScopes) }))
    .output(WorkList)
    .query(({ ctx, input }) => listWork(ctx, input)),

  counts: procedureFor("case.read")
    .output(WorkCounts)
    .query(({ ctx }) => countWork(ctx)),

  calendar: procedureFor("case.read")
    .input(z.object({ scope: z.enum(workScopes), from: Day, until: Day }))
    .output(WorkCalendar)
    .query(({ ctx, input }) => readWorkCalendar(ctx, input)),
});
