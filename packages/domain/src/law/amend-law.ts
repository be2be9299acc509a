import { InvalidInput } from "../input/invalid-input.ts";
import { parseInput } from "../input/parse-input.ts";
import { Amendment } from "./amendment.ts";
import { applyAmendment } from "./apply-amendment.ts";
import { type Law, provisionsOf } from "./law.ts";

/**
 * The law with an amending law, given as plain data. It registers the document, ends each amended clause the day
 * before and adds its new version behind it, keeps the transition rule, and sets the coverage: covered up to the
 * next known amendment, or extended from its first day when its text is not known or a group cannot be expressed.
 * The law that goes in is left as it is, so decisions of past days and their receipts do not change.
 *
 * Throws `InvalidInput`, which names field, value and what is allowed. Run `checkLaw` on what comes out.
 *
 * @example
 * amendLaw(currentLaw, { amends: "a document that is no amendment" }) // throws "amendment"
 */
export function amendLaw(law: Law, amendment: unknown): Law {
  const read = parseInput(Amendment, amendment, "amendment");
  checkAmendment(law, read);
  return applyAmendment(law, read);
}

function checkAmendment(law: Law, amendment: Amendment): void {
  for (const { field, value, allowed } of wrongPoints(law, amendment)) {
    throw new InvalidInput(`amendment.${field}`, value, allowed);
  }
}

type WrongPoint = { readonly field: string; readonly value: unknown; readonly allowed: string };

/** What a schema cannot see: the amendment against the law that it amends, and its parts against each other. */
function wrongPoints(law: Law, amendment: Amendment): readonly WrongPoint[] {
  return [...ofTheDocument(law, amendment), ...ofTheText(amendment), ...ofTheClauses(law, amendment)];
}

function ofTheDocument(law: Law, { document, amends, rulesVersion, start }: Amendment): WrongPoint[] {
  const isCoded = provisionsOf(law).some(({ amendedBy }) => amendedBy === document.id);
  const { readBy, approvedBy } = document;
  return [
    isCoded && wrong("document.id", document.id, "a document that is not coded yet"),
    !law.documents.some(({ id }) => id === amends) &&
      wrong("amends", amends, "a registered document, such as 11/2017/QH14"),
    rulesVersion <= law.version && wrong("rulesVersion", rulesVersion, `a day after ${law.version}`),
    start < document.issuedOn && wrong("start", start, `a day from ${document.issuedOn}, when it was issued`),
    readBy.on < document.issuedOn &&
      wrong("document.readBy.on", readBy.on, `a day from ${document.issuedOn}, when it was issued`),
    approvedBy?.who === readBy.who &&
      wrong("document.approvedBy.who", readBy.who, "a second officer, other than the one who read it"),
  ].filter((point) => point !== false);
}

function ofTheText({ text, clauses, repeals, papers, notExpressible, transition }: Amendment): WrongPoint[] {
  const changes = clauses.length + repeals.length + papers.length + notExpressible.length;
  if (text === "not-known" && changes > 0) {
    return [wrong("text", text, "known, since clauses, repeals, papers or groups are given")];
  }
  if (text === "not-known") return [];
  return [
    changes === 0 && wrong("clauses", clauses, "at least one clause, repeal, paper list or group"),
    !transition &&
      wrong("transition", transition, "decidesPending: true or false, with the clause that says so"),
  ].filter((point) => point !== false);
}

function ofTheClauses(law: Law, { clauses, repeals, start }: Amendment): WrongPoint[] {
  const ids = [...clauses.map(({ clause }) => clause), ...repeals];
  const known = new Set(provisionsOf(law).map(({ id }) => id));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const wrongStart = start < law.coded.from;
  return [
    ...twice.map((id) => wrong("clauses", id, "each clause once, either amended or repealed")),
    ...repeals
      .filter((id) => !known.has(id))
      .map((id) => wrong("repeals", id, "a clause that is coded, such as 11/2017/QH14#7.7.d")),
    ...(wrongStart ? [wrong("start", start, `a day from ${law.coded.from}`)] : []),
  ];
}

function wrong(field: string, value: unknown, allowed: string): WrongPoint {
  return { field, value, allowed };
}
