import type { ReactNode } from "react";
import { ButtonLink } from "../../src/button-link.tsx";
import { CountStrip } from "../../src/count-strip.tsx";
import { HourRuler } from "../../src/hour-ruler.tsx";
import { PageHead } from "../../src/page-head.tsx";
import { Register, RegisterSection } from "../../src/register.tsx";
import { RegisterRow } from "../../src/register-row.tsx";
import { Segmented } from "../../src/segmented.tsx";
import { OfficerPage } from "./officer-page.tsx";

const now = "2026-11-23T15:20:00+07:00";

export function MyWorkPage() {
  return (
    <OfficerPage here="work">
      <PageHead
        title="Việc của tôi"
        note="Thứ Hai 23/11/2026, 15:20. Mai 24/11 nghỉ lễ, hạn tính giờ vẫn chạy."
      >
        <Segmented
          label="Phạm vi"
          current="mine"
          segments={[
            { id: "mine", label: "Của tôi", count: 13, href: "#work" },
            { id: "branch", label: "Chi nhánh", count: 31, href: "#work" },
            { id: "centre", label: "Trung tâm", count: 94, href: "#work" },
          ]}
        />
        <Segmented
          label="Cách xem"
          className="only-wide"
          current="list"
          segments={[
            { id: "list", label: "Danh sách", href: "#work" },
            { id: "calendar", label: "Lịch", href: "#work" },
          ]}
        />
      </PageHead>
      <CountStrip
        label="Lọc"
        counts={[
          { kind: "running", count: 3, href: "#work" },
          { kind: "late", count: 2, href: "#work" },
          { kind: "today", count: 3, href: "#work" },
          { kind: "waiting", count: 5, href: "#work" },
        ]}
      />
      <Register>
        <Hours />
        <Overdue />
        <Waiting />
      </Register>
    </OfficerPage>
  );
}

function Hours() {
  return (
    <RegisterSection
      kind="running"
      title="Tính theo giờ"
      note="Chạy cả ngày đêm. Mỗi ô là một giờ; phần gạch chéo là giờ của cơ quan tố tụng"
    >
      <RegisterRow
        tone="today"
        time="còn 2 giờ 40 phút"
        timeNote="đến 18:00 hôm nay"
        title="Cử người bào chữa thay thế"
        href="#case"
        details={["Lê Văn Thử, bị cáo", "Tòa án khu vực 3 từ chối đăng ký", "TTLT 10/2018 Điều 6 khoản 1"]}
        clock={<HourRuler start="2026-11-22T18:00:00+07:00" now={now} hours={24} />}
        action={act("Cử người thay", "main")}
      />
      <RegisterRow
        tone="running"
        time="đã 1 giờ 15 phút"
        timeNote="phải thụ lý ngay"
        title="Thụ lý và cử người theo thông báo của công an"
        href="#case"
        details={[
          "Phạm Thị Ví Dụ, bị tạm giữ",
          "Công an báo sau 6 giờ 35 phút, đúng hạn 12 giờ",
          "Luật TGPL Điều 31",
        ]}
        clock={<HourRuler start="2026-11-23T07:30:00+07:00" now={now} hours={12} agencyHours={6.58} />}
        action={act("Thụ lý, cử người", "do")}
      />
      <RegisterRow
        tone="running"
        time="còn 17 giờ 50 phút"
        timeNote="đến 09:10 ngày mai"
        title="Tòa án chưa gửi thông báo"
        href="#case"
        details={["Hồ Thị Minh Họa, bị can", "đã yêu cầu tại Tòa án khu vực 3", "Luật TGPL Điều 31"]}
        clock={<HourRuler start="2026-11-23T09:10:00+07:00" now={now} hours={24} agencyHours={24} />}
        action={act("Nhắc tòa án")}
      />
    </RegisterSection>
  );
}

function Overdue() {
  return (
    <RegisterSection kind="late" title="Quá hạn" note="Đã qua hạn luật định">
      <RegisterRow
        tone="late"
        time="quá 2 ngày"
        timeNote="hạn 19/11"
        title="Trả lời đơn xin đổi người thực hiện"
        href="#case"
        details={["Nguyễn Thị Mẫu", "CN2.TGTT.07.2026", "3 ngày làm việc, TT 12/2018 Điều 9 khoản 1"]}
        clock="Nhận đơn 16/11"
        action={act("Soạn trả lời", "do")}
      />
    </RegisterSection>
  );
}

function Waiting() {
  return (
    <RegisterSection kind="waiting" title="Chờ nơi khác" note="Số ngày chờ tính theo ngày làm việc">
      <RegisterRow
        tone="waiting"
        time="9 ngày"
        timeNote="từ 10/11"
        title="UBND phường Cái Răng: còn trợ cấp hằng tháng không?"
        href="#case"
        details={["Đặng Văn Mẫu", "chưa kết luận được diện cho đến khi có trả lời"]}
        clock="Đã nhắc 1 lần, 17/11"
        action={act("Nhắc lần 2")}
      />
    </RegisterSection>
  );
}

function act(words: string, kind: "main" | "do" | "neutral" = "neutral"): ReactNode {
  return (
    <ButtonLink kind={kind} href="#case">
      {words}
    </ButtonLink>
  );
}
