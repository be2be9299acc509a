import {
  compareLawOfStream,
  InvalidInput,
  type LawChange,
  type LawImpact,
  type Person,
  type PlainDate,
  screenPopulation,
} from "@tgpl/domain";
import type { Command, ExitCode, Terminal, Values } from "../command.ts";
import { findDistrict } from "../input/find-district.ts";
import type { PersonRow } from "../input/person-row.ts";
import { readPeople } from "../input/read-people.ts";
import { dayOption, jsonOption, oneArgument, registerOptions } from "../options.ts";
import { csvCell } from "../output/csv-cell.ts";
import { FaultList } from "../output/fault-list.ts";
import { type Output, openOutput } from "../output/open-output.ts";
import { Progress } from "../output/progress.ts";
import { columnHelp } from "../words/column-help.ts";
import { impactLines } from "../words/impact-lines.ts";
import { WrongUse } from "../wrong-use.ts";

export const compare: Command = {
  name: "compare",
  usage: "compare <people.csv | people.jsonl | -> --before <day> --after <day>",
  summary: {
    vi: "Ai được thêm, ai không còn thuộc diện giữa hai ngày, theo diện, quận huyện, giới, mức độ khuyết tật",
    en: "Who gains and who loses between two days, by ground, district, sex and degree",
  },
  details: columnHelp,
  options: {
    before: {
      type: "string",
      value: "<YYYY-MM-DD>",
      help: { vi: "ngày trước", en: "the earlier day" },
    },
    after: {
      type: "string",
      value: "<YYYY-MM-DD>",
      help: { vi: "ngày sau", en: "the later day" },
    },
    changes: {
      type: "string",
      value: "<file>",
      help: {
        vi: "ghi từng người có kết quả thay đổi vào tệp này",
        en: "write each person who changes to this file",
      },
    },
    json: jsonOption,
    ...registerOptions,
  },
  async run(positionals, values, terminal) {
    const [before, after] = [dayOption(values, "before"), dayOption(values, "after")];
    if (before > after) {
      throw new WrongUse({
        vi: `--after ${after}: phải từ ${before} trở đi.`,
        en: `--after ${after}: must be ${before} or later.`,
      });
    }
    const rows = readPeople(oneArgument(positionals, "people.csv"), values, terminal);
    return comparePeople(rows, [before, after], values, terminal);
  },
};

type Days = readonly [before: PlainDate, after: PlainDate];

async function comparePeople(
  rows: AsyncIterable<PersonRow>,
  [before, after]: Days,
  values: Values,
  terminal: Terminal,
): Promise<ExitCode> {
  const faults = new FaultList(terminal, values["all-faults"] === true);
  const progress = new Progress(terminal, values.quiet === true);
  const changes = values.changes === undefined ? null : openOutput(values.changes, terminal);
  changes?.writer.write("id,before,after,because,groundsBefore,groundsAfter");
  const people = readable(rows, before, { faults, progress, changes, stopped: terminal.stopped });
  let impact: LawImpact;
  try {
    impact = await compareLawOfStream(people, before, after, undefined, {
      keep: 0,
      onChange: (change) => changes?.writer.write(changeLine(change)),
      districtOf: (place) => findDistrict(place, after) ?? findDistrict(place, before),
    });
  } finally {
    progress.end();
    await changes?.close();
  }
  faults.end();
  const isStopped = terminal.stopped.aborted;
  const text = values.json
    ? JSON.stringify({ ...impact, faulty: faults.count, isStopped }, null, 2)
    : impactLines(impact, { faulty: faults.count, isStopped }, terminal).join("\n");
  terminal.stdout.write(`${text}\n`);
  if (isStopped) return 130;
  return faults.count > 0 ? 1 : 0;
}

type Reading = {
  readonly faults: FaultList;
  readonly progress: Progress;
  readonly changes: Output | null;
  readonly stopped: AbortSignal;
};

/** The people whose facts can be judged on the earlier day, so on the later one too; the others are told. */
async function* readable(
  rows: AsyncIterable<PersonRow>,
  before: PlainDate,
  { faults, progress, changes, stopped }: Reading,
): AsyncGenerator<Person, void> {
  for await (const { person, fault, toFault } of rows) {
    if (stopped.aborted) return;
    progress.add();
    if (fault) faults.add(fault);
    const refused = person && refusalOf(person, before);
    if (refused) faults.add(toFault(refused));
    if (person && !refused) {
      yield person;
      await changes?.writer.settled();
    }
  }
}

function refusalOf(person: Person, on: PlainDate): InvalidInput | null {
  try {
    screenPopulation([person], on).next();
    return null;
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

function changeLine({ id, before, after, because }: LawChange): string {
  const grounds = [before, after].map((result) => result.grounds.join("|"));
  return [csvCell(id), before.outcome, after.outcome, because, ...grounds].join(",");
}
