import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../api/api.ts";
import type { Inputs } from "../api/outputs.ts";
import { useWrite } from "../api/use-write.ts";

export type ListName = Inputs["lists"]["views"]["list"];

/** A column of a list: its head in words, and the cell of a line. */
export interface Column<Line> {
  id: string;
  head: string;
  cell: (line: Line) => ReactNode;
  /** Left out until somebody asks for it. */
  isExtra?: boolean | undefined;
}

/** The columns that this person wants to see, in the order of the list. They are kept at the server. */
export function useColumns<Line>(list: ListName, columns: readonly Column<Line>[]) {
  const cache = useQueryClient();
  const chosen = useQuery(api.lists.columns.queryOptions({ list }, { staleTime: Number.POSITIVE_INFINITY }));
  const write = useWrite(api.lists.chooseColumns.mutationOptions());
  const usual = columns.filter(({ isExtra }) => !isExtra).map(({ id }) => id);
  const ids = chosen.data ?? usual;
  const choose = (next: string[]) => {
    // Seen at once; what the server answers only confirms it.
    cache.setQueryData(api.lists.columns.queryKey({ list }), next);
    write.send({ list, columns: next });
  };
  return { shown: columns.filter(({ id }) => ids.includes(id)), ids, usual, choose };
}
