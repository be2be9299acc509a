import { factNames } from "../applicants/fact-names.ts";
import { readFacts } from "../applicants/read-facts.ts";
import { readCode, readDay, readList, readObject, readText, readTexts } from "../input/readers.ts";
import { groundIds } from "../law/ground-id.ts";
import type { EligibilityReceipt } from "./eligibility-receipt.ts";

const readGround = readObject({
  id: readCode(groundIds),
  provision: readText,
  status: readCode(["met", "not-met", "unknown"]),
  missingFacts: readList(readCode(factNames)),
});

const readAll = readObject(
  {
    format: readCode([2]),
    rulesVersion: readText,
    rulesHash: readText,
    domainVersion: readText,
    on: readDay,
    facts: readFacts,
    outcome: readCode(["eligible", "not-eligible", "undetermined"]),
    grounds: readList(readGround),
    provisions: readTexts,
    digest: readText,
  },
  (name) => name === "format" || name === "provisions",
);

/** The receipt that stands in a value, of any format. Throws `InvalidInput` naming the field that is wrong. */
export function readReceipt(value: unknown): EligibilityReceipt {
  return readAll(value, "receipt") as EligibilityReceipt;
}
