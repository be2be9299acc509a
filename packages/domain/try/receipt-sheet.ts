import type { EligibilityReceipt, Language } from "@tgpl/domain";
import { writeDay } from "./day-text.ts";
import { button, element } from "./element.ts";
import { judge, type PageState, type PageStore } from "./page-state.ts";
import { words } from "./words.ts";

/** The receipt of the decision: to see, to copy, to keep as a file. */
export function receiptSheet(store: PageStore, language: Language): HTMLElement {
  const text = words[language];
  const digest = element("p", { class: "digest" });
  const shown = element("pre", { tabindex: "0", "aria-label": text.receipt });
  const said = element("p", { role: "status", class: "note" });
  const copy = button(text.copy, "btn", async () => {
    const isCopied = await copyText(shown.textContent);
    said.textContent = isCopied ? text.copied : text.notCopied;
  });
  const save = button(text.save, "btn", () => saveFile("receipt.json", shown.textContent));
  const sheet = element(
    "section",
    { class: "sheet receipt", "aria-labelledby": "receipt" },
    element("h2", { id: "receipt" }, text.receipt),
    element("p", { class: "note soft" }, text.receiptHint),
    digest,
    element("div", { class: "actions no-print" }, copy, save, said),
    element("details", { class: "receipt-text no-print" }, element("summary", {}, text.showReceipt), shown),
  );
  const draw = (state: PageState) => {
    const judged = judge(state);
    sheet.hidden = !("decision" in judged);
    if (!("decision" in judged)) return;
    const { receipt } = judged.decision;
    shown.textContent = written(receipt);
    digest.textContent = `${text.rules(writeDay(receipt.on), receipt.rulesVersion, receipt.domainVersion)}. ${text.digest}: ${receipt.digest}`;
    said.textContent = "";
  };
  draw(store.state);
  store.watch(draw);
  return sheet;
}

function written(receipt: EligibilityReceipt): string {
  return JSON.stringify(receipt, null, 2);
}

/** Some browsers give a page that was opened from a file no clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
