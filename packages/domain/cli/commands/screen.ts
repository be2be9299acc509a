import { type PlainDate, type Screened, screenPopulation } from "@tgpl/domain";
import type { Command, ExitCode, Terminal, Values } from "../command.ts";
import type { PersonRow } from "../input/person-row.ts";
import { readPeople } from "../input/read-people.ts";
import { dayOption, jsonOption, oneArgument, onOption, registerOptions } from "../options.ts";
import { csvCell } from "../output/csv-cell.ts";
import { FaultList } from "../output/fault-list.ts";
import { openOutput } from "../output/open-output.ts";
import { Progress } from "../output/progress.ts";
import { ScreenSummary } from "../output/screen-summary.ts";
import { columnHelp } from "../words/column-help.ts";

export const screen: Command = {
  name: "screen",
  usage: "screen <people.csv | people.jsonl | -> --on <YYYY-MM-DD> [--out <file>]",
  summary: {
    vi: "Kết quả của từng người trong một danh sách dài tùy ý, và bảng tổng hợp",
    en: "The outcome of each person of a register of any size, and a summary",
  },
  details: columnHelp,
  options: {
    on: onOption,
    out: {
      type: "string",
      value: "<file>",
      help: {
        vi: "ghi kết quả vào tệp này thay vì đầu ra chuẩn",
        en: "write to this file instead of standard output",
      },
    },
    json: jsonOption,
    ...registerOptions,
  },
  async run(positionals, values, terminal) {
    const on = dayOption(values, "on");
    const people = readPeople(oneArgument(positionals, "people.csv"), values, terminal);
    return screenPeople(people, on, values, terminal);
  },
};

async function screenPeople(
  people: AsyncIterable<PersonRow>,
  on: PlainDate,
  values: Values,
  terminal: Terminal,
): Promise<ExitCode> {
  const isJson = values.json === true;
  const output = openOutput(values.out, terminal);
  const faults = new FaultList(terminal, values["all-faults"] === true);
  const progress = new Progress(terminal, values.quiet === true);
  const summary = new ScreenSummary();
  try {
    for await (const row of people) {
      if (progress.people === 0 && !isJson) output.writer.write("id,outcome,grounds");
      const screened = screenRow(row, on, faults);
      if (screened) {
        summary.add(screened);
        output.writer.write(isJson ? JSON.stringify(screened) : csvLine(screened));
        await output.writer.settled();
      }
      progress.add();
      if (terminal.stopped.aborted) break;
    }
  } finally {
    progress.end();
    await output.close();
  }
  faults.end();
  const isStopped = terminal.stopped.aborted;
  // Beside results on stdout the summary would be taken for one of them.
  const summaryTo = values.out === undefined ? terminal.stderr : terminal.stdout;
  const counted = { read: progress.people, faulty: faults.count, isStopped };
  summaryTo.write(`${summary.text(counted, on, isJson, terminal)}\n`);
  if (isStopped) return 130;
  return faults.count > 0 ? 1 : 0;
}

function screenRow({ person, fault, toFault }: PersonRow, on: PlainDate, faults: FaultList): Screened | null {
  if (!person) {
    if (fault) faults.add(fault);
    return null;
  }
  try {
    const [screened] = screenPopulation([person], on);
    return screened ?? null;
  } catch (error) {
    faults.add(toFault(error));
    return null;
  }
}

function csvLine({ id, outcome, grounds }: Screened): string {
  return [csvCell(id), outcome, grounds.join("|")].join(",");
}
