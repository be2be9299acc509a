import type { ApplicantFacts } from "../src/applicants/applicant-facts.ts";

type Truth = boolean | undefined;
type Reason = {
  id: string;
  provision: string;
  status: "met" | "not-met" | "unknown";
  missingFacts: string[];
};
export type ChainAnswer = { outcome: string; grounds: Reason[]; missingFacts: string[] };

const charged = ["arrested", "in-custody", "accused", "defendant"];
const means = ["household", "receivesMonthlySocialAllowance", "inSocialProtectionFacility"];

/**
 * Điều 7 as one would write it by hand for a single program: sixteen grounds one below the other, each with its
 * provision, its status and the facts that are missing; `undefined` = unknown. It checks nothing of its input, finds
 * no smallest set of questions, no papers and no warnings.
 */
export function byIfChain(facts: ApplicantFacts, on: string): ChainAnswer {
  const grounds: Reason[] = [];
  const missing = new Set<string>();
  let isMet = false;
  let isOpen = false;

  function add(id: string, provision: string, truth: Truth, needs: string[]): void {
    if (truth === undefined) {
      const missingFacts = needs.filter((name) => facts[name as keyof ApplicantFacts] === undefined);
      for (const name of missingFacts) missing.add(name);
      isOpen = true;
      grounds.push({ id, provision, status: "unknown", missingFacts });
      return;
    }
    if (truth) isMet = true;
    grounds.push({ id, provision, status: truth ? "met" : "not-met", missingFacts: [] });
  }

  const age = facts.birthDate === undefined ? undefined : years(facts.birthDate, on);
  const { household, proceduralStatuses: statuses, trafficking, disability } = facts;
  const nearPoor = household === undefined ? undefined : household === "near-poor";
  const isCharged = statuses?.some((status) => charged.includes(status));
  const fd = or(or(nearPoor, facts.receivesMonthlySocialAllowance), facts.inSocialProtectionFacility);
  const is16or17 = age === undefined ? undefined : age >= 16 && age < 18;

  add("meritorious", "11/2017/QH14#7.1", facts.meritorious, ["meritorious"]);
  add("poor-household", "11/2017/QH14#7.2", household === undefined ? undefined : household === "poor", [
    "household",
  ]);
  add("child", "11/2017/QH14#7.3", age === undefined ? undefined : age < 16, ["birthDate"]);
  add(
    "ethnic-minority-extreme-hardship",
    "11/2017/QH14#7.4",
    and(facts.ethnicMinority, facts.livesInExtremeHardshipArea),
    ["ethnicMinority", "livesInExtremeHardshipArea"],
  );
  if (on <= "2025-12-31") {
    add("charged-16-18", "11/2017/QH14#7.5", and(is16or17, isCharged), ["birthDate", "proceduralStatuses"]);
  } else {
    const inJustice = statuses?.some((status) => status !== "party");
    add("minor-16-18-justice", "11/2017/QH14#7.5", and(is16or17, inJustice), [
      "birthDate",
      "proceduralStatuses",
    ]);
  }
  add("charged-near-poor", "11/2017/QH14#7.6", and(isCharged, nearPoor), ["household", "proceduralStatuses"]);
  if (on >= "2025-07-01") {
    const isTrafficked = trafficking === undefined ? undefined : trafficking !== "none";
    add("trafficking", "11/2017/QH14#7.6a", and(isTrafficked, facts.matterConcernsTrafficking), [
      "trafficking",
      "matterConcernsTrafficking",
    ]);
  }
  add("martyr-family", "11/2017/QH14#7.7.a", and(facts.martyrFamily, fd), ["martyrFamily", ...means]);
  add("agent-orange", "11/2017/QH14#7.7.b", and(facts.agentOrange, fd), ["agentOrange", ...means]);
  add("elderly", "11/2017/QH14#7.7.c", and(age === undefined ? undefined : age >= 60, fd), [
    "birthDate",
    ...means,
  ]);
  add(
    "disability",
    "11/2017/QH14#7.7.d",
    and(disability === undefined ? undefined : (disability?.certified ?? false), fd),
    ["disability", ...means],
  );
  add("criminal-victim-16-18", "11/2017/QH14#7.7.đ", and(and(is16or17, statuses?.includes("victim")), fd), [
    "birthDate",
    "proceduralStatuses",
    ...means,
  ]);
  add("domestic-violence", "11/2017/QH14#7.7.e", and(facts.domesticViolenceVictim, fd), [
    "domesticViolenceVictim",
    ...means,
  ]);
  if (on <= "2025-06-30") {
    add(
      "trafficking-financial",
      "11/2017/QH14#7.7.g",
      and(trafficking === undefined ? undefined : trafficking === "victim", fd),
      ["trafficking", ...means],
    );
  }
  add("hiv", "11/2017/QH14#7.7.h", and(facts.livesWithHiv, fd), ["livesWithHiv", ...means]);

  const outcome = isMet ? "eligible" : isOpen ? "undetermined" : "not-eligible";
  return { outcome, grounds, missingFacts: outcome === "undetermined" ? [...missing] : [] };
}

function and(one: Truth, other: Truth): Truth {
  if (one === false || other === false) return false;
  return one && other ? true : undefined;
}

function or(one: Truth, other: Truth): Truth {
  if (one || other) return true;
  return one === false && other === false ? false : undefined;
}

export function years(birthDate: string, on: string): number {
  const age = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? age - 1 : age;
}
