import type { Bilingual } from "../language/bilingual.ts";

/** A fact of law that nobody has confirmed yet: what it is, what is used meanwhile, and where that shows. */
export type UnconfirmedFact = {
  /** `U1` to `U30`, as the officers' list counts them. */
  readonly id: string;
  readonly unconfirmed: Bilingual;
  readonly workingValue: Bilingual;
  readonly usedIn: Bilingual;
  /** The documents and clauses concerned. */
  readonly concerns: readonly string[];
};

/** Everything that a legal officer still has to confirm, in one list for one page. */
export const unconfirmedFacts: readonly UnconfirmedFact[] = [
  {
    id: "U1",
    unconfirmed: {
      vi: "Ngày có hiệu lực và quy định chuyển tiếp của Luật 05/2026/QH16",
      en: "Start and transition rule of law 05/2026/QH16",
    },
    workingValue: {
      vi: "Áp dụng tạm từ 01/07/2026 kèm cảnh báo",
      en: "Extended from 2026-07-01 with a warning",
    },
    usedIn: { vi: "Mọi kết quả kiểm tra diện từ 01/07/2026", en: "Every decision from 2026-07-01" },
    concerns: ["05/2026/QH16", "11/2017/QH14"],
  },
  {
    id: "U2",
    unconfirmed: {
      vi: "Nội dung Luật 05/2026/QH16 về người khuyết tật, người cao tuổi, bạo lực gia đình, người nước ngoài, người khác, kinh doanh thương mại, lĩnh vực, chi nhánh, thời hạn",
      en: "What law 05/2026/QH16 says on persons with disabilities, the elderly, domestic violence, foreigners, others, business, fields, branches and deadlines",
    },
    workingValue: { vi: "Nội dung năm 2017, kèm cảnh báo", en: "The text of 2017, with a warning" },
    usedIn: { vi: "Kiểm tra diện, lĩnh vực pháp luật", en: "Eligibility, fields of law" },
    concerns: [
      "05/2026/QH16",
      "11/2017/QH14#7.7.d",
      "11/2017/QH14#7.7.c",
      "11/2017/QH14#7.7.e",
      "11/2017/QH14#27.1",
    ],
  },
  {
    id: "U3",
    unconfirmed: {
      vi: "Nghị định, thông tư năm 2026 hướng dẫn; nội dung Thông tư 05/2026/TT-BTP; Nghị định 121/2025 và Thông tư 09/2025 thay đổi gì",
      en: "The decree and circulars of 2026; the subject of circular 05/2026/TT-BTP; what decree 121/2025 and circular 09/2025 change",
    },
    workingValue: { vi: "Không có", en: "None" },
    usedIn: { vi: "Thông tin, giấy tờ, nghiệp vụ", en: "Papers and case work" },
    concerns: ["121/2025/NĐ-CP", "09/2025/TT-BTP"],
  },
  {
    id: "U4",
    unconfirmed: {
      vi: "Điểm đ khoản 7 Điều 7 còn hiệu lực từ 01/01/2026 không; điều nào của Luật 59/2024 sửa Điều 7; người bị giữ khẩn cấp có là người bị buộc tội không",
      en: "Whether point đ of Article 7 clause 7 survived 2026-01-01; which article of law 59/2024 amends Article 7; whether charged came to include those held in an emergency",
    },
    workingValue: { vi: "Điểm đ còn; không bao gồm", en: "Point đ stays; not included" },
    usedIn: {
      vi: "Bị hại từ 16 đến dưới 18 tuổi, người bị buộc tội",
      en: "Victims aged 16 or 17, charged persons",
    },
    concerns: ["11/2017/QH14#7.7.đ", "59/2024/QH15", "101/2015/QH13#4.1.đ"],
  },
  {
    id: "U5",
    unconfirmed: {
      vi: "Mất hoặc có thêm diện trong khi vụ việc đang thực hiện",
      en: "A ground lost or gained during a case",
    },
    workingValue: { vi: "Kết quả của ngày quyết định giữ nguyên", en: "The decision of the day stands" },
    usedIn: { vi: "Vụ việc đang thực hiện", en: "Running cases" },
    concerns: ["11/2017/QH14#7"],
  },
  {
    id: "U6",
    unconfirmed: {
      vi: "Sinh ngày 29/02; chỉ biết năm sinh",
      en: "Born on 29 February; only the year of birth known",
    },
    workingValue: {
      vi: "01/03; chỉ biết năm sinh thì coi như chưa biết",
      en: "1 March; a year only = fact missing",
    },
    usedIn: { vi: "Mọi diện theo tuổi", en: "Every ground with an age" },
    concerns: ["102/2016/QH13#1", "39/2009/QH12#2", "11/2017/QH14#7.5"],
  },
  {
    id: "U7",
    unconfirmed: {
      vi: "Ngày có hiệu lực của Nghị định 144/2017 và thay đổi Điều 2 sau 02/2024; ở cơ sở bảo trợ xã hội với mọi diện; trợ cấp tạm dừng; trợ cấp hưu trí xã hội",
      en: "Start of decree 144/2017 and changes of its Article 2 after 02/2024; facility admission for all groups; a suspended allowance; the social pension",
    },
    workingValue: {
      vi: "Cận nghèo, đang hưởng trợ cấp hoặc ở cơ sở bảo trợ xã hội; tạm dừng và hưu trí xã hội do cán bộ pháp lý quyết định",
      en: "Near-poor, allowance paid, or in a facility; a legal officer decides on suspended allowances and social pensions",
    },
    usedIn: { vi: "Khó khăn về tài chính", en: "Financial difficulty" },
    concerns: ["144/2017/NĐ-CP#2", "08/2017/TT-BTP#33.7.a", "335/2026/NĐ-CP#7.1"],
  },
  {
    id: "U8",
    unconfirmed: {
      vi: "Giấy tờ chứng minh của Điều 33, trừ khoản 7; các thông tư sau; cơ sở dữ liệu và VNeID thay giấy tờ",
      en: "Proof papers of Article 33 except clause 7; later circulars; databases and VNeID instead of papers",
    },
    workingValue: { vi: "Danh sách theo thứ tự Điều 7", en: "The list in the order of Article 7" },
    usedIn: { vi: "Giấy tờ chứng minh", en: "Proof papers" },
    concerns: ["08/2017/TT-BTP#33", "10/2023/TT-BTP"],
  },
  {
    id: "U9",
    unconfirmed: { vi: "Số của các biểu mẫu", en: "Numbers of forms" },
    workingValue: { vi: "Không in số", en: "None is printed" },
    usedIn: { vi: "Văn bản in ra", en: "Printed documents" },
    concerns: ["08/2017/TT-BTP#34"],
  },
  {
    id: "U10",
    unconfirmed: {
      vi: "03 ngày làm việc để cử người (Điều 31, Điều 33); số khoản của Điều 31; cử sớm hơn theo yêu cầu",
      en: "3 working days to appoint (Articles 31 and 33); clause numbers of Article 31; earlier at the agency's wish",
    },
    workingValue: { vi: "03 ngày làm việc", en: "3 working days" },
    usedIn: { vi: "Thời hạn cử người thực hiện", en: "Deadlines of appointment" },
    concerns: ["11/2017/QH14#31", "11/2017/QH14#33"],
  },
  {
    id: "U11",
    unconfirmed: { vi: "Thời hạn tư vấn (Điều 32)", en: "Time for advice (Article 32)" },
    workingValue: { vi: "15 ngày; 30 ngày nếu phức tạp", en: "15 calendar days; 30 when complex" },
    usedIn: { vi: "Thời hạn tư vấn", en: "Deadlines of advice" },
    concerns: ["11/2017/QH14#32"],
  },
  {
    id: "U12",
    unconfirmed: {
      vi: "Thời hạn bổ sung giấy tờ sau khi thụ lý ngay; phần còn lại của danh sách; khi người đó không thuộc diện",
      en: "Time to add papers after immediate acceptance; the rest of the list; what follows when the person is not eligible",
    },
    workingValue: {
      vi: "05 ngày làm việc; danh sách đã biết; dừng và báo cơ quan",
      en: "5 working days; the list as known; stop and tell the agency",
    },
    usedIn: { vi: "Thụ lý ngay", en: "Immediate acceptance" },
    concerns: ["12/2018/TT-BTP#6", "12/2018/TT-BTP#6.1"],
  },
  {
    id: "U13",
    unconfirmed: {
      vi: "Thông báo cho đương sự trong vụ án dân sự, hành chính",
      en: "Notice for parties in civil and administrative cases",
    },
    workingValue: { vi: "Tắt", en: "Switched off" },
    usedIn: { vi: "Thời hạn thông báo của cơ quan tố tụng", en: "Notice of proceedings agencies" },
    concerns: ["10/2018/TTLT"],
  },
  {
    id: "U14",
    unconfirmed: {
      vi: "Khiếu nại lần hai: ngày thường hay ngày làm việc",
      en: "Second complaint: calendar or working days",
    },
    workingValue: { vi: "Ngày thường", en: "Calendar days" },
    usedIn: { vi: "Thời hạn giải quyết khiếu nại lần hai", en: "Deadline of the second complaint" },
    concerns: ["11/2017/QH14#45"],
  },
  {
    id: "U15",
    unconfirmed: {
      vi: "Thông tư liên tịch 29/2025: thời hạn, ngôn ngữ ký hiệu, người được giải thích, biên bản từ chối",
      en: "Joint circular 29/2025: limits, sign language, persons to be told, refusal minutes",
    },
    workingValue: { vi: "Cảnh báo từ 31/12/2025", en: "A warning from 2025-12-31" },
    usedIn: { vi: "Thời hạn trong tố tụng", en: "Deadlines in proceedings" },
    concerns: ["29/2025/TTLT", "10/2018/TTLT"],
  },
  {
    id: "U16",
    unconfirmed: {
      vi: "Điểm của B4, B5, C; mức dưới 90 điểm; thời hạn thẩm định; nhãn khoản 2 đến khoản 4 Điều 17",
      en: "Points of B4, B5, C; bands below 90; deadlines of appraisal; labels of clauses 2 to 4 of Article 17",
    },
    workingValue: {
      vi: "Điểm như phiếu; không xếp loại dưới 90 điểm",
      en: "Points as in the sheet; no bands below 90",
    },
    usedIn: { vi: "Phiếu thẩm định chất lượng", en: "Score sheet" },
    concerns: ["12/2018/TT-BTP#16", "12/2018/TT-BTP#17"],
  },
  {
    id: "U17",
    unconfirmed: {
      vi: "Quyết định 1179/QĐ-BTP: các tiêu chí chưa biết; còn áp dụng không",
      en: "Decision 1179/QĐ-BTP: criteria not known; does it still apply",
    },
    workingValue: { vi: "Để trống nội dung", en: "Empty texts" },
    usedIn: { vi: "Vụ việc thành công", en: "Successful cases" },
    concerns: ["1179/QĐ-BTP"],
  },
  {
    id: "U18",
    unconfirmed: {
      vi: "Phần mã của đại diện ngoài tố tụng; khi nào vụ việc kết thúc; mỗi giai đoạn là một vụ việc",
      en: "Code part of representation; when a case ends; each stage a case",
    },
    workingValue: {
      vi: "ĐDNTT; theo hình thức trợ giúp; mỗi giai đoạn một vụ việc",
      en: "ĐDNTT; by form of aid; each stage one case",
    },
    usedIn: { vi: "Mã số hồ sơ, kết thúc và đếm vụ việc", en: "File codes, end and counting of cases" },
    concerns: ["12/2018/TT-BTP#11.1", "12/2018/TT-BTP#10"],
  },
  {
    id: "U19",
    unconfirmed: {
      vi: "Văn bản thay Thông tư 01/2019; luật mới về người khuyết tật; chuyển lĩnh vực sang ngành y tế; điều về tỷ lệ",
      en: "Successor of circular 01/2019; a new law on persons with disabilities; move of the field to the health sector; article of the percentages",
    },
    workingValue: { vi: "Quy định hiện biết", en: "The rules as known" },
    usedIn: { vi: "Mức độ khuyết tật, giấy xác nhận", en: "Degree and certificate" },
    concerns: ["01/2019/TT-BLĐTBXH", "28/2012/NĐ-CP#4"],
  },
  {
    id: "U20",
    unconfirmed: {
      vi: "Nghị định 20/2021: khoản và hệ số; mức trước 07/2021; Nghị định 335/2026: ngày bắt đầu, điều bãi bỏ, khoản 2, 3, 6 đến 8 Điều 5; nghị quyết của Cần Thơ",
      en: "Decree 20/2021: clause and coefficients; amounts before 07/2021; decree 335/2026: start, repeal clause, clauses 2, 3, 6 to 8 of Article 5; a Cần Thơ resolution",
    },
    workingValue: { vi: "Chỉ để thông tin", en: "For information only" },
    usedIn: { vi: "Trợ cấp xã hội hằng tháng", en: "Monthly social allowance" },
    concerns: ["20/2021/NĐ-CP", "335/2026/NĐ-CP"],
  },
  {
    id: "U21",
    unconfirmed: {
      vi: "Thứ tự nhóm khi đếm; dòng của mẫu 24, 25; mẫu 26; văn bản thay Thông tư 03/2019; cột cho khoản 6a và khoản 5 mới",
      en: "Order of groups in counting; rows of forms 24 and 25; form 26; successor of circular 03/2019; columns for clause 6a and the new clause 5",
    },
    workingValue: { vi: "Thứ tự cột; nhóm khác", en: "Order of the columns; other" },
    usedIn: { vi: "Thống kê", en: "Statistics" },
    concerns: ["03/2019/TT-BTP"],
  },
  {
    id: "U22",
    unconfirmed: {
      vi: "Báo cáo năm: chốt số liệu 31/10 cho Trung tâm và Sở Tư pháp",
      en: "Year report: 31/10 as cut-off for Centre and Department",
    },
    workingValue: { vi: "31/10", en: "31/10" },
    usedIn: { vi: "Thống kê", en: "Statistics" },
    concerns: ["03/2019/TT-BTP#6"],
  },
  {
    id: "U23",
    unconfirmed: {
      vi: "Số, ngày kế hoạch của Cần Thơ; kế hoạch năm 2026 của Bộ; chỉ tiêu trong Quyết định 1190; ngày báo cáo trong kế hoạch",
      en: "Number and date of Cần Thơ's plan; the Ministry's plan of 2026; the target in decision 1190; report dates inside plans",
    },
    workingValue: { vi: "Kỳ báo cáo thống kê và 15/12", en: "The statistical periods and 15 December" },
    usedIn: { vi: "Kế hoạch, báo cáo", en: "Plan and reports" },
    concerns: ["1190/QĐ-TTg"],
  },
  {
    id: "U24",
    unconfirmed: {
      vi: "Tổng số người khuyết tật và số vụ việc mỗi năm ở Cần Thơ, Sóc Trăng",
      en: "Number of persons with disabilities and their cases a year in Cần Thơ and Sóc Trăng",
    },
    workingValue: { vi: "Dữ liệu giả định, có ghi rõ", en: "Invented data, labelled" },
    usedIn: { vi: "Dữ liệu trình diễn", en: "Demonstration data" },
    concerns: [],
  },
  {
    id: "U25",
    unconfirmed: {
      vi: "Số Trung tâm, Chi nhánh ở Cần Thơ; quy định về Chi nhánh khi không còn cấp huyện; tòa án, viện kiểm sát khu vực",
      en: "Number of Centres and branches in Cần Thơ; branch rule without districts; regional courts and procuracies",
    },
    workingValue: { vi: "Cho phép nhiều đơn vị", en: "Many are allowed" },
    usedIn: { vi: "Danh mục tổ chức", en: "Directory of organisations" },
    concerns: ["144/2017/NĐ-CP#5"],
  },
  {
    id: "U26",
    unconfirmed: {
      vi: "Luật dữ liệu: điều về thông báo vi phạm, ngoại lệ và đánh giá tác động của cơ quan nhà nước, danh mục dữ liệu nhạy cảm; khoản 4 Điều 2 Nghị định 13/2023",
      en: "Data law: article of the breach notice, exemptions and impact assessment of authorities, list of sensitive data; decree 13/2023 Article 2 clause 4",
    },
    workingValue: { vi: "72 giờ; coi sức khỏe là nhạy cảm", en: "72 hours; health is treated as sensitive" },
    usedIn: { vi: "Thông báo vi phạm dữ liệu", en: "Notice of a data breach" },
    concerns: ["91/2025/QH15#23", "13/2023/NĐ-CP#2.4"],
  },
  {
    id: "U27",
    unconfirmed: {
      vi: "Nghị định 30/2020: các dòng chưa xác nhận của thể thức; còn hiệu lực cuối năm 2026 không",
      en: "Decree 30/2020: unconfirmed elements of form; in force late in 2026",
    },
    workingValue: { vi: "Mẫu trình bày", en: "A template" },
    usedIn: { vi: "Văn bản in ra", en: "Printed documents" },
    concerns: ["30/2020/NĐ-CP"],
  },
  {
    id: "U28",
    unconfirmed: {
      vi: "Giá trị mã của Quyết định 1634/QĐ-BTP; giao diện của hệ thống Bộ",
      en: "Code values of decision 1634/QĐ-BTP; an interface of the Ministry's system",
    },
    workingValue: { vi: "Để trống mã; bàn giao bằng tệp", en: "Empty codes; hand-over by file" },
    usedIn: { vi: "Bàn giao cho hệ thống của Bộ", en: "Hand-over to the Ministry's system" },
    concerns: ["1634/QĐ-BTP"],
  },
  {
    id: "U29",
    unconfirmed: {
      vi: "24/11 là ngày nghỉ từ 2026; ngày nghỉ và làm bù từng năm; ngày nghỉ trước 2021",
      en: "24 November as a holiday from 2026; yearly holidays and swapped days; holidays before 2021",
    },
    workingValue: {
      vi: "Dữ liệu từng năm theo thông báo chính thức",
      en: "Data per year, from the official announcement",
    },
    usedIn: { vi: "Mọi thời hạn theo ngày làm việc", en: "Every deadline in working days" },
    concerns: ["28/2026/QH16", "45/2019/QH14#112"],
  },
  {
    id: "U30",
    unconfirmed: {
      vi: "Chi tiết Điều 8, Điều 9; danh sách khoản 1 Điều 25; lịch trực ở tòa án và điều tra; kỳ báo cáo của Hội đồng phối hợp",
      en: "Articles 8 and 9 in detail; list of Article 25 clause 1; duty rosters at courts and in investigation; how often councils report",
    },
    workingValue: { vi: "Không có", en: "None" },
    usedIn: { vi: "Quyền, nghĩa vụ, thay đổi người thực hiện", en: "Rights, duties, change of provider" },
    concerns: ["11/2017/QH14#8", "11/2017/QH14#9", "11/2017/QH14#25.1"],
  },
];
