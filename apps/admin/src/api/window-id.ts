import { newKey } from "./new-key.ts";

/** This window among all windows of a person. */
export const windowId = newKey();
