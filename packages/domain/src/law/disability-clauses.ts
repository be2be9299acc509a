import { clausesOf } from "./clauses-of.ts";
import type { Provision } from "./provision.ts";

/** Disability, its degree and certificate; the monthly social allowance. */
export const disabilityClauses: readonly Provision[] = [
  ...clausesOf(
    { id: "51/2010/QH12", from: "2011-01-01", source: "hethongphapluat.com", sourceKind: "legal-site" },
    [
      {
        at: "2.1",
        title: { vi: "Người khuyết tật", en: "Person with a disability" },
        text: {
          vi: "Người bị khiếm khuyết một hoặc nhiều bộ phận cơ thể hoặc suy giảm chức năng, biểu hiện dưới dạng tật, khiến lao động, sinh hoạt, học tập gặp khó khăn.",
          en: "A person with an impaired body part or reduced function, shown as a disability, which makes work, life or study difficult.",
        },
      },
      {
        at: "3.1",
        title: { vi: "Dạng tật", en: "Types of disability" },
        text: {
          vi: "Dạng tật gồm vận động; nghe, nói; nhìn; thần kinh, tâm thần; trí tuệ; khác.",
          en: "Types are mobility; hearing and speech; vision; neurological and mental; intellectual; other.",
        },
      },
      {
        at: "3.2.a",
        title: { vi: "Khuyết tật đặc biệt nặng", en: "Extremely severe disability" },
        text: {
          vi: "Khuyết tật đặc biệt nặng: không tự phục vụ sinh hoạt hằng ngày, cần giúp đỡ hoàn toàn.",
          en: "Extremely severe: cannot do daily self-care and needs full help.",
        },
      },
      {
        at: "3.2.b",
        title: { vi: "Khuyết tật nặng", en: "Severe disability" },
        text: {
          vi: "Khuyết tật nặng: không tự làm được một phần sinh hoạt hằng ngày, cần giúp đỡ.",
          en: "Severe: cannot do some of the daily self-care and needs help.",
        },
      },
      {
        at: "3.2.c",
        title: { vi: "Khuyết tật nhẹ", en: "Mild disability" },
        text: { vi: "Khuyết tật nhẹ: không thuộc hai mức độ trên.", en: "Mild: neither of the two above." },
      },
      {
        at: "4.1.d",
        title: { vi: "Quyền được trợ giúp pháp lý", en: "Right to legal aid" },
        text: {
          vi: "Người khuyết tật được chăm sóc sức khỏe, phục hồi chức năng, học nghề, việc làm, trợ giúp pháp lý và các dịch vụ khác phù hợp.",
          en: "Persons with disabilities have a right to health care, rehabilitation, training, work, legal aid and other suitable services.",
        },
      },
      {
        at: "11",
        title: { vi: "Ngày người khuyết tật Việt Nam", en: "Vietnam's day of persons with disabilities" },
        text: {
          vi: "Ngày 18 tháng 4 là Ngày người khuyết tật Việt Nam.",
          en: "18 April is Vietnam's day of persons with disabilities.",
        },
      },
      {
        at: "44.1",
        title: { vi: "Người được hưởng trợ cấp xã hội hằng tháng", en: "Who receives the monthly allowance" },
        text: {
          vi: "Người khuyết tật đặc biệt nặng không sống ở cơ sở bảo trợ và người khuyết tật nặng được hưởng trợ cấp xã hội hằng tháng.",
          en: "Persons with an extremely severe disability outside a facility, and persons with a severe one, receive the monthly social allowance.",
        },
      },
    ],
  ),
  ...clausesOf(
    { id: "28/2012/NĐ-CP", from: "2012-06-01", source: "hethongphapluat.com", sourceKind: "legal-site" },
    [
      {
        at: "2",
        title: { vi: "Dạng tật", en: "Types of disability" },
        text: { vi: "Mô tả từng dạng tật.", en: "Describes each type of disability." },
      },
      {
        at: "3",
        title: { vi: "Mức độ khuyết tật", en: "Degrees of disability" },
        text: { vi: "Mô tả từng mức độ khuyết tật.", en: "Describes each degree of disability." },
      },
      {
        at: "4",
        title: { vi: "Kết luận của Hội đồng giám định y khoa", en: "Conclusion of the medical council" },
        text: {
          vi: "Suy giảm khả năng lao động từ 81% trở lên là đặc biệt nặng; từ 61% đến dưới 81% là nặng; dưới 61% là nhẹ.",
          en: "A loss of working capacity of 81 % or more is extremely severe; 61 % to under 81 % severe; under 61 % mild.",
        },
        source: "pbgdpl.moj.gov.vn",
        sourceKind: "official",
        note: { vi: "Số điều chưa xác nhận.", en: "The number of the article is not confirmed." },
      },
      {
        at: "16",
        title: { vi: "Hệ số trợ cấp", en: "Coefficients of the allowance" },
        text: {
          vi: "Hệ số mức trợ cấp xã hội hằng tháng của người khuyết tật.",
          en: "Coefficients of the monthly allowance of persons with disabilities.",
        },
        until: "2021-06-30",
      },
    ],
  ),
  ...clausesOf(
    {
      id: "01/2019/TT-BLĐTBXH",
      from: "2019-01-02",
      source: "Cổng dịch vụ công quốc gia",
      sourceKind: "official",
    },
    [
      {
        at: "4",
        title: {
          vi: "Xác định mức độ khuyết tật, cấp giấy xác nhận",
          en: "Determining the degree; the certificate",
        },
        text: {
          vi: "Hội đồng cấp xã xác định dạng tật và mức độ; Ủy ban nhân dân cấp xã cấp giấy xác nhận khuyết tật (Điều 4 đến Điều 7).",
          en: "A commune council determines type and degree; the commune's People's Committee issues the certificate (Articles 4 to 7).",
        },
        evidence: "weak",
        note: {
          vi: "Thông tư đã được sửa bởi Thông tư 08/2023; ngày bắt đầu và văn bản thay thế chưa xác nhận.",
          en: "Amended by circular 08/2023; its start and its successor are not confirmed.",
        },
      },
    ],
  ),
  ...clausesOf(
    {
      id: "20/2021/NĐ-CP",
      from: "2021-07-01",
      until: "2026-10-04",
      source: "Tóm tắt trên mạng",
      sourceKind: "secondary",
    },
    [
      {
        at: "5.6",
        title: {
          vi: "Người khuyết tật được hưởng trợ cấp",
          en: "Persons with disabilities who receive the allowance",
        },
        text: {
          vi: "Người khuyết tật nặng và đặc biệt nặng.",
          en: "Persons with a severe or extremely severe disability.",
        },
        evidence: "unconfirmed",
        note: {
          vi: "Số khoản, hệ số và ngày hết hiệu lực chưa xác nhận.",
          en: "Clause, coefficients and last day are not confirmed.",
        },
      },
    ],
  ),
  ...clausesOf(
    {
      id: "335/2026/NĐ-CP",
      from: "2026-10-05",
      source: "Nghị định 335/2026/NĐ-CP; ngày bắt đầu theo báo chí",
      sourceKind: "press",
    },
    [
      {
        at: "4",
        title: { vi: "Mức chuẩn trợ giúp xã hội", en: "Standard of social assistance" },
        text: {
          vi: "540.000 đồng mỗi tháng, áp dụng từ 01/07/2026.",
          en: "540,000 đ a month, counted from 01/07/2026.",
        },
        evidence: "weak",
        note: { vi: "Ngày bắt đầu chỉ thấy trên báo.", en: "Its start was seen in newspapers only." },
      },
      {
        at: "4.3",
        title: { vi: "Nghị quyết của địa phương", en: "Local resolution" },
        text: {
          vi: "Hội đồng nhân dân có thể thêm đối tượng và nâng mức chuẩn.",
          en: "The People's Council may add groups and raise the standard.",
        },
        evidence: "weak",
        note: { vi: "Ngày bắt đầu chỉ thấy trên báo.", en: "Its start was seen in newspapers only." },
      },
      {
        at: "5.6",
        title: {
          vi: "Người khuyết tật được hưởng trợ cấp",
          en: "Persons with disabilities who receive the allowance",
        },
        text: {
          vi: "Người khuyết tật nặng và đặc biệt nặng.",
          en: "Persons with a severe or extremely severe disability.",
        },
        evidence: "weak",
        note: { vi: "Ngày bắt đầu chỉ thấy trên báo.", en: "Its start was seen in newspapers only." },
      },
      {
        at: "6.1.e",
        title: { vi: "Hệ số của người khuyết tật", en: "Coefficients of persons with disabilities" },
        text: {
          vi: "Đặc biệt nặng 2,0 (trẻ em, người cao tuổi 2,5); nặng 1,5 (trẻ em, người cao tuổi 2,0).",
          en: "Extremely severe 2.0 (children and elderly 2.5); severe 1.5 (children and elderly 2.0).",
        },
        evidence: "weak",
        note: { vi: "Ngày bắt đầu chỉ thấy trên báo.", en: "Its start was seen in newspapers only." },
      },
      {
        at: "6.2",
        title: { vi: "Nhiều hệ số", en: "Several coefficients" },
        text: {
          vi: "Chỉ hưởng hệ số cao nhất, trừ người đơn thân nghèo đang nuôi con.",
          en: "Only the highest counts, except for poor single parents.",
        },
        evidence: "weak",
        note: { vi: "Ngày bắt đầu chỉ thấy trên báo.", en: "Its start was seen in newspapers only." },
      },
      {
        at: "9",
        title: {
          vi: "Hưởng, tạm dừng, thôi hưởng trợ cấp xã hội hằng tháng",
          en: "Grant, suspension and end of the monthly social allowance",
        },
        text: {
          vi: "Chủ tịch Ủy ban nhân dân cấp xã quyết định hưởng, tạm dừng, thôi hưởng. Trợ cấp tạm dừng được hưởng lại hoặc thôi hưởng kể từ ngày tạm dừng.",
          en: "The chair of the commune's People's Committee decides on grant, suspension and end. A suspended allowance resumes or ends from the day of the suspension.",
        },
        evidence: "weak",
        note: { vi: "Ngày bắt đầu chỉ thấy trên báo.", en: "Its start was seen in newspapers only." },
      },
      {
        at: "7.1",
        title: {
          vi: "Trợ cấp hưu trí xã hội là chế độ khác",
          en: "The social pension is a different benefit",
        },
        text: {
          vi: "Trợ cấp hưu trí xã hội được nêu là một chế độ khác với trợ cấp xã hội hằng tháng.",
          en: "The social pension is named as a benefit other than the monthly social allowance.",
        },
        evidence: "weak",
        note: {
          vi: "Ngày bắt đầu chỉ thấy trên báo. Chưa có văn bản nào nói trợ cấp hưu trí xã hội có phải là trợ cấp xã hội hằng tháng của Nghị định 144/2017/NĐ-CP hay không.",
          en: "Its start was seen in newspapers only. No text says whether the social pension is a monthly social allowance in the sense of decree 144/2017/NĐ-CP.",
        },
      },
    ],
  ),
];
