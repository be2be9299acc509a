import {
  addDays,
  type DisabilityDegree,
  type DisabilityType,
  foldVietnamese,
  type Household,
  isNationalId,
  isPlainDate,
  type PlainDate,
  type Sex,
} from "@tgpl/domain";

/** A cell that cannot be taken: why, a key under `population.problems`. */
export class CellFault extends Error {
  readonly problem: string;
  readonly more: Readonly<Record<string, string>>;

  constructor(problem: string, more: Readonly<Record<string, string>> = {}) {
    super(problem);
    this.problem = problem;
    this.more = more;
  }
}

/** A day, or the year alone where nobody knows more. */
export type Birth = PlainDate | `${number}`;

const EARLIEST_YEAR = 1900;
/** Excel counts days from the last of 1899; numbers below are years. */
const FIRST_SERIAL = 2200;

/** `12/03/1987`, `12-3-1987`, `1987-03-12`, `1987`, or the number by which Excel keeps a day. */
export function readBirth(text: string, today: PlainDate): Birth {
  const birth = toBirth(text);
  if (!birth) throw new CellFault("not-a-birth-date");
  if (birth.slice(0, 4) < String(EARLIEST_YEAR)) throw new CellFault("born-too-long-ago");
  if (birth > today) throw new CellFault("born-in-the-future");
  return birth;
}

function toBirth(text: string): Birth | undefined {
  if (/^\d{4}$/.test(text) && Number(text) < FIRST_SERIAL) return text as Birth;
  if (/^\d{4,5}(\.\d+)?$/.test(text)) return addDays("1899-12-30", Math.floor(Number(text)));
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.replace(/\s/g, "")) ?? [];
  const [, isoYear = year, isoMonth = month, isoDay = day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? [];
  const written = `${isoYear}-${isoMonth.padStart(2, "0")}-${isoDay.padStart(2, "0")}`;
  return isPlainDate(written) ? written : undefined;
}

export function readNationalId(text: string): string {
  const digits = text.replace(/[\s.']/g, "");
  if (isNationalId(digits)) return digits;
  throw new CellFault(/^[1-9]\d{10}$/.test(digits) ? "national-id-lost-zero" : "not-a-national-id");
}

const sexes: Readonly<Record<string, Sex>> = {
  nam: "male",
  male: "male",
  nu: "female",
  female: "female",
  khac: "other",
  other: "other",
};

const MOST_KNOWN = 1000;

/** Few wordings fill a whole register: each is made out once. A file of nothing but odd ones does not fill the memory. */
function onceEach<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < MOST_KNOWN) known.set(text, value);
    return value;
  };
}

export const readSex = onceEach((text: string): Sex => {
  return readWord(text, sexes, "not-a-sex");
});

const degrees: Readonly<Record<string, DisabilityDegree>> = {
  "dac biet nang": "extremely-severe",
  nang: "severe",
  nhe: "mild",
};

export const readDegree = onceEach((text: string): DisabilityDegree => {
  return readWord(text.replace(/mức độ|khuyết tật/giu, " "), degrees, "not-a-degree");
});

const householdWords: Readonly<Record<string, Household>> = {
  "ho ngheo": "poor",
  ngheo: "poor",
  "ho can ngheo": "near-poor",
  "can ngheo": "near-poor",
  khong: "neither",
  "khong thuoc": "neither",
  "binh thuong": "neither",
};

export const readHousehold = onceEach((text: string): Household => {
  return readWord(text, householdWords, "not-a-household");
});

function readWord<Code>(text: string, words: Readonly<Record<string, Code>>, problem: string): Code {
  const code = words[foldVietnamese(text)];
  if (code === undefined) throw new CellFault(problem);
  return code;
}

const typeWords: readonly [RegExp, DisabilityType][] = [
  [/van dong/g, "mobility"],
  [/\b(nghe|noi)\b/g, "hearing-speech"],
  [/\b(nhin|thi luc|khiem thi)\b/g, "vision"],
  [/than kinh|tam than/g, "neuro-mental"],
  [/tri tue/g, "intellectual"],
  [/\bkhac\b/g, "other"],
];

/** One or several, parted by anything: “Nghe, nói; Vận động”. Nothing of the cell may be left over. */
export const readTypes = onceEach((text: string): DisabilityType[] => {
  let rest = foldVietnamese(text);
  const types: DisabilityType[] = [];
  for (const [words, type] of typeWords) {
    const without = rest.replace(words, " ");
    if (without !== rest) types.push(type);
    rest = without;
  }
  if (types.length === 0 || /[a-z0-9]/.test(rest.replace(/\b(khuyet tat|tat|va)\b/g, "")))
    throw new CellFault("not-a-disability-type");
  return types;
});

const yes = new Set(["co", "x", "dang huong", "yes"]);
const no = new Set(["khong", "chua", "thoi huong", "no"]);

/** “Có”, “Không”, or the sum that is paid. */
export const readAllowance = onceEach((text: string): boolean => {
  const word = foldVietnamese(text);
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  const sum = word.replace(/[.,\s]|vnd|dong|d$/g, "");
  if (!/^\d+$/.test(sum)) throw new CellFault("not-an-allowance");
  return Number(sum) > 0;
});

const minorities = new Set(
  "tay thai muong khmer hoa nung hmong mong dao gia-rai gia rai gie rai e-de e de ba na ba-na xo dang xo-dang san chay co ho co-ho cham san diu hre mnong ra glai ra-glai xtieng bru - van kieu bru-van kieu tho giay co tu co-tu gie trieng gie-trieng ma kho mu kho-mu co ta oi ta-oi cho ro cho-ro khang xinh mun ha nhi chu ru chu-ru lao la chi la ha phu la la hu lu lo lo chut mang pa then co lao cong bo y si la pu peo brau o du ro mam ngai".split(
    " ",
  ),
);

/** Whether somebody is of an ethnic minority: the people's name, or yes and no. */
export const readMinority = onceEach((text: string): boolean => {
  const word = foldVietnamese(text);
  if (word === "kinh" || no.has(word)) return false;
  if (word === "x" || word.split(/[\s-]+/).every((part) => minorities.has(part))) return true;
  throw new CellFault("not-an-ethnicity");
});
