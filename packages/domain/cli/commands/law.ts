import {
  citeProvision,
  coverageOn,
  markOf,
  nameDocument,
  type PlainDate,
  type Provision,
  provisions,
  rulesVersion,
  uncodedAmendments,
} from "@tgpl/domain";
import type { Command, Terminal } from "../command.ts";
import { findDayOption, jsonOption } from "../options.ts";
import { LineWriter } from "../output/line-writer.ts";
import { WrongUse } from "../wrong-use.ts";

export const law: Command = {
  name: "law",
  usage: "law [--on <YYYY-MM-DD>]",
  summary: {
    vi: "Các quy định đã mã hóa, thời gian có hiệu lực và mức độ chắc chắn",
    en: "The provisions that are coded, when they are in force, and how surely they are known",
  },
  options: {
    on: {
      type: "string",
      value: "<YYYY-MM-DD>",
      help: { vi: "chỉ những quy định có hiệu lực trong ngày này", en: "only those in force on this day" },
    },
    json: jsonOption,
  },
  async run(positionals, values, terminal) {
    const [extra] = positionals;
    if (extra !== undefined)
      throw new WrongUse({ vi: `Thừa “${extra}”.`, en: `“${extra}” is one too many.` });
    const on = findDayOption(values, "on");
    const list = on === undefined ? provisions : provisions.filter((one) => isInForce(one, on));
    const writer = new LineWriter(terminal.stdout);
    const lines = values.json
      ? [JSON.stringify({ rulesVersion, on: on ?? null, provisions: list }, null, 2)]
      : [...list.map((provision) => provisionLine(provision, terminal)), ...footLines(on, terminal)];
    for (const line of lines) writer.write(line);
    await writer.close();
    return 0;
  },
};

function isInForce({ inForce: { from, until } }: Provision, on: PlainDate): boolean {
  return from <= on && (until === null || on <= until);
}

function provisionLine({ id, title, inForce, evidence }: Provision, { language, paint }: Terminal): string {
  const mark = markOf(evidence, language);
  const days = `${inForce.from}…${inForce.until ?? ""}`;
  return [
    `${id}  ${title[language]}`,
    `    ${citeProvision(id, language)}; ${days}${mark ? paint("open", ` [${mark}]`) : ""}`,
  ].join("\n");
}

/** What every reader of the list has to know: a known amendment is not in it. */
function footLines(on: PlainDate | undefined, { language, paint }: Terminal): readonly string[] {
  const uncoded = uncodedAmendments
    .filter(({ possibleFrom }) => on === undefined || possibleFrom <= on)
    .map(({ document, possibleFrom }) => {
      const name = nameDocument(document, language);
      const words =
        language === "vi"
          ? `Chưa có văn bản: ${name} (${document}), có thể có hiệu lực từ ${possibleFrom}.`
          : `Not coded: ${name} (${document}), possibly in force since ${possibleFrom}.`;
      return paint("open", words);
    });
  const coverage = on === undefined ? [] : [`coverage: ${coverageOn(on).coverage}`];
  return ["", `rulesVersion: ${rulesVersion}`, ...coverage, ...uncoded];
}
