import { isWithin } from "../dates/plain-date.ts";
import { checkSuccession } from "./check-versions.ts";
import { type GroundProvision, isGroundProvision } from "./ground-provision.ts";
import type { DecidingLaw, Law } from "./law.ts";
import { fault, type LawFault, writtenDay } from "./law-fault.ts";
import type { PaperList } from "./paper-list.ts";

/** The papers that prove financial difficulty. */
const financialPapers: readonly string[] = [
  "near-poor-certificate",
  "monthly-allowance-decision",
  "care-facility-admission",
];

/** Each ground has one list of papers on each day, of papers that exist, and money papers only where it asks about means. */
export function checkPapers(law: Law): readonly LawFault[] {
  return [
    ...checkSuccession(law.paperLists.map(({ ground, inForce }) => ({ id: ground, inForce }))),
    ...law.paperLists.flatMap((list) => unknownPapers(list, law)),
    ...law.provisions.filter(isGroundProvision).flatMap((ground) => checkGround(ground, law)),
  ];
}

function unknownPapers({ ground, requirements }: PaperList, { proofPapers }: DecidingLaw): LawFault[] {
  const known: readonly string[] = proofPapers.map(({ code }) => code);
  return requirements
    .flatMap(({ anyOf }) => anyOf.map(({ code }) => code))
    .filter((code) => !known.includes(code))
    .map((code) =>
      fault("unknown-paper", ground, `không có giấy tờ "${code}".`, `there is no paper "${code}".`),
    );
}

function checkGround(provision: GroundProvision, { paperLists }: DecidingLaw): LawFault[] {
  const { id, inForce, rule } = provision;
  const lists = paperLists.filter((list) => list.ground === rule.ground);
  const first = lists.find((list) => isWithin(inForce.from, list.inForce));
  const day = writtenDay(inForce.from);
  if (!first) {
    const ground = `"${rule.ground}"`;
    return [
      fault(
        "no-papers",
        id,
        `ngày ${day} diện ${ground} không có giấy tờ.`,
        `on ${day} ground ${ground} has no papers.`,
      ),
    ];
  }
  const concerned = lists.filter((list) => list === first || isWithin(list.inForce.from, inForce));
  return concerned.flatMap((list) => checkMoneyPapers(provision, list));
}

/** A list that asks for a near-poor certificate by itself, as khoản 6 does, is about the household, not about means. */
function checkMoneyPapers({ id, rule }: GroundProvision, { requirements, inForce }: PaperList): LawFault[] {
  const asks = requirements.some(
    ({ anyOf }) => anyOf.length > 1 && anyOf.every(({ code }) => financialPapers.includes(code)),
  );
  const day = writtenDay(inForce.from);
  if (asks && !rule.requiresFinancialDifficulty) {
    return [
      fault(
        "financial-paper-without-test",
        id,
        `danh mục giấy tờ từ ${day} đòi giấy tờ về tài chính, nhưng diện không xét tài chính.`,
        `its papers from ${day} ask about means, but the ground has no test of means.`,
      ),
    ];
  }
  if (!asks && rule.requiresFinancialDifficulty) {
    return [
      fault(
        "test-without-financial-paper",
        id,
        `diện xét tài chính, nhưng danh mục giấy tờ từ ${day} không có giấy tờ về tài chính.`,
        `the ground has a test of means, but its papers from ${day} do not ask about means.`,
      ),
    ];
  }
  return [];
}
