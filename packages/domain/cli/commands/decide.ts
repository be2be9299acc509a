import { writeFile } from "node:fs/promises";
import { decideEligibility, type EligibilityDecision, explainDecision } from "@tgpl/domain";
import type { Command, Terminal, Values } from "../command.ts";
import { toDataFault } from "../data-fault.ts";
import { readJsonFile } from "../input/read-json-file.ts";
import { dayOption, jsonOption, oneArgument, onOption } from "../options.ts";
import { LineWriter } from "../output/line-writer.ts";
import { decisionLines } from "../words/decision-lines.ts";

export const decide: Command = {
  name: "decide",
  usage: "decide <facts.json | -> --on <YYYY-MM-DD>",
  summary: {
    vi: "Một người có thuộc diện được trợ giúp pháp lý trong một ngày không, và vì sao",
    en: "Whether a person belongs to a group that receives legal aid on a day, and why",
  },
  details: {
    vi: "facts.json là một đối tượng ApplicantFacts; điều không ghi là chưa biết. “-” đọc từ đầu vào chuẩn.",
    en: "facts.json is one ApplicantFacts object; what is not there is unknown. “-” reads standard input.",
  },
  options: {
    on: onOption,
    json: jsonOption,
    receipt: {
      type: "string",
      value: "<file>",
      help: { vi: "ghi biên nhận vào tệp này", en: "write the receipt to this file" },
    },
    all: {
      type: "boolean",
      help: { vi: "cả những diện không thuộc", en: "the grounds that are not met, too" },
    },
  },
  async run(positionals, values, terminal) {
    const on = dayOption(values, "on");
    const decision = await decideFile(oneArgument(positionals, "facts.json"), on, terminal);
    if (typeof values.receipt === "string") {
      await writeFile(values.receipt, `${JSON.stringify(decision.receipt, null, 2)}\n`);
    }
    await print(decision, values, terminal);
    return 0;
  },
};

async function decideFile(
  path: string,
  on: EligibilityDecision["on"],
  terminal: Terminal,
): Promise<EligibilityDecision> {
  const { value, source } = await readJsonFile(path, terminal);
  try {
    // The domain checks what stands in the value.
    return decideEligibility(value as Parameters<typeof decideEligibility>[0], on);
  } catch (error) {
    throw toDataFault(error, (field) => {
      const path = field.split(".").slice(1);
      return { place: source.placeOf(path), field: path.join(".") || field };
    });
  }
}

async function print(decision: EligibilityDecision, values: Values, terminal: Terminal): Promise<void> {
  const writer = new LineWriter(terminal.stdout);
  const explanation = explainDecision(decision, terminal.language);
  const lines = values.json
    ? [JSON.stringify({ ...decision, explanation }, null, 2)]
    : decisionLines(decision, explanation, { ...terminal, isWhole: values.all === true });
  for (const line of lines) writer.write(line);
  await writer.close();
}
