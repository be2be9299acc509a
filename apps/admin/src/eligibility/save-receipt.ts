import { saveFile } from "../api/save-file.ts";
import type { DecisionRecord } from "./decision-line.tsx";

/** Hands the receipt over as a file, as it was kept: it is checked byte by byte of its content. */
export function saveReceipt({ id, on, receipt }: Pick<DecisionRecord, "id" | "on" | "receipt">): void {
  const file = new Blob([JSON.stringify(receipt, null, 2)], { type: "application/json" });
  saveFile(file, `receipt-${on}-${id.slice(0, 8)}.json`);
}
