import { Button } from "../../src/button.tsx";
import { Link } from "../../src/link.tsx";
import { type BlockedMove, MovesPanel } from "../../src/moves-panel.tsx";
import { PageHead } from "../../src/page-head.tsx";
import { Segmented } from "../../src/segmented.tsx";
import { SideList } from "../../src/side-list.tsx";
import { Status } from "../../src/status.tsx";
import { type Step, StepPath } from "../../src/step-path.tsx";
import { Story, StoryEvent, TodayLine } from "../../src/story.tsx";
import { OfficerPage } from "./officer-page.tsx";

const steps: Step[] = [
  { id: "received", label: "Tiếp nhận", note: "02/06", state: "past" },
  { id: "accepted", label: "Thụ lý", note: "02/06", state: "past" },
  { id: "appointed", label: "Cử người", note: "04/06", state: "past" },
  { id: "in-progress", label: "Đang thực hiện", note: "5 tháng rưỡi", state: "here" },
  { id: "ended", label: "Kết thúc", state: "ahead" },
  { id: "handed-over", label: "Bàn giao", state: "ahead" },
  { id: "appraised", label: "Thẩm định", state: "ahead" },
  { id: "archived", label: "Lưu trữ", state: "ahead" },
];

const blocked: BlockedMove[] = [
  {
    id: "end",
    label: "Kết thúc",
    reason: "Chưa có bản án hoặc quyết định của giai đoạn này",
    remedy: <Link href="#add">Thêm bản án</Link>,
  },
  {
    id: "transfer",
    label: "Chuyển nơi khác",
    reason: "Phải trả lời đơn đổi người ngày 16/11 trước",
    remedy: <Link href="#answer">Trả lời đơn</Link>,
  },
];

export function CasePage() {
  return (
    <OfficerPage here="case">
      <PageHead
        title="Nguyễn Thị Mẫu: ly hôn, quyền nuôi con"
        crumbs={[{ label: "Vụ việc", href: "#case" }, { label: "CN2.TGTT.07.2026" }]}
        facts={[
          "Tham gia tố tụng, sơ thẩm",
          "Nghe, nói; mức độ nặng",
          "Hộ cận nghèo, Điều 7 khoản 7 điểm d",
          "Người thực hiện: Phan Văn Thử",
        ]}
      >
        <span className="note soft">Trần Thị Ví Dụ cũng đang xem</span>
      </PageHead>
      <StepPath steps={steps} />
      <MovesPanel moves={<Moves />} blocked={blocked} />
      <div className="case-body">
        <CaseStory />
        <div className="side-column">
          <Facts />
        </div>
      </div>
    </OfficerPage>
  );
}

function Moves() {
  return (
    <>
      <Button kind="main">Trả lời đơn đổi người</Button>
      <Button kind="do">Ghi việc đã làm</Button>
      <Button kind="do">Thêm tài liệu</Button>
      <Button kind="do">Không tiếp tục</Button>
    </>
  );
}

function CaseStory() {
  const views = (
    <Segmented
      label="Diễn biến"
      current="story"
      segments={[
        { id: "story", label: "Tóm lược", href: "#case" },
        { id: "all", label: "Tất cả", count: 64, href: "#case" },
      ]}
    />
  );
  return (
    <Story title="Diễn biến" aside={views}>
      <StoryEvent
        kind="coming"
        date="08/12/2026"
        dateNote="còn 10 ngày làm việc"
        title="Phiên tòa sơ thẩm, Tòa án khu vực 2, phòng 3, 08:00"
      >
        Đã đề nghị phiên dịch ngôn ngữ ký hiệu, tòa chưa xác nhận. <Link href="#court">Nhắc tòa</Link>
      </StoryEvent>
      <TodayLine date="23/11/2026" />
      <StoryEvent
        kind="late"
        date="19/11/2026"
        dateNote="quá 2 ngày"
        title="Hết hạn trả lời đơn xin đổi người thực hiện"
      >
        3 ngày làm việc từ 16/11: các ngày 17, 18, 19/11. TT 12/2018 Điều 9 khoản 1
      </StoryEvent>
      <StoryEvent
        kind="key"
        date="16/11/2026"
        dateNote="09:40"
        title="Người được trợ giúp xin đổi người thực hiện"
        by="Mẫu 04, Lê Thị Mẫu ghi nhận"
      >
        Lý do: khó trao đổi vì người thực hiện không biết ngôn ngữ ký hiệu.
      </StoryEvent>
      <StoryEvent
        date="15/09/2026"
        title="Hai buổi làm việc với người được trợ giúp, 5 giờ"
        by="Phan Văn Thử"
      >
        Thu thập giấy tờ học tập của con và thu nhập của hai bên.
      </StoryEvent>
      <StoryEvent kind="key" date="04/06/2026" title="Cử Phan Văn Thử, ngày thứ 2 trên 3" />
    </Story>
  );
}

function Facts() {
  const overdue = <Status kind="late">Quá 2 ngày</Status>;
  const noConflict = (
    <Status kind="done" plain>
      Không xung đột lợi ích
    </Status>
  );
  return (
    <>
      <SideList title="Cần hỗ trợ" items={[{ id: "sign", label: "Phiên dịch ngôn ngữ ký hiệu" }]} />
      <SideList
        title="Thời hạn"
        items={[
          { id: "answer", label: "Trả lời đơn đổi người", value: overdue },
          { id: "interpreter", label: "Xác nhận phiên dịch", value: <Status kind="running">01/12</Status> },
        ]}
      />
      <SideList
        title="Các bên"
        items={[
          { id: "client", label: "Nguyễn Thị Mẫu", value: "người được trợ giúp" },
          { id: "other", label: "Trần Văn Đối", value: "bên kia", note: noConflict },
        ]}
      />
      <SideList
        title={
          <>
            Tài liệu <span className="n">12</span>
          </>
        }
        aside={
          <Link className="note" href="#documents">
            Xem hết
          </Link>
        }
        items={[{ id: "request", label: "Đơn yêu cầu", value: "PDF, 214 KB" }]}
      />
    </>
  );
}
