import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";

/** A group of form 24/BTP/TGPL. `column: null` = the form of 2019 has none; the group is counted under "other". */
export type ReportingGround = {
  readonly code: GroundId | "poor-ethnic-minority";
  readonly column: number | null;
  /** All of them are met. */
  readonly grounds: readonly GroundId[];
  readonly title: Bilingual;
};

/**
 * `03/2019/TT-BTP`: the groups are seen, the order in which one person is counted is a working value (U21).
 *
 * Reading: see readings/0007-counting-order.md
 */
export const reportingGroundOrderEvidence: Evidence = "unconfirmed";

/** The order of the columns, but column 7 (both poor and of an ethnic minority) before 5 and 6. */
export const reportingGroundOrder: readonly ReportingGround[] = [
  one("meritorious", 4, "Người có công", "Merit"),
  {
    code: "poor-ethnic-minority",
    column: 7,
    grounds: ["poor-household", "ethnic-minority-extreme-hardship"],
    title: { vi: "Vừa hộ nghèo vừa dân tộc thiểu số", en: "Both poor and of an ethnic minority" },
  },
  one("poor-household", 5, "Hộ nghèo", "Poor household"),
  one("ethnic-minority-extreme-hardship", 6, "Dân tộc thiểu số", "Ethnic minority"),
  one("child", 8, "Trẻ em", "Children"),
  one("charged-16-18", 9, "Bị buộc tội từ 16 đến dưới 18 tuổi", "Charged, aged 16 or 17"),
  one("charged-near-poor", 10, "Bị buộc tội thuộc hộ cận nghèo", "Charged, near-poor"),
  one("martyr-family", 11, "Thân nhân liệt sĩ", "Martyr's family"),
  one("agent-orange", 12, "Nhiễm chất độc da cam", "Agent Orange"),
  one("elderly", 13, "Người cao tuổi", "Elderly"),
  one("disability", 14, "Người khuyết tật", "Persons with disabilities"),
  one("criminal-victim-16-18", 15, "Bị hại từ 16 đến dưới 18 tuổi", "Victim of a crime, aged 16 or 17"),
  one("domestic-violence", 16, "Nạn nhân bạo lực gia đình", "Domestic violence"),
  one("trafficking-financial", 17, "Nạn nhân mua bán người", "Trafficking"),
  one("hiv", 18, "Người nhiễm HIV", "HIV"),
  one("minor-16-18-justice", null, "Người từ 16 đến dưới 18 tuổi trong tư pháp", "Aged 16 or 17 in justice"),
  one("trafficking", null, "Vụ việc mua bán người", "Trafficking matter"),
];

/**
 * The one group under which a person is counted in form 24, `null` when no ground is met. So a disabled child
 * stands among the children: how many persons with disabilities were served is a question for `hasDisability`.
 *
 * @example
 * reportingGround(decideEligibility({ household: "poor" }, "2026-03-02"))?.code // "poor-household"
 */
export function reportingGround({ grounds }: Pick<EligibilityDecision, "grounds">): ReportingGround | null {
  const met = new Set(grounds.filter(({ status }) => status === "met").map(({ id }) => id));
  return reportingGroundOrder.find((group) => group.grounds.every((id) => met.has(id))) ?? null;
}

function one(code: GroundId, column: number | null, vi: string, en: string): ReportingGround {
  return { code, column, grounds: [code], title: { vi, en } };
}
