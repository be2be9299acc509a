import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite } from "../platform/write.ts";
import { beginImport } from "./begin-import.ts";
import { askCheck, checkImport, failImport } from "./check-import.ts";
import { cancelImport, undoImport } from "./end-import.ts";
import { FaultyRow, ImportLine, ImportRecord, NewImport, One, Reading, SentFile } from "./import-record.ts";
import { findImports, getImport } from "./imports.data.ts";
import { drawCommuneList, listCommune } from "./list-commune.ts";
import { readOverview } from "./read-overview.ts";
import { askImport, runImport } from "./run-import.ts";
import { askScreening, failScreening, runScreening } from "./screen-register.ts";
import { CommuneList, ListAsked, Overview } from "./screening-record.ts";
import { drawFaultyRows, listFaults } from "./tell-faults.ts";
import { workInBackground } from "./work-in-background.ts";

const OneImport = z.object({ id: z.uuid() });
const check = asWrite(askCheck);
const start = asWrite(askImport);
const screen = asWrite(askScreening);

/** The register of monthly social allowance by commune: taken in from files, put to the law, listed for communes. */
export const populationRouter = router({
  imports: procedureFor("population.import")
    .output(z.array(ImportLine))
    .query(({ ctx }) => findImports(ctx)),

  import: procedureFor("population.import")
    .input(OneImport)
    .output(ImportRecord)
    .query(({ ctx, input }) => getImport(ctx, input.id)),

  faults: procedureFor("population.import")
    .input(OneImport.extend({ after: z.number().int().min(0) }))
    .output(z.array(FaultyRow))
    .query(({ ctx, input }) => listFaults(ctx, input)),

  faultyRows: procedureFor("population.import")
    .input(OneImport)
    .output(SentFile)
    .query(({ ctx, input }) => drawFaultyRows(ctx, input)),

  begin: writeProcedureFor("population.import").input(NewImport).output(One).mutation(asWrite(beginImport)),

  check: writeProcedureFor("population.import")
    .input(One.extend(Reading.shape))
    .output(One)
    .mutation(async (opts) => {
      const asked = await check(opts);
      workInBackground(
        opts.ctx,
        asked.id,
        (ctx) => checkImport(ctx, asked.id),
        (ctx, error) => failImport(ctx, asked.id, "checking", error),
      );
      return asked;
    }),

  start: writeProcedureFor("population.import")
    .input(One)
    .output(One)
    .mutation(async (opts) => {
      const asked = await start(opts);
      workInBackground(
        opts.ctx,
        asked.id,
        (ctx) => runImport(ctx, asked.id),
        (ctx, error) => failImport(ctx, asked.id, "importing", error),
      );
      return asked;
    }),

  cancel: writeProcedureFor("population.import").input(One).output(One).mutation(asWrite(cancelImport)),

  undo: writeProcedureFor("population.import").input(One).output(One).mutation(asWrite(undoImport)),

  screen: writeProcedureFor("population.import")
    .input(z.object({ on: Day }))
    .output(OneImport)
    .mutation(async (opts) => {
      const asked = await screen(opts);
      workInBackground(
        opts.ctx,
        asked.id,
        (ctx) => runScreening(ctx, asked.id),
        (ctx) => failScreening(ctx, asked.id),
      );
      return asked;
    }),

  overview: procedureFor("population.read")
    .output(Overview)
    .query(({ ctx }) => readOverview(ctx)),

  list: procedureFor("population.list")
    .input(ListAsked)
    .output(CommuneList)
    .query(({ ctx, input }) => listCommune(ctx, input)),

  listFile: procedureFor("population.list")
    .input(ListAsked)
    .output(SentFile)
    .query(({ ctx, input }) => drawCommuneList(ctx, input)),
});
