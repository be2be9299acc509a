import { clausesOf } from "./clauses-of.ts";
import type { Provision } from "./provision.ts";

/** The law on legal aid outside its grounds: principles, organisations, scope, requests and their limits. */
export const legalAidClauses: readonly Provision[] = [
  ...clausesOf(
    {
      id: "11/2017/QH14",
      from: "2018-01-01",
      source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
      sourceKind: "official",
    },
    [
      {
        at: "2",
        title: { vi: "Trợ giúp pháp lý là dịch vụ miễn phí", en: "Legal aid is free of charge" },
        text: {
          vi: "Trợ giúp pháp lý là việc cung cấp dịch vụ pháp lý miễn phí cho người được trợ giúp pháp lý.",
          en: "Legal aid is the provision of legal services free of charge to the beneficiary.",
        },
        source: "baodaklak.vn",
        sourceKind: "press",
      },
      {
        at: "3.4",
        title: { vi: "Không thu tiền, lợi ích", en: "No money or benefit is taken" },
        text: {
          vi: "Không thu tiền, lợi ích vật chất hoặc lợi ích khác từ người được trợ giúp pháp lý.",
          en: "No money, goods or other benefit is taken from the beneficiary.",
        },
        source: "baodaklak.vn",
        sourceKind: "press",
      },
      {
        at: "6.1",
        title: {
          vi: "Điều cấm đối với tổ chức và người thực hiện",
          en: "What organisations and providers may not do",
        },
        text: {
          vi: "Không phân biệt đối xử, nhận lợi ích, tiết lộ thông tin về người hoặc vụ việc nếu không có đồng ý bằng văn bản hoặc luật cho phép, từ chối hoặc ngừng trái luật, trục lợi.",
          en: "No discrimination, no benefit taken, no disclosure of person or case without written consent unless a law allows it, no refusal or stop outside the law, no profiteering.",
        },
        source: "baodaklak.vn",
        sourceKind: "press",
      },
      {
        at: "6.2",
        title: { vi: "Điều cấm đối với người được trợ giúp pháp lý", en: "What beneficiaries may not do" },
        text: {
          vi: "Không xâm phạm người thực hiện, cố ý cung cấp thông tin sai, đe dọa, cản trở.",
          en: "They may not harm the provider, knowingly give false information, threaten or obstruct.",
        },
        source: "baodaklak.vn",
        sourceKind: "press",
      },
      {
        at: "7",
        title: { vi: "Người được trợ giúp pháp lý", en: "Who receives legal aid" },
        text: {
          vi: "Điều 7 liệt kê các diện người được trợ giúp pháp lý.",
          en: "Article 7 lists the groups that receive legal aid.",
        },
        source: "thuvienphapluat.vn, 10/02/2023",
        sourceKind: "legal-site",
      },
      {
        at: "8",
        title: { vi: "Quyền của người được trợ giúp pháp lý", en: "Rights of the beneficiary" },
        text: {
          vi: "Lựa chọn tổ chức và người thực hiện trong danh sách đã công bố, yêu cầu thay đổi, rút yêu cầu, khiếu nại.",
          en: "To choose an organisation and a provider from the published list, to ask for a change, to withdraw, to complain.",
        },
        evidence: "unconfirmed",
        note: {
          vi: "Mới biết nội dung chính; chi tiết của Điều 8 chưa xác nhận.",
          en: "Only the gist is known; the details of Article 8 are not confirmed.",
        },
      },
      {
        at: "9",
        title: { vi: "Nghĩa vụ của người được trợ giúp pháp lý", en: "Duties of the beneficiary" },
        text: {
          vi: "Cung cấp giấy tờ chứng minh, hợp tác, không yêu cầu tổ chức khác trợ giúp cùng một vụ việc.",
          en: "To supply proof, to cooperate, not to ask a second organisation for the same case.",
        },
        evidence: "unconfirmed",
        note: {
          vi: "Mới biết nội dung chính; chi tiết của Điều 9 chưa xác nhận.",
          en: "Only the gist is known; the details of Article 9 are not confirmed.",
        },
      },
      {
        at: "11",
        title: { vi: "Trung tâm trợ giúp pháp lý nhà nước", en: "State Legal Aid Centre" },
        text: {
          vi: "Trung tâm trợ giúp pháp lý nhà nước thuộc Sở Tư pháp, do Ủy ban nhân dân cấp tỉnh thành lập; tổ chức tham gia gồm tổ chức ký hợp đồng và tổ chức đăng ký (Điều 11 đến Điều 16).",
          en: "The State Legal Aid Centre is under the Department of Justice and is set up by the provincial People's Committee; participating organisations are contracted or registered (Articles 11 to 16).",
        },
        source: "cand.com.vn",
        sourceKind: "press",
      },
      {
        at: "17",
        title: { vi: "Người thực hiện trợ giúp pháp lý", en: "Providers of legal aid" },
        text: {
          vi: "Trợ giúp viên pháp lý; luật sư; tư vấn viên pháp luật từ 2 năm kinh nghiệm ở tổ chức tham gia; cộng tác viên.",
          en: "Legal-aid officers; lawyers; legal advisers with two years or more at a participating organisation; collaborators.",
        },
        source: "cand.com.vn",
        sourceKind: "press",
      },
      {
        at: "25",
        title: {
          vi: "Không được tiếp tục hoặc phải từ chối thực hiện",
          en: "When a provider may not go on or must refuse",
        },
        text: {
          vi: "Điều 25 nêu khi nào người thực hiện không được tiếp tục, phải từ chối hoặc bị thay đổi.",
          en: "Article 25 says when a provider may not go on, must refuse or is replaced.",
        },
      },
      {
        at: "25.1",
        title: { vi: "Không được tiếp tục thực hiện", en: "When a provider may not go on" },
        text: {
          vi: "Không được tiếp tục khi vi phạm điều cấm, bị thu hồi thẻ hoặc theo pháp luật tố tụng.",
          en: "A provider may not go on after a prohibited act, when the card is withdrawn, or where procedure law says so.",
        },
        evidence: "unconfirmed",
        note: {
          vi: "Danh sách của khoản 1 chưa xác nhận đầy đủ.",
          en: "The list of clause 1 is not confirmed in full.",
        },
      },
      {
        at: "25.2",
        title: { vi: "Phải từ chối thực hiện", en: "When a provider must refuse" },
        text: {
          vi: "Phải từ chối khi đã hoặc đang trợ giúp cho bên có quyền lợi đối lập trong cùng vụ việc (trừ tư vấn, đại diện ngoài tố tụng trong vụ việc dân sự được các bên đồng ý), có thể không khách quan, hoặc không thể thực hiện hiệu quả.",
          en: "A provider must refuse who acted for the opposing side in the same case (agreed advice and out-of-court representation in civil cases excepted), may not be objective, or cannot do it effectively.",
        },
      },
      {
        at: "26",
        title: { vi: "Phạm vi thực hiện", en: "Scope" },
        text: {
          vi: "Trung tâm thực hiện khi người được trợ giúp cư trú hoặc vụ việc xảy ra tại tỉnh, hoặc cơ quan trung ương yêu cầu; tổ chức tham gia theo hợp đồng hoặc đăng ký.",
          en: "The Centre acts when the person resides in, or the case arises in, its province, or a central authority asks; participating organisations within contract or registration.",
        },
        source: "chiakhoaphapluat.vn",
        sourceKind: "legal-site",
      },
      {
        at: "27.1",
        title: { vi: "Lĩnh vực pháp luật", en: "Fields of law" },
        text: {
          vi: "Mọi lĩnh vực pháp luật, trừ kinh doanh, thương mại.",
          en: "All fields of law except business and commerce.",
        },
        source: "tgpl.moj.gov.vn",
        note: {
          vi: "Lĩnh vực sau Luật 05/2026/QH16 chưa xác nhận.",
          en: "Fields after law 05/2026/QH16 are not confirmed.",
        },
      },
      {
        at: "27.2",
        title: { vi: "Hình thức trợ giúp pháp lý", en: "Forms of legal aid" },
        text: {
          vi: "Tham gia tố tụng; tư vấn pháp luật; đại diện ngoài tố tụng.",
          en: "Participation in proceedings; legal advice; out-of-court representation.",
        },
        source: "tgpl.moj.gov.vn",
      },
      {
        at: "28",
        title: { vi: "Nơi thực hiện trợ giúp pháp lý", en: "Where legal aid is given" },
        text: {
          vi: "Trợ giúp pháp lý thực hiện tại trụ sở hoặc nơi khác thuận tiện; thời gian tiếp được niêm yết.",
          en: "Legal aid is given at the office or at another convenient place; reception times are posted.",
        },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "29",
        title: { vi: "Cách nộp yêu cầu và giấy tờ", en: "How a request and its papers are handed in" },
        text: {
          vi: "Hồ sơ gồm đơn yêu cầu, giấy tờ chứng minh và giấy tờ của vụ việc; nộp trực tiếp, qua bưu chính, fax hoặc hình thức điện tử.",
          en: "The file holds the application, the proof papers and the papers of the case; in person, by post, by fax or electronically.",
        },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "30.1",
        title: { vi: "Điều kiện thụ lý", en: "Condition of acceptance" },
        text: {
          vi: "Vụ việc cụ thể liên quan trực tiếp đến quyền, lợi ích hợp pháp của người thuộc Điều 7 và phù hợp quy định của luật.",
          en: "A concrete case that directly touches the lawful rights or interests of a person of Article 7 and fits the law.",
        },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "30.2",
        title: { vi: "Kiểm tra và trả lời ngay", en: "Check and answer at once" },
        text: {
          vi: "Kiểm tra hồ sơ và trả lời ngay là đủ điều kiện thụ lý hay phải bổ sung giấy tờ.",
          en: "The file is checked and answered at once: it is enough, or papers are to be added.",
        },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "30.3",
        title: { vi: "Từ chối thụ lý", en: "Refusal" },
        text: {
          vi: "Phải từ chối trong các trường hợp luật nêu và thông báo bằng văn bản, nêu rõ lý do.",
          en: "A refusal is due where the law says so, in writing and with the reason.",
        },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "30.3.a",
        title: { vi: "Không đủ điều kiện thụ lý", en: "The condition is not met" },
        text: {
          vi: "Yêu cầu không đáp ứng điều kiện của khoản 1.",
          en: "The request does not meet the condition of clause 1.",
        },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "30.3.b",
        title: { vi: "Nội dung trái pháp luật", en: "Unlawful content" },
        text: { vi: "Yêu cầu có nội dung trái pháp luật.", en: "What is asked for is unlawful." },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "30.3.c",
        title: { vi: "Người được trợ giúp đã chết", en: "The person has died" },
        text: {
          vi: "Người được trợ giúp pháp lý đã chết.",
          en: "The person who would receive legal aid has died.",
        },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "30.3.d",
        title: { vi: "Đã có tổ chức khác thực hiện", en: "Handled elsewhere" },
        text: {
          vi: "Vụ việc đang hoặc đã được một tổ chức thực hiện trợ giúp pháp lý khác thực hiện.",
          en: "Another legal-aid organisation has taken the case.",
        },
        source: "tuphap.hatinh.gov.vn",
      },
      {
        at: "30.4",
        title: { vi: "Thụ lý ngay dù còn thiếu giấy tờ", en: "Accepted at once though papers are missing" },
        text: {
          vi: "Vụ việc được thụ lý ngay khi chưa đủ giấy tờ trong một số trường hợp khẩn cấp; giấy tờ bổ sung sau.",
          en: "In some urgent situations a case is accepted at once; papers may follow.",
        },
        source: "baobackan.vn",
        sourceKind: "press",
      },
      {
        at: "31",
        title: { vi: "Tham gia tố tụng: thông báo và cử người", en: "Proceedings: notice and appointment" },
        text: {
          vi: "Cơ quan tiến hành tố tụng thông báo cho Trung tâm trong 12 giờ khi người bị bắt, bị tạm giữ yêu cầu và trong 24 giờ khi bị can, bị cáo, bị hại yêu cầu; sau khi nhận thông báo thì thụ lý và cử người ngay.",
          en: "The proceedings agency tells the Centre within 12 hours when an arrested person or one in custody asks, and within 24 hours when an accused, a defendant or a victim asks; on the notice the case is accepted and a provider appointed at once.",
        },
        source: "thuviennhadat.vn",
        sourceKind: "legal-site",
        note: {
          vi: "Số khoản và thời hạn 03 ngày làm việc để cử người khi không có thông báo chưa xác nhận.",
          en: "The numbers of the clauses, and the 3 working days to appoint where there is no notice, are not confirmed.",
        },
      },
      {
        at: "32",
        title: { vi: "Tư vấn pháp luật", en: "Legal advice" },
        text: {
          vi: "Điều 32 quy định việc tư vấn pháp luật và trả lời bằng văn bản.",
          en: "Article 32 deals with legal advice and its answer in writing.",
        },
        evidence: "unconfirmed",
        note: {
          vi: "Thời hạn 15 và 30 ngày là giá trị tạm dùng, in trong nguồn nói về Luật năm 2006 đã hết hiệu lực.",
          en: "The 15 and 30 days are working values, printed in sources on the repealed law of 2006.",
        },
      },
      {
        at: "33",
        title: { vi: "Đại diện ngoài tố tụng", en: "Out-of-court representation" },
        text: {
          vi: "Cử trợ giúp viên pháp lý hoặc luật sư đại diện ngoài tố tụng.",
          en: "A legal-aid officer or a lawyer is appointed to represent out of court.",
        },
        evidence: "unconfirmed",
        note: {
          vi: "Thời hạn 03 ngày làm việc là giá trị tạm dùng.",
          en: "The 3 working days are a working value.",
        },
      },
      {
        at: "34.1",
        title: { vi: "Xác minh ở địa phương khác", en: "Verification in another locality" },
        text: {
          vi: "Tổ chức yêu cầu ấn định ngày trả lời trong văn bản yêu cầu xác minh.",
          en: "The asking organisation fixes the day of reply in its letter.",
        },
      },
      {
        at: "35.1",
        title: { vi: "Chuyển yêu cầu", en: "Transfer" },
        text: {
          vi: "Khi không đúng phạm vi, yêu cầu được chuyển và người yêu cầu được báo.",
          en: "When the scope does not fit the request is transferred and the person is told.",
        },
      },
      {
        at: "36.1",
        title: { vi: "Kiến nghị", en: "Petition" },
        text: {
          vi: "Tổ chức kiến nghị bằng văn bản với cơ quan có thẩm quyền.",
          en: "The organisation petitions the competent body in writing.",
        },
      },
      {
        at: "37",
        title: { vi: "Không tiếp tục thực hiện", en: "Not continued" },
        text: {
          vi: "Vụ việc không được tiếp tục khi xuất hiện căn cứ từ chối, có hành vi bị cấm hoặc người được trợ giúp rút yêu cầu; thông báo bằng văn bản, nêu rõ lý do.",
          en: "A case is not continued when a ground for refusal appears, after a prohibited act, or when the request is withdrawn; in writing and with the reason.",
        },
      },
      {
        at: "39.1",
        title: { vi: "Bàn giao hồ sơ trong 30 ngày", en: "File handed over within 30 days" },
        text: {
          vi: "Trong 30 ngày kể từ khi vụ việc kết thúc, người thực hiện bàn giao hồ sơ cho tổ chức.",
          en: "Within 30 days of the end of the case the provider hands the file to the organisation.",
        },
      },
      {
        at: "39.2",
        title: { vi: "Hồ sơ vụ việc", en: "Case file" },
        text: {
          vi: "Giấy tờ trong hồ sơ được liệt kê, đánh số, xếp theo ngày; lưu trữ theo pháp luật về lưu trữ.",
          en: "Papers of the file are listed, numbered and in order of date; the law on archives applies.",
        },
      },
      {
        at: "39.3",
        title: { vi: "Hồ sơ điện tử", en: "Electronic file" },
        text: {
          vi: "Hồ sơ điện tử và cơ sở dữ liệu về vụ việc.",
          en: "The electronic file and the database of cases.",
        },
      },
      {
        at: "41",
        title: { vi: "Trách nhiệm của cơ quan tiến hành tố tụng", en: "Duties of proceedings agencies" },
        text: {
          vi: "Cơ quan tiến hành tố tụng giải thích quyền được trợ giúp pháp lý và phối hợp.",
          en: "Proceedings agencies explain the right to legal aid and cooperate.",
        },
      },
      {
        at: "42",
        title: { vi: "Trách nhiệm của cơ quan, tổ chức khác", en: "Duties of other bodies" },
        text: {
          vi: "Cơ quan nhà nước giải thích quyền được trợ giúp pháp lý và giới thiệu công dân đến tổ chức thực hiện.",
          en: "Any state body explains the right to legal aid and refers citizens.",
        },
      },
      {
        at: "45",
        title: { vi: "Khiếu nại, tố cáo", en: "Complaints and denunciations" },
        text: {
          vi: "Khiếu nại việc từ chối, không thực hiện, thực hiện không đúng, thay đổi người thực hiện trái luật: người đứng đầu tổ chức giải quyết trong 03 ngày làm việc, Giám đốc Sở Tư pháp trong 15 ngày, sau đó khởi kiện.",
          en: "Complaints about refusing, not providing, providing wrongly or an unlawful change of provider: the head of the organisation settles them in 3 working days, the director of the Department of Justice in 15 days, then the court.",
        },
        note: {
          vi: "15 ngày: cổng dịch vụ công Đà Nẵng in là ngày làm việc; hệ thống tính ngày thường.",
          en: "15 days: Đà Nẵng's portal prints working days; calendar days are counted here.",
        },
      },
      {
        at: "46",
        title: { vi: "Tranh chấp", en: "Disputes" },
        text: {
          vi: "Tranh chấp về trợ giúp pháp lý giải quyết theo pháp luật.",
          en: "Disputes about legal aid are settled by law.",
        },
      },
    ],
  ),
];
