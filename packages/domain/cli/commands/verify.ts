import { type ReceiptCheck, receiptFaults, verifyReceipt } from "@tgpl/domain";
import type { Command, Terminal } from "../command.ts";
import type { JsonText } from "../input/json-text.ts";
import { nameOf } from "../input/read-bytes.ts";
import { readJsonFile } from "../input/read-json-file.ts";
import { jsonOption, oneArgument } from "../options.ts";

export const verify: Command = {
  name: "verify",
  usage: "verify <receipt.json | ->",
  summary: {
    vi: "Biên nhận có đúng như khi lập không, và tính lại có ra cùng kết quả không",
    en: "Whether a receipt is as it was issued, and deciding again gives the same answer",
  },
  details: {
    vi: "Cũng nhận kết quả đầy đủ của “decide --json”. Mã thoát 0: đúng; 1: không đúng, có nêu lý do.",
    en: "It also takes a whole answer of “decide --json”. Exit code 0: valid; 1: not valid, with the reason.",
  },
  options: { json: jsonOption },
  async run(positionals, values, terminal) {
    const path = oneArgument(positionals, "receipt.json");
    const { value, source } = await readJsonFile(path, terminal);
    const isWhole = isRecord(value) && "receipt" in value;
    const receipt = isWhole ? value.receipt : value;
    // The domain checks what stands in the value.
    const check = verifyReceipt(receipt as Parameters<typeof verifyReceipt>[0]);
    const lines = values.json
      ? [JSON.stringify(check)]
      : checkLines(check, nameOf(path), placeOf(check, source, isWhole), terminal);
    terminal.stdout.write(`${lines.join("\n")}\n`);
    return check.valid ? 0 : 1;
  },
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Where the field of a malformed receipt stands: `:12:3`. */
function placeOf({ field }: ReceiptCheck, source: JsonText, isWhole: boolean): string {
  if (field === undefined) return "";
  const { line, column } = source.placeOf(field.split(".").slice(isWhole ? 0 : 1));
  return `:${line}:${column}`;
}

function checkLines(
  { valid, because, field, provisions = [] }: ReceiptCheck,
  file: string,
  place: string,
  { language, paint }: Terminal,
): readonly string[] {
  const isVietnamese = language === "vi";
  if (valid || !because) {
    const words = isVietnamese
      ? "Biên nhận đúng; tính lại ra cùng kết quả."
      : "Valid; deciding again gives the same.";
    return [paint("good", `${file}: ${words}`)];
  }
  const where = field === undefined ? [] : [`  ${field}`];
  const changed = provisions.length === 0 ? [] : [`  ${provisions.join(", ")}`];
  return [
    paint("bad", `${file}${place}: ${receiptFaults[because][language]} (${because})`),
    ...where,
    ...changed,
  ];
}
