import { createSignal } from "../api/signal.ts";

/** Whether the sheet of shortcuts is open: by its key, or from the person's menu. */
export const shortcutHelp = createSignal(false);
