import { addDays, isWithin, type PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Amendment } from "./amendment.ts";
import type { DerivedTerm } from "./derived-term.ts";
import type { GroundRule } from "./ground-rule.ts";
import type { Provision } from "./provision.ts";

type NewClause = Amendment["clauses"][number];
type Changes = { readonly clauses: readonly NewClause[]; readonly repeals: readonly string[] };

/**
 * The versions of some clauses with those of an amendment: a past version is never edited, it ends the day before
 * and the new one stands behind it.
 */
export function amendVersions(
  versions: readonly Provision[],
  amendment: Amendment,
  { clauses, repeals }: Changes,
): readonly Provision[] {
  const { start } = amendment;
  const ending = new Set([...clauses.map(({ clause }) => clause), ...repeals]);
  for (const id of ending) checkOrder(versions, id, start);
  const added = clauses.map((clause) => toVersion(clause, lastOn(versions, clause.clause, start), amendment));
  return versions
    .map((version) => (ending.has(version.id) ? endBefore(version, start) : version))
    .flatMap((version, index, all) => [version, ...added.filter((one) => isBehind(one, index, all))])
    .concat(added.filter(({ id }) => !versions.some((version) => version.id === id)));
}

/** New versions stand behind the last one of their clause, so that grounds keep the order of the law. */
function isBehind(added: Provision, index: number, all: readonly Provision[]): boolean {
  return all[index]?.id === added.id && !all.slice(index + 1).some(({ id }) => id === added.id);
}

/** A version that begins on the first day of the amendment or later would be cut off or overlapped. */
function checkOrder(versions: readonly Provision[], id: string, start: PlainDate): void {
  const later = versions.find((version) => version.id === id && version.inForce.from >= start);
  if (later) {
    throw new InvalidInput("start", start, `a day after ${later.inForce.from}, when ${id} last changed`);
  }
}

function lastOn(versions: readonly Provision[], id: string, start: PlainDate): Provision | undefined {
  return versions.find((version) => version.id === id && isWithin(addDays(start, -1), version.inForce));
}

function endBefore(version: Provision, start: PlainDate): Provision {
  const { from, until } = version.inForce;
  return until !== null && until < start
    ? version
    : { ...version, inForce: { from, until: addDays(start, -1) } };
}

function toVersion(
  clause: NewClause,
  before: Provision | undefined,
  { document, start }: Amendment,
): Provision {
  const rule = toRule(clause, before);
  const term = toTerm(clause) ?? before?.term;
  return {
    id: clause.clause,
    title: clause.title,
    text: clause.text.vi,
    textInEnglish: clause.text.en,
    wording: clause.wording,
    inForce: { from: start, until: null },
    source: document.source,
    sourceKind: document.sourceKind,
    evidence: clause.evidence,
    ...(clause.note && { note: clause.note }),
    amendedBy: document.id,
    ...(rule && { rule }),
    ...(term && { term }),
  };
}

/** What the amendment leaves out stays as it was. */
function toRule({ clause, rule }: NewClause, before: Provision | undefined): GroundRule | undefined {
  if (!rule) return before?.rule;
  const ground = rule.ground ?? before?.rule?.ground;
  if (ground === undefined) {
    throw new InvalidInput(`clauses.${clause}.rule.ground`, ground, "the ground that this new clause opens");
  }
  const { age = before?.rule?.age ?? null, statuses = before?.rule?.statuses ?? null } = rule;
  const requiresFinancialDifficulty =
    rule.requiresFinancialDifficulty ?? before?.rule?.requiresFinancialDifficulty ?? false;
  return { ground, age, statuses, requiresFinancialDifficulty };
}

function toTerm({ term }: NewClause): DerivedTerm | undefined {
  return term as DerivedTerm | undefined;
}
