/** A text of react-aria, or a function of its values. Vietnamese has no plural forms to choose from. */
export type AriaString = string | ((values: Record<string, string | number | boolean>) => string);

export type AriaStrings = Record<string, Record<string, AriaString>>;

/**
 * react-aria ships 34 languages without Vietnamese. These are its texts in Vietnamese, under its own package names;
 * drag and drop and colour pickers are left out, because nothing here uses them.
 */
export const vietnameseStrings: AriaStrings = {
  "@react-aria/tree": { expand: "Mở rộng", collapse: "Thu gọn" },
  "@react-aria/toast": { close: "Đóng", notifications: ({ count }) => `${count} thông báo.` },
  "@react-aria/tag": { removeDescription: "Nhấn Delete để bỏ.", removeButtonLabel: "Bỏ" },
  "@react-aria/table": {
    select: "Chọn",
    selectAll: "Chọn hết",
    sortable: "cột sắp xếp được",
    ascending: "tăng dần",
    descending: "giảm dần",
    ascendingSort: ({ columnName }) => `sắp xếp theo cột ${columnName}, tăng dần`,
    descendingSort: ({ columnName }) => `sắp xếp theo cột ${columnName}, giảm dần`,
    columnSize: ({ value }) => `${value} điểm ảnh`,
    resizerDescription: "Nhấn Enter để đổi độ rộng cột",
    expand: "Mở rộng",
    collapse: "Thu gọn",
  },
  "@react-aria/steplist": { steplist: "Các bước" },
  "@react-aria/spinbutton": { Empty: "Trống" },
  "@react-aria/searchfield": { "Clear search": "Xóa nội dung tìm" },
  "@react-aria/previewtrigger": { longPressMessage: "Nhấn giữ để xem trước" },
  "@react-aria/overlays": { dismiss: "Đóng" },
  "@react-aria/numberfield": {
    decrease: ({ fieldLabel }) => `Giảm ${fieldLabel}`,
    increase: ({ fieldLabel }) => `Tăng ${fieldLabel}`,
    numberField: "Ô nhập số",
  },
  "@react-aria/menu": { longPressMessage: "Nhấn giữ hoặc nhấn Alt + Mũi tên xuống để mở danh mục" },
  "@react-aria/gridlist": {
    hasActionAnnouncement: "hàng có thao tác",
    hasLinkAnnouncement: ({ link }) => `hàng có liên kết: ${link}`,
  },
  "@react-aria/grid": {
    deselectedItem: ({ item }) => `Đã bỏ chọn ${item}.`,
    select: "Chọn",
    selectedCount: ({ count }) => (count === 0 ? "Chưa chọn mục nào." : `Đã chọn ${count} mục.`),
    selectedAll: "Đã chọn tất cả.",
    selectedItem: ({ item }) => `Đã chọn ${item}.`,
    longPressToSelect: "Nhấn giữ để vào chế độ chọn.",
  },
  "@react-aria/datepicker": {
    era: "kỷ nguyên",
    year: "năm",
    month: "tháng",
    day: "ngày",
    hour: "giờ",
    minute: "phút",
    second: "giây",
    dayPeriod: "SA/CH",
    calendar: "Lịch",
    startDate: "Ngày bắt đầu",
    endDate: "Ngày kết thúc",
    weekday: "thứ trong tuần",
    timeZoneName: "múi giờ",
    selectedDateDescription: ({ date }) => `Ngày đã chọn: ${date}`,
    selectedRangeDescription: ({ startDate, endDate }) => `Khoảng đã chọn: từ ${startDate} đến ${endDate}`,
    selectedTimeDescription: ({ time }) => `Giờ đã chọn: ${time}`,
  },
  "@react-aria/combobox": {
    focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }) =>
      `${isGroupChange === "true" || isGroupChange === true ? `Nhóm ${groupTitle}, ${groupCount} lựa chọn. ` : ""}${optionText}${
        isSelected === "true" || isSelected === true ? ", đã chọn" : ""
      }`,
    countAnnouncement: ({ optionCount }) => `Có ${optionCount} lựa chọn.`,
    selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
    buttonLabel: "Hiện gợi ý",
    listboxLabel: "Gợi ý",
  },
  "@react-aria/calendar": {
    previous: "Trước",
    next: "Sau",
    selectedDateDescription: ({ date }) => `Ngày đã chọn: ${date}`,
    selectedRangeDescription: ({ dateRange }) => `Khoảng đã chọn: ${dateRange}`,
    todayDate: ({ date }) => `Hôm nay, ${date}`,
    todayDateSelected: ({ date }) => `Hôm nay, ${date}, đã chọn`,
    dateSelected: ({ date }) => `${date}, đã chọn`,
    startRangeSelectionPrompt: "Nhấn để bắt đầu chọn khoảng ngày",
    finishRangeSelectionPrompt: "Nhấn để chọn xong khoảng ngày",
    minimumDate: "Ngày đầu tiên chọn được",
    maximumDate: "Ngày cuối cùng chọn được",
    dateRange: ({ startDate, endDate }) => `từ ${startDate} đến ${endDate}`,
  },
  "@react-aria/breadcrumbs": { breadcrumbs: "Đường dẫn" },
  "@react-aria/autocomplete": { collectionLabel: "Gợi ý" },
  "@react-stately/datepicker": {
    rangeUnderflow: ({ minValue }) => `Cần từ ${minValue} trở đi.`,
    rangeOverflow: ({ maxValue }) => `Cần đến ${maxValue} trở về trước.`,
    rangeReversed: "Ngày bắt đầu phải trước ngày kết thúc.",
    unavailableDate: "Không chọn được ngày này.",
  },
  "react-aria-components": {
    selectPlaceholder: "Chọn một mục",
    tableResizer: "Đổi độ rộng",
    dropzoneLabel: "Vùng thả",
    colorSwatchPicker: "Bảng màu",
  },
};
