import { z } from "zod";
import { procedureFor, router } from "../platform/trpc.ts";
import { beHere, leave, Other, readOthers } from "./be-here.ts";
import { followChanges } from "./follow-changes.ts";
import { readLastChange } from "./last-change.ts";
import { Subject } from "./subject.ts";

const Window = z.object({ window: z.uuid() });
/** The part of a form: a code of the screen. */
const Part = z
  .string()
  .regex(/^[a-z-]{1,40}$/, "wrong-format")
  .nullable();

/** What happens while somebody looks: changes of others, and who else is there. */
export const liveRouter = router({
  changes: procedureFor("work.follow")
    .input(
      z
        .object({
          lastEventId: z
            .string()
            .regex(/^\d{1,18}$/)
            .nullish(),
        })
        .optional(),
    )
    .subscription(({ ctx, input, signal }) =>
      followChanges(ctx, { lastEventId: input?.lastEventId ?? null, signal }),
    ),

  lastChange: procedureFor("work.follow")
    .input(Subject)
    .output(z.object({ by: z.string().nullable(), at: z.string() }).nullable())
    .query(({ ctx, input }) => readLastChange(ctx, input)),

  others: procedureFor("work.follow")
    .input(Subject)
    .output(z.array(Other))
    .query(({ ctx, input }) => readOthers(ctx, input)),

  beHere: procedureFor("work.follow")
    .input(Subject.extend(Window.shape).extend({ part: Part }))
    .output(z.array(Other))
    .mutation(({ ctx, input }) => beHere(ctx, input)),

  leave: procedureFor("work.follow")
    .input(Window)
    .output(z.object({ left: z.literal(true) }))
    .mutation(({ ctx, input }) => leave(ctx, input)),
});
