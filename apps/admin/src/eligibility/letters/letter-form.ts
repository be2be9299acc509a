import type { Bilingual, Evidence } from "@tgpl/domain";

/** One rule of the form of administrative documents, Phụ lục I of decree 30/2020/NĐ-CP, as the letters keep it. */
export interface FormRule {
  words: Bilingual;
  evidence: Evidence;
  /** What it means on paper: custom properties of the letter. */
  style?: Record<`--letter-${string}`, string>;
}

/** A4, and the margins: top, right, bottom, left. Page numbers from the second page on, in the middle of the top. */
export const letterPage = { margins: "20mm 15mm 20mm 30mm", pageNumber: "13pt" };

/** Working values stay data: what nobody has confirmed is listed on screen beside the letter (30/2020/NĐ-CP). */
export const letterForm: readonly FormRule[] = [
  {
    words: {
      vi: "Khổ A4; lề trên, dưới 20 mm, trái 30 mm, phải 15 mm; phông Times New Roman, màu đen; số trang ở giữa lề trên, không ghi ở trang đầu.",
      en: "A4; margins 20 mm top and bottom, 30 mm left, 15 mm right; Times New Roman, black; page number in the middle of the top margin, not on the first page.",
    },
    evidence: "seen",
  },
  {
    words: {
      vi: "Quốc hiệu chữ in hoa, đậm, cỡ 12 đến 13; Tiêu ngữ chữ thường, đậm, cỡ 13 đến 14.",
      en: "Name of the State in capitals, bold, 12 to 13; motto bold, 13 to 14.",
    },
    evidence: "seen",
    style: { "--letter-state": "12pt", "--letter-motto": "13pt" },
  },
  {
    words: {
      vi: "Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ; dưới tên cơ quan bằng một phần ba đến một nửa dòng chữ.",
      en: "The line under the motto is as long as its words; under the agency a third to a half.",
    },
    evidence: "unconfirmed",
  },
  {
    words: {
      vi: "Tên cơ quan chủ quản và cơ quan ban hành chữ in hoa, cỡ 12; cơ quan ban hành in đậm.",
      en: "Superior and issuing agency in capitals, 12; the issuing one bold.",
    },
    evidence: "unconfirmed",
    style: { "--letter-agency": "12pt" },
  },
  {
    words: {
      vi: "Số văn bản cỡ 13; địa danh và ngày tháng chữ nghiêng, cỡ 13.",
      en: "Number 13; place and date in italics, 13.",
    },
    evidence: "unconfirmed",
    style: { "--letter-number": "13pt" },
  },
  {
    words: {
      vi: "Tên loại văn bản chữ in hoa, đậm, cỡ 14; trích yếu đậm, cỡ 14, có đường kẻ ở dưới.",
      en: "Kind of document in capitals, bold, 14; subject bold, 14, with a line below.",
    },
    evidence: "unconfirmed",
    style: { "--letter-title": "14pt" },
  },
  {
    words: {
      vi: "Nội dung cỡ 14, căn hai lề, thụt đầu dòng 1 cm, cách đoạn 6 pt; căn cứ chữ nghiêng.",
      en: "Body 14, justified, first line 1 cm in, 6 pt between paragraphs; legal bases in italics.",
    },
    evidence: "unconfirmed",
    style: {
      "--letter-body": "14pt",
      "--letter-indent": "1cm",
      "--letter-gap": "6pt",
      "--letter-line": "1.25",
    },
  },
  {
    words: {
      vi: "Chức vụ người ký chữ in hoa, đậm, cỡ 14; “Nơi nhận” cỡ 12 đậm, nghiêng, danh sách cỡ 11.",
      en: "Office of the signer in capitals, bold, 14; “Nơi nhận” 12 bold italic, its list 11.",
    },
    evidence: "unconfirmed",
    style: { "--letter-signature": "14pt", "--letter-recipients": "12pt", "--letter-recipient": "11pt" },
  },
];

/** For who asked for large print: every size grows, nothing leans, lines stand apart. Not a rule of the decree. */
const large: FormRule["style"] = {
  "--letter-state": "14pt",
  "--letter-motto": "16pt",
  "--letter-agency": "14pt",
  "--letter-number": "18pt",
  "--letter-title": "20pt",
  "--letter-body": "18pt",
  "--letter-indent": "0pt",
  "--letter-gap": "12pt",
  "--letter-line": "1.5",
  "--letter-signature": "18pt",
  "--letter-recipients": "18pt",
  "--letter-recipient": "18pt",
};

export function letterStyle(isLarge: boolean): Record<string, string> {
  const usual = Object.assign({}, ...letterForm.map(({ style }) => style ?? {}));
  return isLarge ? { ...usual, ...large } : usual;
}
