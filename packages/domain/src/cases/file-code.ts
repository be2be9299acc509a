import { InvalidInput } from "../input/invalid-input.ts";
import type { Evidence } from "../law/evidence.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";

/** A case has one code per form of aid; the sequence runs per register and year, 12/2018/TT-BTP Điều 11 khoản 1. */
export type FileCode = {
  readonly organisation: string;
  readonly formOfAid: FormOfAid;
  readonly sequence: number;
  readonly year: number;
};

/** How the form of aid is written in the code. The part for representation is not confirmed (U18). */
export const fileCodeParts: readonly {
  readonly formOfAid: FormOfAid;
  readonly part: string;
  readonly evidence: Evidence;
}[] = [
  { formOfAid: "legal-advice", part: "TV", evidence: "seen" },
  { formOfAid: "proceedings", part: "TGTT", evidence: "seen" },
  { formOfAid: "out-of-court-representation", part: "ĐDNTT", evidence: "unconfirmed" },
];

const ORGANISATION = /^[\p{Lu}\d-]{1,20}$/u;
const WRITTEN = "organisation.form.sequence.year, for example CN1.TGTT.01.2018";

/**
 * The code of a case file.
 *
 * @example fileCode({ organisation: "CN1", formOfAid: "proceedings", sequence: 1, year: 2018 }) // "CN1.TGTT.01.2018"
 */
export function fileCode(code: FileCode): string {
  const { organisation, formOfAid, sequence, year } = checked(code);
  const part = fileCodeParts.find((one) => one.formOfAid === formOfAid)?.part;
  return [organisation, part, String(sequence).padStart(2, "0"), year].join(".");
}

/**
 * The parts of a written code. Point letters and "Đ" are kept: d and đ are different letters of a code.
 *
 * @example
 * parseFileCode("CN1.TGTT.01.2018") // { organisation: "CN1", formOfAid: "proceedings", sequence: 1, year: 2018 }
 */
export function parseFileCode(text: string): FileCode {
  const [organisation = "", part, sequence = "", year = "", ...rest] = text
    .normalize("NFC")
    .trim()
    .split(".");
  const form = fileCodeParts.find((one) => one.part === part);
  if (!form || rest.length > 0 || !/^\d{2,}$/.test(sequence) || !/^\d{4}$/.test(year)) {
    throw new InvalidInput("fileCode", text, WRITTEN);
  }
  return checked({
    organisation,
    formOfAid: form.formOfAid,
    sequence: Number(sequence),
    year: Number(year),
  });
}

function checked(code: FileCode): FileCode {
  const organisation = code.organisation.normalize("NFC");
  if (!ORGANISATION.test(organisation)) {
    throw new InvalidInput(
      "organisation",
      code.organisation,
      "capital letters, digits and hyphens, up to 20",
    );
  }
  if (!fileCodeParts.some((one) => one.formOfAid === code.formOfAid)) {
    throw new InvalidInput("formOfAid", code.formOfAid, fileCodeParts.map((one) => one.formOfAid).join(", "));
  }
  if (!Number.isSafeInteger(code.sequence) || code.sequence < 1) {
    throw new InvalidInput("sequence", code.sequence, "a whole number from 1");
  }
  if (!Number.isInteger(code.year) || code.year < 2006 || code.year > 2199) {
    throw new InvalidInput("year", code.year, "a year from 2006 to 2199");
  }
  return { ...code, organisation };
}
