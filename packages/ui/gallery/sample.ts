import type { NavGroup, NavItem } from "../src/nav.tsx";

/** Everything in the gallery is invented. */
export const brand = { title: "Trợ giúp pháp lý", place: "Thành phố Cần Thơ", href: "#work" };
export const leadersBrand = {
  title: "Kế hoạch trợ giúp pháp lý",
  place: "Người khuyết tật, thành phố Cần Thơ",
  href: "#overview",
};
export const officer = { name: "Lê Thị Mẫu", unit: "Chi nhánh số 2" };
export const leader = { name: "Trần Văn Ví Dụ", unit: "Sở Tư pháp" };

const link = (id: string, label: string, count?: number): NavItem => ({ id, label, href: `#${id}`, count });

export const groups: NavGroup[] = [
  {
    items: [
      link("work", "Việc của tôi", 13),
      link("intake", "Tiếp nhận yêu cầu"),
      link("notices", "Thông báo tố tụng", 2),
      link("case", "Vụ việc"),
      link("people", "Người được trợ giúp"),
      link("calendar", "Lịch"),
    ],
  },
  {
    title: "Thực hiện Kế hoạch",
    items: [
      link("outreach", "Truyền thông"),
      link("training", "Tập huấn"),
      link("monitoring", "Kiểm tra, đôn đốc"),
    ],
  },
  {
    title: "Tra cứu",
    items: [
      link("law", "Luật và giấy tờ"),
      link("agencies", "Cơ quan phối hợp"),
      link("parts", "Mẫu giao diện"),
    ],
  },
];

export const bottom: NavItem[] = [
  link("work", "Việc"),
  link("intake", "Tiếp nhận"),
  link("case", "Vụ việc"),
  link("calendar", "Lịch"),
];

export const tabs: NavItem[] = [
  link("overview", "Tiến độ"),
  link("indicator", "Chỉ tiêu"),
  link("places", "Địa bàn"),
  link("tasks", "Nhiệm vụ"),
  link("clocks", "Thời hạn"),
  link("quality", "Chất lượng"),
  link("reports", "Báo cáo"),
];
