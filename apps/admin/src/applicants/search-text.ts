import { createSignal } from "../api/signal.ts";

/**
 * What is typed in the search for persons, shared by the top bar and the page of persons. Kept in memory only: a
 * name or a number of a person never stands in an address or in the browser's history.
 */
export const searchText = createSignal("");
