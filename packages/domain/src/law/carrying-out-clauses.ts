import { clausesOf } from "./clauses-of.ts";
import type { Provision } from "./provision.ts";

/** The decree of 2017, the circulars on case work and quality, and the statistics: what cases and appraisals cite. */
export const carryingOutClauses: readonly Provision[] = [
  ...clausesOf(
    {
      id: "144/2017/NĐ-CP",
      from: "2018-01-01",
      source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
      sourceKind: "official",
    },
    [
      {
        at: "5",
        title: { vi: "Chi nhánh của Trung tâm", en: "Branches of the Centre" },
        text: {
          vi: "Chi nhánh đánh số theo thứ tự thành lập; Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định theo đề nghị của Sở Tư pháp (Điều 5 đến Điều 7).",
          en: "Branches are numbered in order of creation; the chair of the provincial People's Committee decides on the proposal of the Department of Justice (Articles 5 to 7).",
        },
        note: {
          vi: "Quy định gắn Chi nhánh với cấp huyện; sau 01/07/2025 thay đổi ra sao chưa xác nhận.",
          en: "The rule ties branches to districts; what follows after 01/07/2025 is not confirmed.",
        },
      },
      {
        at: "13.1",
        title: { vi: "Thù lao của luật sư", en: "Pay of lawyers" },
        text: {
          vi: "0,38 mức lương cơ sở mỗi buổi, tối đa 30 buổi, hoặc khoán từ 3 đến 10 mức lương cơ sở mỗi vụ việc; do Nhà nước trả.",
          en: "0.38 base salary per half day, 30 at most, or a lump sum of 3 to 10 base salaries per case; paid by the State.",
        },
      },
    ],
  ),
  ...clausesOf(
    {
      id: "08/2017/TT-BTP",
      from: "2018-01-01",
      source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
      sourceKind: "official",
    },
    [
      {
        at: "33",
        title: { vi: "Giấy tờ chứng minh", en: "Proof papers" },
        text: {
          vi: "Điều 33 liệt kê giấy tờ chứng minh theo thứ tự các diện của Điều 7 Luật Trợ giúp pháp lý.",
          en: "Article 33 lists the proof papers in the order of the groups of Article 7 of the law.",
        },
        evidence: "unconfirmed",
        note: { vi: "Chỉ biết đầy đủ khoản 7.", en: "Only clause 7 is known in full." },
      },
      {
        at: "34",
        title: { vi: "Biểu mẫu", en: "Forms" },
        text: { vi: "Điều 34 ban hành các biểu mẫu.", en: "Article 34 issues the forms." },
        evidence: "unconfirmed",
        note: {
          vi: "Số của phần lớn biểu mẫu chưa xác nhận.",
          en: "The numbers of most forms are not confirmed.",
        },
      },
    ],
  ),
  ...clausesOf(
    {
      id: "12/2018/TT-BTP",
      from: "2018-10-12",
      source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
      sourceKind: "official",
    },
    [
      {
        at: "2.1",
        title: { vi: "Nơi và thời gian tiếp", en: "Place and time of reception" },
        text: {
          vi: "Nơi tiếp thuận tiện, riêng tư khi nội dung cần giữ kín; thời gian tiếp được niêm yết.",
          en: "A convenient place, private when the matter is confidential; reception times are posted.",
        },
      },
      {
        at: "4.1",
        title: { vi: "Bồi dưỡng 08 giờ mỗi năm", en: "8 hours of training a year" },
        text: {
          vi: "Trợ giúp viên pháp lý tham gia bồi dưỡng ít nhất 08 giờ mỗi năm.",
          en: "Legal-aid officers take at least 8 hours of training a year.",
        },
      },
      {
        at: "6",
        title: { vi: "Thụ lý ngay", en: "Acceptance at once" },
        text: {
          vi: "Điều 6 nêu khi nào thụ lý ngay và việc bổ sung giấy tờ sau đó.",
          en: "Article 6 says when a case is accepted at once and how papers follow.",
        },
        note: {
          vi: "Thời hạn bổ sung 05 ngày làm việc là giá trị tạm dùng.",
          en: "The 5 working days to add papers are a working value.",
        },
      },
      {
        at: "6.1",
        title: { vi: "Các trường hợp thụ lý ngay", en: "When a case is accepted at once" },
        text: {
          vi: "Thời hiệu khởi kiện còn dưới 05 ngày làm việc, sắp đến ngày xét xử dưới 05 ngày làm việc, bào chữa chỉ định, thông báo hoặc chuyển yêu cầu của cơ quan, cần tránh thiệt hại.",
          en: "Fewer than 5 working days of the limitation period left, fewer than 5 working days to the hearing, a designated defence, an agency's notice or referral, damage to be avoided.",
        },
        source: "baobackan.vn",
        sourceKind: "press",
        note: {
          vi: "Danh sách của Thông tư còn tiếp; phần còn lại chưa xác nhận.",
          en: "The list of the circular goes on; the rest is not confirmed.",
        },
      },
      {
        at: "7.1",
        title: { vi: "Sổ thụ lý", en: "Register" },
        text: {
          vi: "Sổ thụ lý, theo dõi vụ việc khóa số hằng tháng, sáu tháng, hằng năm; mỗi Chi nhánh có sổ riêng.",
          en: "The register of cases is totalled monthly, half-yearly and yearly; each branch keeps its own.",
        },
      },
      {
        at: "9",
        title: { vi: "Thay đổi người thực hiện", en: "Change of provider" },
        text: {
          vi: "Điều 9 quy định việc thay đổi người thực hiện trợ giúp pháp lý.",
          en: "Article 9 deals with a change of provider.",
        },
      },
      {
        at: "9.1",
        title: {
          vi: "Trả lời đơn đề nghị thay đổi trong 03 ngày làm việc",
          en: "Answer to an application for change in 3 working days",
        },
        text: {
          vi: "Trong 03 ngày làm việc kể từ khi nhận đơn, tổ chức trả lời bằng văn bản và cử người khác.",
          en: "Within 3 working days of the application the organisation answers in writing and names another provider.",
        },
        source: "Bộ pháp điển; dichvucong.laichau.gov.vn",
      },
      {
        at: "10",
        title: { vi: "Kết thúc vụ việc", en: "End of a case" },
        text: {
          vi: "Điều 10 quy định khi nào một vụ việc kết thúc.",
          en: "Article 10 says when a case ends.",
        },
        evidence: "unconfirmed",
        note: {
          vi: "Điều này có thật; thời điểm kết thúc theo từng hình thức là giá trị tạm dùng.",
          en: "The article exists; the moment of the end for each form is a working value.",
        },
      },
      {
        at: "11",
        title: { vi: "Hồ sơ vụ việc", en: "Case files" },
        text: {
          vi: "Tổ chức lập hồ sơ điện tử, người thực hiện cập nhật.",
          en: "The organisation creates the electronic file, the provider updates it.",
        },
        source: "tgpl.moj.gov.vn",
      },
      {
        at: "11.1",
        title: { vi: "Mã số hồ sơ", en: "File code" },
        text: {
          vi: "Mã số gồm tổ chức, hình thức, số thứ tự trong sổ và năm: TT.TV.01.2018.",
          en: "The code is made of organisation, form, number in the register and year: TT.TV.01.2018.",
        },
        note: {
          vi: "Phần mã của đại diện ngoài tố tụng chưa xác nhận.",
          en: "The code part of out-of-court representation is not confirmed.",
        },
      },
      {
        at: "11a",
        title: { vi: "Hồ sơ điện tử và cơ sở dữ liệu", en: "Electronic file and database" },
        text: {
          vi: "Hồ sơ điện tử được cập nhật vào hệ thống quản lý.",
          en: "The electronic file is kept in the management system.",
        },
        from: "2021-07-15",
        amendedBy: "03/2021/TT-BTP",
        evidence: "unconfirmed",
        note: {
          vi: "Đã thấy điều này; văn bản thêm vào và ngày bắt đầu là giá trị tạm dùng.",
          en: "The article was seen; which circular added it, and from when, are working values.",
        },
      },
      {
        at: "12",
        title: { vi: "Thẩm định thời gian, công việc", en: "Appraisal of time and work" },
        text: {
          vi: "Thẩm định thời gian và công việc có hợp lý hay không để chi trả.",
          en: "Whether hours and work are reasonable, for payment.",
        },
      },
      {
        at: "14.1",
        title: { vi: "Thẩm định chất lượng", en: "Quality appraisal" },
        text: {
          vi: "Tổ chức đã thực hiện thẩm định chất lượng theo tiêu chí của Điều 16 và xác định vụ việc thành công; lập thành văn bản, lưu hồ sơ.",
          en: "The organisation that did the case appraises it by the criteria of Article 16 and says whether it was successful; in writing, kept in the file.",
        },
      },
      {
        at: "15",
        title: { vi: "Đánh giá chất lượng", en: "Quality evaluation" },
        text: {
          vi: "Sở Tư pháp và Cục Trợ giúp pháp lý đánh giá các vụ việc đã kết thúc theo kế hoạch hằng năm.",
          en: "The Department of Justice and the Ministry's department evaluate closed cases under a yearly plan.",
        },
        from: "2021-07-15",
        amendedBy: "03/2021/TT-BTP",
      },
      {
        at: "16",
        title: { vi: "Tiêu chí chất lượng, 100 điểm", en: "Quality criteria, 100 points" },
        text: {
          vi: "Trách nhiệm nghề nghiệp 30 điểm, thực hiện vụ việc 60 điểm, tiêu chí thứ ba 10 điểm.",
          en: "Professional responsibility 30 points, performance 60, the third criterion 10.",
        },
        from: "2021-07-15",
        amendedBy: "03/2021/TT-BTP",
        source: "lsu.vn; thuviennhadat.vn, 21/10/2024",
        sourceKind: "legal-site",
        note: {
          vi: "Điểm của B4, B5 và C chưa xác nhận.",
          en: "The points of B4, B5 and C are not confirmed.",
        },
      },
      {
        at: "17",
        title: { vi: "Xếp loại chất lượng", en: "Grades of quality" },
        text: { vi: "Tốt, khá, đạt, không đạt.", en: "Good, fair, pass, fail." },
        evidence: "unconfirmed",
        note: {
          vi: "Chỉ mức tốt là chắc chắn; các mức dưới 90 điểm chưa xác nhận.",
          en: "Only the grade good is certain; the bands below 90 points are not confirmed.",
        },
      },
      {
        at: "17.1",
        title: { vi: "Loại tốt từ 90 điểm", en: "Good from 90 points" },
        text: { vi: "Vụ việc đạt từ 90 điểm được xếp loại tốt.", en: "A case of 90 points or more is good." },
      },
      {
        at: "17a",
        title: { vi: "Giới thiệu người thuộc diện", en: "Referral by local offices" },
        text: {
          vi: "Cơ quan tư pháp địa phương và Ủy ban nhân dân cấp xã giới thiệu người thuộc diện theo Mẫu 13.",
          en: "Local justice offices and the commune's People's Committee refer people with form 13.",
        },
        from: "2021-07-15",
        amendedBy: "03/2021/TT-BTP",
        evidence: "unconfirmed",
        note: {
          vi: "Đã thấy điều này; ngày bắt đầu là giá trị tạm dùng. Từ 01/07/2025 chỉ còn cấp xã.",
          en: "The article was seen; its first day is a working value. Since 01/07/2025 only communes are left.",
        },
      },
    ],
  ),
  ...clausesOf(
    { id: "03/2019/TT-BTP", from: "2019-05-15", source: "thukyluat.vn", sourceKind: "legal-site" },
    [
      {
        at: "6",
        title: { vi: "Kỳ báo cáo và chốt số liệu", en: "Reporting periods and cut-offs" },
        text: {
          vi: "Kỳ sáu tháng, năm, năm chính thức; ngày lấy số liệu thực tế và ước tính.",
          en: "Half-year, year and official year; the days up to which figures are real and from which estimated.",
        },
        note: {
          vi: "Ngày chốt 31/10 của Trung tâm và Sở Tư pháp là cách đọc Điều 6, chưa xác nhận.",
          en: "31/10 as the cut-off of Centre and Department is a reading of Article 6, not confirmed.",
        },
      },
    ],
  ),
];
