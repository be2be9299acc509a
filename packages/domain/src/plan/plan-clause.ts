import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual } from "../language/bilingual.ts";

/** One sentence of the plan, so that every number can be traced to the words that asked for it. */
export type PlanClause = {
  readonly id: string;
  /** A paraphrase of the published summary of the plan. */
  readonly text: Bilingual;
};

/** The clauses of the city's plan on legal aid for persons with disabilities, in the order of its text. */
export const planClauses = [
  {
    id: "P1.1",
    text: {
      vi: "Triển khai có hiệu quả chính sách trợ giúp pháp lý cho người khuyết tật theo Luật Trợ giúp pháp lý năm 2017",
      en: "Carry out the legal-aid policy for persons with disabilities under the Law on Legal Aid 2017 effectively",
    },
  },
  {
    id: "P1.2",
    text: {
      vi: "Nâng cao nhận thức của cộng đồng về các quyền của người khuyết tật",
      en: "Raise the community's awareness of the rights of persons with disabilities",
    },
  },
  {
    id: "P1.3",
    text: {
      vi: "Người khuyết tật thuộc diện được trợ giúp pháp lý được cung cấp dịch vụ pháp lý miễn phí theo đúng quy định",
      en: "Every eligible person with a disability gets legal services free of charge, as the law says",
    },
  },
  {
    id: "P2.1",
    text: {
      vi: "Tăng cường sự tham gia, phối hợp giữa tổ chức thực hiện trợ giúp pháp lý với cơ quan tiến hành tố tụng và cơ quan, tổ chức có liên quan đến người khuyết tật",
      en: "More participation and coordination between legal-aid organisations, the agencies that conduct proceedings, and bodies concerned with persons with disabilities",
    },
  },
  {
    id: "P2.2",
    text: {
      vi: "Nâng cao năng lực của người thực hiện trợ giúp pháp lý và chất lượng công tác trợ giúp pháp lý",
      en: "Better capacity of providers and better quality of legal aid",
    },
  },
  {
    id: "P2.3",
    text: {
      vi: "Đẩy mạnh công tác truyền thông và kiểm tra, giám sát",
      en: "More communication, inspection and supervision",
    },
  },
  {
    id: "P3.1",
    text: {
      vi: "Phù hợp với Luật Người khuyết tật năm 2010, Luật Trợ giúp pháp lý năm 2017 và các văn bản hướng dẫn thi hành",
      en: "Conform to the Law on Persons with Disabilities 2010, the Law on Legal Aid 2017 and their guiding texts",
    },
  },
  {
    id: "P3.2",
    text: {
      vi: "Phù hợp với mục tiêu, nhiệm vụ và giải pháp trong các Chương trình, Đề án liên quan đến người khuyết tật",
      en: "Fit the goals, tasks and measures of the programmes and schemes about persons with disabilities",
    },
  },
  {
    id: "P3.3",
    text: {
      vi: "Phù hợp với tình hình thực tế tại địa phương, có thể lồng ghép với các chương trình trợ giúp pháp lý khác hoặc Chương trình mục tiêu quốc gia giảm nghèo",
      en: "Fit local reality; may be combined with other legal-aid programmes or the national target programme on poverty reduction",
    },
  },
  {
    id: "A1",
    text: {
      vi: "Thực hiện trợ giúp pháp lý cho người khuyết tật thuộc diện được trợ giúp pháp lý",
      en: "Provide legal aid to eligible persons with disabilities",
    },
  },
  {
    id: "A2",
    text: {
      vi: "Tăng cường truyền thông nhằm nâng cao khả năng tiếp cận trợ giúp pháp lý của người khuyết tật",
      en: "More communication, so that persons with disabilities can reach legal aid",
    },
  },
  {
    id: "A3",
    text: {
      vi: "Hưởng ứng “Ngày Người khuyết tật Việt Nam” và “Ngày Quốc tế Người khuyết tật”",
      en: "Mark Vietnam's Day of Persons with Disabilities (18 April) and the International Day (3 December)",
    },
  },
  {
    id: "A4",
    text: {
      vi: "Tổ chức tập huấn, bồi dưỡng nâng cao năng lực cho người làm công tác trợ giúp pháp lý",
      en: "Train those who do legal aid",
    },
  },
  {
    id: "A5",
    text: {
      vi: "Theo dõi, hướng dẫn, kiểm tra việc thực hiện chính sách trợ giúp pháp lý cho người khuyết tật",
      en: "Follow, guide and inspect how the policy is carried out",
    },
  },
  {
    id: "R1",
    text: {
      vi: "Sở Tư pháp chủ trì, phối hợp với các sở, ban ngành và tổ chức liên quan triển khai Kế hoạch",
      en: "The Department of Justice leads; departments, sectors and organisations coordinate",
    },
  },
  {
    id: "R2",
    text: {
      vi: "Sở Tư pháp chỉ đạo Trung tâm trợ giúp pháp lý nhà nước và các tổ chức tham gia thực hiện trợ giúp pháp lý chất lượng, đáp ứng đầy đủ nhu cầu của người khuyết tật tại địa phương",
      en: "The Department directs the State Legal Aid Centre and participating organisations to do quality legal aid that meets all the needs of local persons with disabilities",
    },
  },
  {
    id: "R3",
    text: {
      vi: "Theo dõi, kiểm tra, đôn đốc thường xuyên các cơ quan, đơn vị thực hiện Kế hoạch",
      en: "Regularly follow, inspect and urge the agencies that carry the plan out",
    },
  },
  {
    id: "R4",
    text: {
      vi: "Đánh giá, đề xuất, kiến nghị và báo cáo Ủy ban nhân dân thành phố về kết quả thực hiện",
      en: "Evaluate, propose, recommend, and report the results to the People's Committee",
    },
  },
] as const satisfies readonly PlanClause[];

/** A clause of the plan: the id of one of `planClauses`. */
export type PlanClauseId = (typeof planClauses)[number]["id"];

/**
 * The words of a clause. Throws {@link InvalidInput} for an id that the plan does not have.
 *
 * @example
 * getPlanClause("P1.1").id // "P1.1"
 */
export function getPlanClause(id: PlanClauseId): PlanClause {
  const clause = planClauses.find((one) => one.id === id);
  if (!clause) throw new InvalidInput("planClause", id, planClauses.map((one) => one.id).join(", "));
  return clause;
}
