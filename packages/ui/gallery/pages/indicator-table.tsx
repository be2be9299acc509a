import { Link } from "../../src/link.tsx";
import { Sheet } from "../../src/sheet.tsx";
import { Status, type StatusKind } from "../../src/status.tsx";
import { NumberCell } from "../../src/table/number-cell.tsx";
import { ProgressBar } from "../../src/table/progress-bar.tsx";

interface Row {
  kind: StatusKind;
  name: string;
  words: [actual: string, expected: string, gap: string, target: string];
  figures: [actual: number, expected: number, target: number];
  todo: string;
  complete: string;
}

const rows: Row[] = [
  {
    kind: "behind",
    name: "Vụ việc trợ giúp pháp lý",
    words: ["1.412", "1.520", "−108", "1.650"],
    figures: [1412, 1520, 1650],
    todo: "Cần 8,8 vụ mỗi ngày, đang làm 6,1",
    complete: "96 %",
  },
  {
    kind: "atrisk",
    name: "Công an, tòa án báo đúng hạn giờ",
    words: ["83,1 %", "95 %", "−11,9 điểm", "95 %"],
    figures: [83.1, 95, 95],
    todo: "34 trên 201 thông báo trễ",
    complete: "91 %",
  },
  {
    kind: "oncourse",
    name: "Yêu cầu hợp lệ được phục vụ",
    words: ["99,2 %", "100 %", "−0,8 điểm", "100 %"],
    figures: [99.2, 100, 100],
    todo: "11 yêu cầu chờ, chưa quá hạn",
    complete: "98 %",
  },
  {
    kind: "ahead",
    name: "Hồ sơ bàn giao trong 30 ngày",
    words: ["93,4 %", "90 %", "+3,4 điểm", "90 %"],
    figures: [93.4, 90, 90],
    todo: "Giữ như hiện nay",
    complete: "97 %",
  },
];

export function IndicatorTable() {
  return (
    <Sheet
      title="Chỉ tiêu"
      aside={
        <span className="note soft only-wide">
          Thanh: đã đạt. Vạch đứng: cần đạt đến hôm nay. Hết chiều dài: chỉ tiêu năm.
        </span>
      }
    >
      <table className="figures-table blocks">
        <thead>
          <tr>
            <th>Chỉ tiêu</th>
            <th>Tình trạng</th>
            <th className="num">Đã đạt</th>
            <th className="num">
              Cần đến
              <br />
              hôm nay
            </th>
            <th className="num">Chênh</th>
            <th className="num">
              Chỉ tiêu
              <br />
              năm
            </th>
            <th>
              <span className="vh">Thanh tiến độ</span>
            </th>
            <th>Từ nay đến cuối năm, theo ngày làm việc</th>
            <th className="num">
              Số liệu
              <br />
              đủ
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <IndicatorRow key={row.name} row={row} />
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function IndicatorRow({ row }: { row: Row }) {
  const [actual, expected, gap, target] = row.words;
  return (
    <tr>
      <th>
        <Link href="#indicator">{row.name}</Link>
      </th>
      <td className="across">
        <Status kind={row.kind} small />
      </td>
      <NumberCell head="Đạt">
        <b>{actual}</b>
      </NumberCell>
      <NumberCell head="Cần">{expected}</NumberCell>
      <NumberCell
        optional
        className={row.kind === "behind" || row.kind === "atrisk" ? `gap-${row.kind}` : undefined}
      >
        {gap}
      </NumberCell>
      <NumberCell optional>{target}</NumberCell>
      <td className="opt">
        <ProgressBar actual={row.figures[0]} expected={row.figures[1]} target={row.figures[2]} />
      </td>
      <td className="note across">{row.todo}</td>
      <NumberCell optional className="soft">
        {row.complete}
      </NumberCell>
    </tr>
  );
}
