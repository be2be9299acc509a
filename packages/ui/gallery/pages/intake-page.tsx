import { type ReactNode, useState } from "react";
import {
  AnswerPanel,
  AnswerPart,
  GroundLine,
  NextQuestion,
  PaperLine,
  Verdict,
  WarningBand,
} from "../../src/answer-panel.tsx";
import { Button } from "../../src/button.tsx";
import { Chips } from "../../src/chips.tsx";
import { DateField } from "../../src/date-field.tsx";
import { FactRow, FormGrid, FormSection } from "../../src/form-section.tsx";
import { Link } from "../../src/link.tsx";
import { Notice } from "../../src/notice.tsx";
import { PageHead } from "../../src/page-head.tsx";
import { Status } from "../../src/status.tsx";
import { TextField } from "../../src/text-field.tsx";
import { type ThreeValued, YesNoUnknown } from "../../src/yes-no-unknown.tsx";
import { OfficerPage } from "./officer-page.tsx";

export function IntakePage() {
  const [allowance, setAllowance] = useState<ThreeValued>("unknown");
  return (
    <OfficerPage here="intake">
      <PageHead title="Tiếp nhận yêu cầu">
        <p className="note soft">
          Tại quầy, Chi nhánh số 2. Nhận 15:05 ngày 23/11/2026.{" "}
          <Status kind="done" plain>
            Đã lưu nháp 15:19
          </Status>
        </p>
      </PageHead>
      <div className="intake">
        <div>
          <Requester />
          <Matter />
          <FormSection title="Điều kiện được trợ giúp">
            <FactRow title="Trợ cấp xã hội hằng tháng" note="Đang hỏi ở khung kết quả" isAsked>
              <YesNoUnknown label="Trợ cấp xã hội hằng tháng" value={allowance} onChange={setAllowance} />
            </FactRow>
            <FactRow title="Khuyết tật" note="Nghe, nói · mức độ nặng · có giấy xác nhận">
              <Button>Sửa</Button>
            </FactRow>
          </FormSection>
        </div>
        <AnswerPanel label="Kết quả kiểm tra" moves={<Moves />}>
          {allowance === true ? <Eligible /> : <Open value={allowance} onChange={setAllowance} />}
          <WarningBand title="Luật đã sửa, hệ thống chưa có văn bản">
            Kết quả theo Luật năm 2017. Luật 05/2026/QH16 có thể đã có hiệu lực từ 01/07/2026.{" "}
            <Link href="#law">Vì sao</Link>
          </WarningBand>
          <Grounds />
        </AnswerPanel>
      </div>
    </OfficerPage>
  );
}

function Requester() {
  const [born, setBorn] = useState<string | null>("1987-02-14");
  const [needs, setNeeds] = useState(["sign-language", "wheelchair"]);
  const options = [
    { value: "sign-language", label: "Phiên dịch ngôn ngữ ký hiệu" },
    { value: "braille", label: "Chữ nổi" },
    { value: "large-print", label: "Chữ to" },
    { value: "wheelchair", label: "Lối xe lăn" },
    { value: "guardian", label: "Người giám hộ" },
    { value: "cannot-write", label: "Không tự viết được" },
  ];
  return (
    <FormSection title="Người yêu cầu">
      <FormGrid>
        <TextField label="Họ và tên" className="c3" defaultValue="Đặng Thị Mẫu" />
        <DateField label="Ngày sinh" className="c1" value={born} onChange={setBorn} />
        <TextField label="Số căn cước" className="c2" defaultValue="092 187 000 001" />
        <Notice tone="wait" title="Có thể trùng: Đặng Thị Mậu" actions={<DuplicateAnswers />}>
          Cùng ngày sinh, tên chỉ khác dấu thanh
        </Notice>
        <TextField
          label="Nơi ở hiện nay"
          className="c3"
          defaultValue="Phường Cái Răng"
          hint="Quận Cái Răng cũ"
        />
        <TextField label="Điện thoại" className="c3" defaultValue="0900 000 001" />
        <Chips label="Cần hỗ trợ khi tiếp xúc" options={options} value={needs} onChange={setNeeds} />
      </FormGrid>
    </FormSection>
  );
}

function DuplicateAnswers() {
  return (
    <div className="buttons">
      <Button>So hai người</Button>
      <Button kind="bare">Không phải</Button>
    </div>
  );
}

function Matter() {
  return (
    <FormSection title="Việc cần giúp">
      <FormGrid>
        <TextField label="Lĩnh vực" className="c2" defaultValue="Hôn nhân và gia đình" />
        <TextField label="Hình thức" className="c2" defaultValue="Tham gia tố tụng" />
        <TextField label="Ngày xét xử, nếu có" className="c2" defaultValue="27/11/2026" />
        <p>
          <Status kind="today">Phiên tòa gần</Status>{" "}
          <span className="note soft">
            còn dưới 5 ngày làm việc (không kể 24/11 nghỉ lễ): được thụ lý ngay dù thiếu giấy tờ, Điều 30
            khoản 4.
          </span>
        </p>
      </FormGrid>
    </FormSection>
  );
}

function Open({ value, onChange }: { value: ThreeValued; onChange: (value: ThreeValued) => void }) {
  return (
    <>
      <Verdict kind="unknown" title="Chưa kết luận được">
        Còn 2 câu chưa hỏi. Một câu “Có” là đủ.
      </Verdict>
      <NextQuestion
        question="Có đang hưởng trợ cấp hằng tháng?"
        hint="Xem quyết định, hỏi còn được chi trả không. Không suy ra từ mức độ khuyết tật."
      >
        <YesNoUnknown
          big
          label="Có đang hưởng trợ cấp hằng tháng?"
          value={value === "unknown" ? null : value}
          onChange={onChange}
        />
      </NextQuestion>
    </>
  );
}

function Eligible() {
  return (
    <Verdict kind="done" title="Thuộc diện trợ giúp">
      Người khuyết tật có khó khăn về tài chính.
      <br />
      <Link href="#law">Luật 11/2017/QH14, Điều 7 khoản 7 điểm d</Link>
    </Verdict>
  );
}

function Grounds(): ReactNode {
  return (
    <>
      <AnswerPart title="Diện xét">
        <GroundLine
          title="Người khuyết tật khó khăn về tài chính"
          kind="unknown"
          word="Chưa rõ"
          note="Điều 7 khoản 7 điểm d · thiếu: trợ cấp, cơ sở bảo trợ"
        />
        <GroundLine title="Hộ nghèo" kind="stopped" word="Không" note="Điều 7 khoản 2" />
        <GroundLine title="Người có công với cách mạng" kind="stopped" word="Không" note="Điều 7 khoản 1" />
      </AnswerPart>
      <AnswerPart title="Giấy tờ">
        <ul>
          <PaperLine title="Giấy xác nhận khuyết tật" kind="done" word="Đã xem bản chính" />
          <PaperLine title="Căn cước" kind="done" word="Đã xem" />
          <PaperLine
            title="Một trong ba giấy về tài chính"
            kind="today"
            word="Còn thiếu"
            note="quyết định trợ cấp hằng tháng, giấy hộ cận nghèo, hoặc quyết định vào cơ sở bảo trợ"
          />
        </ul>
      </AnswerPart>
    </>
  );
}

function Moves() {
  return (
    <>
      <Button kind="main" big>
        Thụ lý ngay, bổ sung giấy tờ sau
      </Button>
      <small>Còn thiếu một giấy về tài chính, nộp trước hết 01/12/2026.</small>
      <div className="buttons even">
        <Button>Xin bổ sung</Button>
        <Button>Từ chối</Button>
      </div>
    </>
  );
}
