import { ButtonLink } from "../../src/button-link.tsx";
import { LoadingPanel } from "../../src/loading-panel.tsx";
import { PersonSettings } from "../../src/person-menu.tsx";
import { Sheet } from "../../src/sheet.tsx";
import { CountCell } from "../../src/table/count-cell.tsx";
import { ScrollBox } from "../../src/table/scroll-box.tsx";
import { officer } from "../sample.ts";
import { GalleryPage } from "./gallery-page.tsx";

const nothing = { data: undefined, error: null, isFetching: true, refetch: () => undefined };
const failed = { data: undefined, error: new Error("offline"), isFetching: false, refetch: () => undefined };
const updating = {
  data: ["Vụ việc CN2.TGTT.07.2026"],
  error: null,
  isFetching: true,
  refetch: () => undefined,
};
const stale = { ...updating, error: new Error("offline"), isFetching: false };
const empty = { ...updating, data: [], isFetching: false };

export function StatesPage() {
  const list = (rows: string[]) => <Sheet title="LoadingPanel" padded children={rows.join(", ")} />;
  const today = (
    <p>
      Hôm nay không còn việc đến hạn. <ButtonLink href="#work">Việc gần nhất: 25/11</ButtonLink>
    </p>
  );
  return (
    <GalleryPage here="states">
      <LoadingPanel<string[]> query={nothing} rows={2} children={list} />
      <LoadingPanel<string[]> query={failed} children={list} />
      <LoadingPanel query={updating} children={list} />
      <LoadingPanel query={stale} children={list} />
      <LoadingPanel query={empty} isEmpty={(rows) => rows.length === 0} empty={today} children={list} />
      <Sheet title="CountCell">
        <ScrollBox label="CountCell">
          <table>
            <thead>
              <tr>
                <th>Nơi</th>
                <th className="num">Số</th>
                <th className="num">Không</th>
                <th className="num">Ẩn</th>
                <th className="num">Chưa có</th>
                <th className="num">Chưa đến</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th>Vĩnh Thạnh</th>
                <CountCell value={1412} isTotal />
                <CountCell value={0} />
                <CountCell value="hidden" />
                <CountCell value="missing" />
                <CountCell value="not-yet" />
              </tr>
            </tbody>
          </table>
        </ScrollBox>
      </Sheet>
      <Sheet title="PersonSettings" padded>
        <PersonSettings person={officer} onSignOut={() => undefined} />
      </Sheet>
    </GalleryPage>
  );
}
