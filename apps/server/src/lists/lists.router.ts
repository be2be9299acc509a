import { z } from "zod";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite } from "../platform/write.ts";
import { chooseColumns, removeView, saveView } from "./arrange-list.ts";
import { Columns, ListName, ListView, ListViewForm } from "./list-view.ts";
import { findColumns, findViews } from "./lists.data.ts";

const OneList = z.object({ list: ListName });

/** How each person likes their lists: saved views, and columns. */
export const listsRouter = router({
  views: procedureFor("list.arrange")
    .input(OneList)
    .output(z.array(ListView))
    .query(({ ctx, input }) => findViews(ctx, input.list)),

  saveView: writeProcedureFor("list.arrange")
    .input(ListViewForm)
    .output(z.object({ id: z.uuid() }))
    .mutation(asWrite(saveView)),

  removeView: writeProcedureFor("list.arrange")
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ id: z.uuid() }))
    .mutation(asWrite(removeView)),

  columns: procedureFor("list.arrange")
    .input(OneList)
    .output(Columns.nullable())
    .query(({ ctx, input }) => findColumns(ctx, input.list)),

  chooseColumns: writeProcedureFor("list.arrange")
    .input(OneList.extend({ columns: Columns }))
    .output(OneList)
    .mutation(asWrite(chooseColumns)),
});
