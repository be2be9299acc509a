import { ButtonLink } from "../../src/button-link.tsx";
import { ChartKeys } from "../../src/chart/chart-keys.tsx";
import { DefinitionList } from "../../src/definition-list.tsx";
import { FigureStrip } from "../../src/figure-strip.tsx";
import { Notice } from "../../src/notice.tsx";
import { PageHead } from "../../src/page-head.tsx";
import { Segmented } from "../../src/segmented.tsx";
import { Sheet } from "../../src/sheet.tsx";
import { Status } from "../../src/status.tsx";
import { CountCell } from "../../src/table/count-cell.tsx";
import { ScrollBox } from "../../src/table/scroll-box.tsx";
import { LeadersPage } from "./leaders-page.tsx";

export function IndicatorPage() {
  return (
    <LeadersPage here="indicator">
      <PageHead
        title="Vụ việc trợ giúp pháp lý cho người khuyết tật"
        crumbs={[
          { label: "Chỉ tiêu", href: "#indicator" },
          { label: "Mục tiêu P1.3, hoạt động A1 của Kế hoạch" },
        ]}
      >
        <Segmented
          label="Kỳ"
          current="2026"
          segments={[
            { id: "2026", label: "Năm 2026", href: "#indicator" },
            { id: "2025", label: "So với 2025", href: "#indicator" },
            { id: "other", label: "Kỳ khác", href: "#indicator" },
          ]}
        />
        <ButtonLink href="#indicator">Xuất</ButtonLink>
      </PageHead>
      <Summary />
      <div className="with-aside">
        <div className="stack">
          <Trend />
          <ByPlace />
        </div>
        <aside className="stack">
          <Definitions />
        </aside>
      </div>
    </LeadersPage>
  );
}

function Summary() {
  return (
    <FigureStrip
      figures={[
        {
          id: "actual",
          label: (
            <>
              <Status kind="behind" small /> ba tháng liền
            </>
          ),
          figure: "1.412",
          note: "trên 1.650 vụ việc",
        },
        { id: "expected", label: "Cần đạt đến hôm nay", figure: "1.520" },
        { id: "gap", label: "Chênh lệch", figure: "−108", isLate: true },
        { id: "pace", label: "Cần mỗi ngày làm việc", figure: "8,8", note: "đang làm 6,1" },
        { id: "forecast", label: "Dự báo cuối năm", figure: "1.532–1.618" },
      ]}
    />
  );
}

function Trend() {
  return (
    <Sheet
      title="Cộng dồn theo tháng"
      aside={
        <Segmented
          label="Cách xem"
          current="both"
          segments={[
            { id: "chart", label: "Biểu đồ", href: "#indicator" },
            { id: "both", label: "Cả hai", href: "#indicator" },
            { id: "table", label: "Bảng", href: "#indicator" },
          ]}
        />
      }
    >
      <div className="twin">
        <div className="chart-box">
          <p>Khoảng cách rộng dần từ tháng 8, đến nay thiếu 108 vụ việc.</p>
          <ChartKeys
            keys={[
              { id: "actual", label: "Đã làm", look: "solid" },
              { id: "expected", label: "Cần đạt", look: "dashed" },
              { id: "forecast", label: "Dự báo", look: "band" },
            ]}
          />
        </div>
        <table className="dense">
          <thead>
            <tr>
              <th>Đến hết</th>
              <th className="num">Đã làm</th>
              <th className="num">Cần đạt</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th>tháng 10</th>
              <CountCell value={1289} />
              <CountCell value={1375} />
            </tr>
            <tr>
              <th>tháng 12</th>
              <CountCell value="not-yet" />
              <CountCell value={1650} />
            </tr>
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

const cross: [string, ...(number | "hidden")[]][] = [
  ["Vĩnh Thạnh", 11, "hidden", "hidden", "hidden", 0, 0, 22],
  ["Vĩnh Châu", 17, 6, "hidden", 7, "hidden", "hidden", 38],
  ["Cờ Đỏ", 19, 8, 6, 7, 0, 0, 40],
];
const kinds = ["Vận động", "Nghe, nói", "Nhìn", "Thần kinh, tâm thần", "Trí tuệ", "Khác", "Cộng"];

function ByPlace() {
  return (
    <Sheet
      title="Theo nơi và dạng tật"
      aside={<span className="note soft">3 trên 28 nơi, xếp từ thấp nhất</span>}
    >
      <ScrollBox label="Theo nơi và dạng tật">
        <table className="links">
          <thead>
            <tr>
              <th>Quận, huyện cũ</th>
              {kinds.map((kind) => (
                <th className="num" key={kind}>
                  {kind}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cross.map(([place, ...counts]) => (
              <tr key={place}>
                <th>
                  <a href="#indicator">{place}</a>
                </th>
                {counts.map((count, at) => (
                  <CountCell key={kinds[at]} value={count} isTotal={at === kinds.length - 1} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Notice>
        <span className="note">
          <b>Ô “ẩn”</b> là số từ 1 đến 4, hoặc số lớn hơn phải ẩn theo để không suy ngược ra được. Số 0 vẫn
          hiện.
        </span>
      </Notice>
    </Sheet>
  );
}

function Definitions() {
  return (
    <Sheet title="Cách tính" aside={<span className="note soft">bản 3, từ 01/01/2026</span>} padded>
      <DefinitionList
        definitions={[
          {
            id: "counted",
            term: "Đếm",
            text: "Vụ việc đã thụ lý cho người có khuyết tật, dù được trợ giúp theo diện nào",
          },
          {
            id: "left-out",
            term: "Không đếm",
            text: "Yêu cầu bị từ chối; vụ việc chuyển đi trước khi cử người",
          },
        ]}
      />
    </Sheet>
  );
}
