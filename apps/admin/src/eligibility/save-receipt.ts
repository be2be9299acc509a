import type { DecisionRecord } from "./decision-line.tsx";

/** Hands the receipt over as a file, as it was kept: it is checked byte by byte of its content. */
export function saveReceipt({ id, on, receipt }: Pick<DecisionRecord, "id" | "on" | "receipt">): void {
  const file = new Blob([JSON.stringify(receipt, null, 2)], { type: "application/json" });
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = `receipt-${on}-${id.slice(0, 8)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
