import { useState } from "react";
import { useAnnouncer } from "../../src/announcer.tsx";
import { Button } from "../../src/button.tsx";
import { ButtonLink } from "../../src/button-link.tsx";
import { ChartKeys } from "../../src/chart/chart-keys.tsx";
import { MapLegend } from "../../src/chart/map-legend.tsx";
import { ConfirmDialog } from "../../src/confirm-dialog.tsx";
import { Dialog } from "../../src/dialog.tsx";
import { HourRuler } from "../../src/hour-ruler.tsx";
import { Icon } from "../../src/icon.tsx";
import { Notice } from "../../src/notice.tsx";
import { Segmented } from "../../src/segmented.tsx";
import { Sheet } from "../../src/sheet.tsx";
import { Status, type StatusKind } from "../../src/status.tsx";
import { ProgressBar } from "../../src/table/progress-bar.tsx";
import { RangeMark } from "../../src/table/range-mark.tsx";
import { GalleryPage } from "./gallery-page.tsx";

const kinds: StatusKind[] = [
  "late",
  "today",
  "running",
  "waiting",
  "done",
  "stopped",
  "unknown",
  "ahead",
  "oncourse",
  "atrisk",
  "behind",
];

export function PartsPage() {
  return (
    <GalleryPage here="parts">
      <Buttons />
      <Sheet title="Status" padded>
        <ul className="buttons">
          {kinds.map((kind) => (
            <li key={kind} style={{ minWidth: 180 }}>
              <Status kind={kind} />
            </li>
          ))}
        </ul>
      </Sheet>
      <Notices />
      <Clocks />
      <Sheet title="ProgressBar, RangeMark, ChartKeys, MapLegend" padded>
        <div className="stack">
          <ProgressBar actual={1412} expected={1520} target={1650} />
          <RangeMark rate={41} low={24} high={58} />
          <RangeMark rate={92} low={70} high={114} />
          <ChartKeys
            keys={[
              { id: "actual", label: "Đã làm", look: "solid" },
              { id: "expected", label: "Cần đạt", look: "dashed" },
              { id: "last", label: "Năm trước", look: "dotted" },
              { id: "forecast", label: "Dự báo", look: "band" },
            ]}
          />
          <MapLegend
            entries={[
              { bin: "bin-1", label: "dưới 70 %", count: 3 },
              { bin: "bin-2", label: "70 đến dưới 90 %", count: 4 },
              { bin: "bin-3", label: "90 đến dưới 100 %", count: 11 },
              { bin: "bin-4", label: "100 đến dưới 115 %", count: 5 },
              { bin: "bin-5", label: "từ 115 %", count: 3 },
              { bin: "bin-hidden", label: "ẩn, số quá nhỏ", count: 2 },
            ]}
          />
        </div>
      </Sheet>
      <Windows />
    </GalleryPage>
  );
}

function Buttons() {
  const [view, setView] = useState("mine");
  const segments = [
    { id: "mine", label: "Của tôi", count: 13 },
    { id: "branch", label: "Chi nhánh", count: 31 },
    { id: "centre", label: "Trung tâm", count: 94 },
  ];
  return (
    <Sheet title="Button, ButtonLink, Segmented" padded>
      <div className="buttons">
        <Button kind="main">
          <Icon name="plus" />
          Tiếp nhận
        </Button>
        <Button kind="do">Cử người</Button>
        <Button>Mở hồ sơ</Button>
        <Button kind="bare">Không phải</Button>
        <Button kind="main" big>
          Thụ lý ngay
        </Button>
        <Button isBusy>Đang gửi</Button>
        <ButtonLink href="#work" kind="do">
          Liên kết
        </ButtonLink>
        <Segmented label="Phạm vi" segments={segments} current={view} onChange={setView} />
      </div>
    </Sheet>
  );
}

function Notices() {
  const tones = ["plain", "warn", "bad", "info", "wait", "good"] as const;
  return (
    <Sheet title="Notice" padded>
      <div className="stack">
        {tones.map((tone) => (
          <Notice
            key={tone}
            tone={tone}
            title="Có thể trùng: Đặng Thị Mậu"
            actions={<Button>So hai người</Button>}
          >
            Cùng ngày sinh, tên chỉ khác dấu thanh
          </Notice>
        ))}
      </div>
    </Sheet>
  );
}

function Clocks() {
  return (
    <Sheet title="HourRuler" padded>
      <div className="stack">
        <HourRuler start="2026-11-22T18:00:00+07:00" now="2026-11-23T15:20:00+07:00" hours={24} />
        <HourRuler
          start="2026-11-23T07:30:00+07:00"
          now="2026-11-23T15:20:00+07:00"
          hours={12}
          agencyHours={6.58}
        />
        <HourRuler
          start="2026-11-23T09:10:00+07:00"
          now="2026-11-23T15:20:00+07:00"
          hours={24}
          agencyHours={24}
        />
      </div>
    </Sheet>
  );
}

function Windows() {
  const announcer = useAnnouncer();
  const [open, setOpen] = useState<"dialog" | "confirm" | null>(null);
  const close = () => setOpen(null);
  return (
    <Sheet title="Dialog, ConfirmDialog, Announcer" padded>
      <div className="buttons">
        <Button onClick={() => setOpen("dialog")}>So hai người</Button>
        <Button onClick={() => setOpen("confirm")}>Không tiếp tục</Button>
        <Button onClick={() => announcer.say("Đã lưu lúc 15:19")}>Lưu</Button>
        <Button
          onClick={() => announcer.sayWithUndo("Đã cử Phan Văn Thử", () => announcer.say("Đã hoàn tác"))}
        >
          Cử người
        </Button>
      </div>
      <Dialog
        title="So hai người"
        isOpen={open === "dialog"}
        onClose={close}
        actions={<Button onClick={close}>Đóng</Button>}
      >
        <p>Đặng Thị Mẫu và Đặng Thị Mậu: cùng ngày sinh, tên chỉ khác dấu thanh.</p>
      </Dialog>
      <ConfirmDialog
        title="Không tiếp tục vụ việc CN2.TGTT.07.2026?"
        isOpen={open === "confirm"}
        confirmLabel="Không tiếp tục"
        onConfirm={close}
        onCancel={close}
      >
        <p>Người thực hiện và tòa án sẽ nhận thông báo. Việc này không hoàn tác được.</p>
      </ConfirmDialog>
    </Sheet>
  );
}
