import { z } from "zod";
import { procedureFor, router } from "../platform/trpc.ts";
import { findAnything } from "./find-anything.ts";
import { SearchResult } from "./search-result.ts";

export const searchRouter = router({
  find: procedureFor("search.use")
    .input(z.object({ text: z.string().max(120), most: z.int().min(1).max(20).default(6) }))
    .output(SearchResult)
    .query(({ ctx, input }) => findAnything(ctx, input)),
});
