import { ButtonLink } from "../../src/button-link.tsx";
import { MapLegend } from "../../src/chart/map-legend.tsx";
import { Decision, DecisionList, DecisionSection } from "../../src/decision-list.tsx";
import { Link } from "../../src/link.tsx";
import { PageHead } from "../../src/page-head.tsx";
import { Segmented } from "../../src/segmented.tsx";
import { Sheet } from "../../src/sheet.tsx";
import { Status } from "../../src/status.tsx";
import { NumberCell } from "../../src/table/number-cell.tsx";
import { RangeMark } from "../../src/table/range-mark.tsx";
import { IndicatorTable } from "./indicator-table.tsx";
import { LeadersPage } from "./leaders-page.tsx";

export function OverviewPage() {
  return (
    <LeadersPage here="overview">
      <PageHead
        title="Tiến độ Kế hoạch năm 2026"
        note={
          <span className="note">Tính đến 15:20 ngày 23/11/2026. Còn 27 ngày làm việc, 24/11 nghỉ lễ.</span>
        }
      >
        <Segmented
          wide
          label="Đơn vị"
          current="district"
          segments={[
            { id: "district", label: "28 quận, huyện cũ", href: "#overview" },
            { id: "commune", label: "103 xã, phường", href: "#overview" },
          ]}
        />
        <ButtonLink className="only-wide" href="#overview">
          So sánh
        </ButtonLink>
        <ButtonLink className="only-wide" href="#overview">
          Xuất
        </ButtonLink>
      </PageHead>
      <p className="headline">
        Có <Status kind="behind">2 chỉ tiêu chậm</Status>, <Status kind="atrisk">1 có nguy cơ chậm</Status>, 5
        đúng hoặc vượt tiến độ.
      </p>
      <p className="changed">
        Từ tuần trước: thêm 31 vụ việc; kiểm tra, giám sát chuyển từ đúng tiến độ sang chậm.
      </p>
      <Decisions />
      <IndicatorTable />
      <div className="places">
        <Sheet title="Vụ việc so với mức cần đạt đến hôm nay" padded>
          <MapLegend
            entries={[
              { bin: "bin-1", label: "dưới 70 %", count: 3 },
              { bin: "bin-2", label: "70 đến dưới 90 %", count: 4 },
              { bin: "bin-hidden", label: "ẩn, số quá nhỏ", count: 2 },
            ]}
          />
        </Sheet>
        <Ranking />
      </div>
    </LeadersPage>
  );
}

function Decisions() {
  return (
    <DecisionList>
      <DecisionSection title="Ba nơi cần quyết định">
        <Decision
          tone="late"
          figure="41 %"
          figureNote="22 trên 54"
          question="Vĩnh Thạnh: điều thêm người từ Ninh Kiều?"
          reason="Có 2 trợ giúp viên, 1 người nghỉ từ 01/10"
          href="#indicator"
          linkLabel="Xem vì sao"
        />
        <Decision
          tone="late"
          figure="53 %"
          figureNote="38 trên 72"
          question="Vĩnh Châu: thêm buổi lưu động có tiếng Khmer?"
          reason="4 xã, phường chưa có buổi nào trong năm"
          href="#indicator"
          linkLabel="Xem vì sao"
        />
      </DecisionSection>
      <DecisionSection title="Ba nhiệm vụ cần quyết định">
        <Decision
          tone="late"
          figure="23 ngày"
          figureNote="quá hạn"
          question="Kiểm tra đợt 2: gộp vào tháng 12?"
          reason="Còn 5 trên 14 nơi chưa kiểm tra"
          href="#indicator"
          linkLabel="Mở"
        />
        <Decision
          tone="today"
          figure="10 ngày"
          figureNote="còn lại"
          question="Sự kiện 03/12: duyệt hội trường Ninh Kiều?"
          reason="Giấy mời đang chờ địa điểm"
          href="#indicator"
          linkLabel="Mở"
        />
      </DecisionSection>
    </DecisionList>
  );
}

const places = [
  { name: "Vĩnh Thạnh", actual: 22, expected: 54, rate: 41 },
  { name: "Vĩnh Châu", actual: 38, expected: 72, rate: 53 },
  { name: "Cờ Đỏ", actual: 40, expected: 52, rate: 77 },
  { name: "Long Mỹ", actual: 36, expected: 42, rate: 86 },
];

function Ranking() {
  return (
    <Sheet
      title="Xếp từ thấp nhất"
      aside={
        <Link className="note" href="#places">
          Đủ 28 nơi
        </Link>
      }
      footer="Vạch ngang: khoảng dao động, nơi ít vụ việc thì rộng. Ẩn 2 nơi: số dưới 5, và thêm một nơi để không suy ngược ra được."
    >
      <table className="dense">
        <thead>
          <tr>
            <th>Nơi</th>
            <th className="num">Đã làm</th>
            <th className="num opt">Cần</th>
            <th className="num">%</th>
            <th>vạch đứt: 100 %</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.name}>
              <th>{place.rate < 70 ? <b>{place.name}</b> : place.name}</th>
              <NumberCell>{place.actual}</NumberCell>
              <NumberCell optional className="soft">
                {place.expected}
              </NumberCell>
              <NumberCell>
                <b>{place.rate}</b>
              </NumberCell>
              <td>
                <RangeMark rate={place.rate} low={place.rate - 17} high={place.rate + 17} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
