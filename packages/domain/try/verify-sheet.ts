import { type Language, type ReceiptCheck, receiptFaults, verifyReceipt } from "@tgpl/domain";
import { element } from "./element.ts";
import { words } from "./words.ts";

/** Checks a receipt that is pasted in: as it was issued, and deciding again gives the same. */
export function verifySheet(language: Language): HTMLElement {
  const text = words[language];
  const pasted = element("textarea", { id: "pasted", class: "input", rows: "5", spellcheck: "false" });
  const said = element("p", { role: "status", class: "check" });
  const form = element(
    "form",
    { class: "sheet no-print", "aria-labelledby": "verify" },
    element("h2", { id: "verify" }, text.verify),
    element("div", { class: "field" }, element("label", { for: "pasted" }, text.verifyLabel), pasted),
    element(
      "div",
      { class: "actions" },
      element("button", { type: "submit", class: "btn" }, text.verifyButton),
    ),
    said,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const check = checkText(pasted.value);
    said.dataset.valid = String(check?.valid ?? false);
    said.textContent = check ? checkWords(check, language) : text.notJson;
  });
  return form;
}

function checkText(text: string): ReceiptCheck | null {
  try {
    return verifyReceipt(JSON.parse(text));
  } catch {
    return null;
  }
}

function checkWords({ because, field, provisions = [] }: ReceiptCheck, language: Language): string {
  if (!because) return words[language].valid;
  return [receiptFaults[because][language], field, provisions.join(", ")].filter(Boolean).join(" ");
}
