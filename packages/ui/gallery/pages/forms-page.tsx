import { useState } from "react";
import { CheckboxField } from "../../src/checkbox-field.tsx";
import { Chips } from "../../src/chips.tsx";
import { ComboField, type ComboItem } from "../../src/combo-field.tsx";
import { DateField } from "../../src/date-field.tsx";
import { ErrorSummary } from "../../src/error-summary.tsx";
import { FactRow, FormGrid, FormSection } from "../../src/form-section.tsx";
import { PasswordField } from "../../src/password-field.tsx";
import { SelectField } from "../../src/select-field.tsx";
import { TextAreaField } from "../../src/text-area-field.tsx";
import { TextField } from "../../src/text-field.tsx";
import { TriState } from "../../src/tri-state.tsx";
import { type ThreeValued, YesNoUnknown } from "../../src/yes-no-unknown.tsx";
import { GalleryPage } from "./gallery-page.tsx";

const fields = [
  { value: "civil", label: "Hôn nhân và gia đình" },
  { value: "criminal", label: "Hình sự" },
];

export function FormsPage() {
  return (
    <GalleryPage here="forms">
      <ErrorSummary faults={[{ fieldId: "national-id", message: "Số căn cước cần đủ 12 chữ số" }]} />
      <FormSection title="TextField, DateField, ComboField, SelectField">
        <FormGrid>
          <TextField label="Họ và tên" className="c3" defaultValue="Đặng Thị Mẫu" />
          <BirthDate />
          <TextField
            id="national-id"
            label="Số căn cước"
            className="c2"
            inputMode="numeric"
            defaultValue="092 187"
            error="Nhập đủ 12 chữ số."
          />
          <Commune />
          <SelectField label="Lĩnh vực" className="c3" options={fields} optional />
          <PasswordField label="Mật khẩu" className="c3" defaultValue="khong-co-that" />
          <TextAreaField label="Nội dung" hint="Ghi đúng lời người yêu cầu." />
          <Needs />
          <CheckboxField
            label="Đã đọc lại đơn cho người yêu cầu nghe"
            note="Bắt buộc khi không tự viết được"
          />
        </FormGrid>
      </FormSection>
      <Facts />
    </GalleryPage>
  );
}

function BirthDate() {
  const [day, setDay] = useState<string | null>("1987-02-14");
  return <DateField label="Ngày sinh" className="c1" value={day} onChange={setDay} hint={day ?? "chưa có"} />;
}

const communes: ComboItem[] = [
  { id: "cai-rang", label: "Phường Cái Răng", description: "Quận Cái Răng cũ" },
  { id: "ninh-kieu", label: "Phường Ninh Kiều", description: "Quận Ninh Kiều cũ" },
  { id: "vinh-thanh", label: "Xã Vĩnh Thạnh", description: "Huyện Vĩnh Thạnh cũ" },
];

const withoutMarks = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").toLowerCase();

function Commune() {
  const [chosen, setChosen] = useState<ComboItem | null>(communes[0] ?? null);
  const [typed, setTyped] = useState("");
  const found = communes.filter((commune) => withoutMarks(commune.label).includes(withoutMarks(typed)));
  return (
    <ComboField
      label="Nơi ở hiện nay"
      className="c3"
      value={chosen}
      onChange={setChosen}
      items={found}
      onSearch={setTyped}
      hint={chosen?.description}
    />
  );
}

function Needs() {
  const [needs, setNeeds] = useState<string[]>(["sign-language", "wheelchair"]);
  const options = [
    { value: "sign-language", label: "Phiên dịch ngôn ngữ ký hiệu" },
    { value: "braille", label: "Chữ nổi" },
    { value: "large-print", label: "Chữ to" },
    { value: "wheelchair", label: "Lối xe lăn" },
    { value: "guardian", label: "Người giám hộ" },
  ];
  return <Chips label="Cần hỗ trợ khi tiếp xúc" options={options} value={needs} onChange={setNeeds} />;
}

function Facts() {
  const [allowance, setAllowance] = useState<ThreeValued | null>("unknown");
  const [household, setHousehold] = useState("none");
  const households = [
    { value: "poor", label: "Nghèo" },
    { value: "near-poor", label: "Cận nghèo" },
    { value: "none", label: "Không thuộc" },
    { value: "unknown", label: "Chưa biết", isUnknown: true },
  ];
  return (
    <FormSection title="TriState, YesNoUnknown, FactRow">
      <FactRow title="Trợ cấp xã hội hằng tháng" note="Đang hỏi ở khung kết quả" isAsked>
        <YesNoUnknown label="Trợ cấp xã hội hằng tháng" value={allowance} onChange={setAllowance} />
      </FactRow>
      <FactRow title="Hộ gia đình">
        <TriState label="Hộ gia đình" options={households} value={household} onChange={setHousehold} />
      </FactRow>
    </FormSection>
  );
}
