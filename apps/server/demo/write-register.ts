import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { canTho, type PlainDate, partsOf, toPlainDate, unitsOn } from "@tgpl/domain";
import { writeXlsx } from "../src/population/sheets/write-xlsx.ts";
import { readDemoData } from "./demo-data.ts";
import { makeName } from "./make-name.ts";
import { createRandom, type Random } from "./random.ts";

export type RegisterOptions = {
  persons: number;
  /** How many of the rows are wrong, spread evenly over the file. */
  faulty: number;
  on: PlainDate;
  seed: number;
};

const HEADERS = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Số CCCD",
  "Xã, phường",
  "Dạng tật",
  "Mức độ khuyết tật",
  "Hộ nghèo/cận nghèo",
  "Dân tộc",
];

const words = {
  types: {
    mobility: "Vận động",
    "hearing-speech": "Nghe, nói",
    vision: "Nhìn",
    "neuro-mental": "Thần kinh, tâm thần",
    intellectual: "Trí tuệ",
    other: "Khác",
  },
  degrees: { "extremely-severe": "Đặc biệt nặng", severe: "Nặng", mild: "Nhẹ" },
  households: { poor: "Hộ nghèo", "near-poor": "Hộ cận nghèo", neither: "Không" },
} as const;

/** What is wrong with every faulty row: the column, and what it says. */
const faults: readonly [column: number, value: string][] = [
  [2, "31/02/1980"],
  [4, "92187000001"],
  [5, "Xã Không Có Thật"],
  [7, "Rất nặng"],
  [1, ""],
];

/**
 * The rows of an invented register of monthly social allowance, as a city of 103 communes sends it: its title, its
 * mark, the names of the columns, then a person a row. Names are invented, and the province part of each
 * identification number (000) does not exist.
 */
export function* registerRows({ persons, faulty, on, seed }: RegisterOptions): Generator<string[]> {
  const { people } = readDemoData();
  const communes = unitsOn(on, { level: "commune" }, canTho).map(({ name }) => name);
  const every = faulty > 0 ? Math.floor(persons / faulty) : Number.POSITIVE_INFINITY;
  yield ["DANH SÁCH HƯỞNG TRỢ CẤP XÃ HỘI HẰNG THÁNG"];
  yield [`DỮ LIỆU TRÌNH DIỄN, KHÔNG PHẢI NGƯỜI THẬT. Ngày ${on}`];
  yield HEADERS;
  for (let index = 0; index < persons; index++) {
    const random = createRandom(seed, index);
    const row = rowOf(index, { people, communes, on, random });
    if (index % every === every - 1 && index / every < faulty) {
      const [column, value] = faults[Math.floor(index / every) % faults.length] as [number, string];
      row[column] = value;
    }
    yield row;
  }
}

type Beside = {
  people: ReturnType<typeof readDemoData>["people"];
  communes: readonly string[];
  on: PlainDate;
  random: Random;
};

function rowOf(index: number, { people, communes, on, random }: Beside): string[] {
  const sex = random.chance(0.5) ? "male" : "female";
  const year = partsOf(on).year - 1 - random.between(2, 88);
  const birth = [random.between(1, 28), random.between(1, 12)].map((part) => String(part).padStart(2, "0"));
  const century = 2 * Math.floor((year - 1900) / 100) + (sex === "male" ? 0 : 1);
  const number = `000${century}${String(year % 100).padStart(2, "0")}${String(index).padStart(6, "0")}`;
  return [
    String(index + 1),
    makeName(people, sex, index).replace(/ \d+$/, ""),
    `${birth.join("/")}/${year}`,
    sex === "male" ? "Nam" : "Nữ",
    random.chance(0.95) ? number : "",
    communes[index % communes.length] as string,
    words.types[
      random.weigh({
        mobility: 43,
        "hearing-speech": 8,
        vision: 10,
        "neuro-mental": 16,
        intellectual: 12,
        other: 11,
      })
    ],
    words.degrees[random.weigh({ "extremely-severe": 24, severe: 63, mild: 13 })],
    words.households[random.weigh({ poor: 15, "near-poor": 12, neither: 73 })],
    random.weigh({ Kinh: 90, Khmer: 8, Hoa: 2 }),
  ];
}

/** Writes the register as Excel. */
export function writeRegister(path: string, options: RegisterOptions): Promise<void> {
  return pipeline(writeXlsx("Danh sách", registerRows(options)), createWriteStream(path));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      persons: { type: "string", default: "70000" },
      faulty: { type: "string", default: "100" },
      on: { type: "string", default: "2026-10-01" },
      seed: { type: "string", default: "1" },
      to: { type: "string", default: "register.xlsx" },
    },
  });
  const { persons, faulty, seed } = values;
  const on = toPlainDate(values.on, "on");
  await writeRegister(values.to, {
    persons: Number(persons),
    faulty: Number(faulty),
    seed: Number(seed),
    on,
  });
  process.stdout.write(`${values.to}\n`);
}
