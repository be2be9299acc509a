import type { Bilingual } from "../language/bilingual.ts";
import type { ImmediateAcceptanceReason } from "./immediate-acceptance-reason.ts";
import type { RequestChannel } from "./request-channel.ts";

/** What is written down of the way in which a request came: from where or by what, its number, its day. */
export type ChannelFieldName = "from" | "reference" | "on";

/** One such field, in the words of its channel. */
export type ChannelField = {
  readonly name: ChannelFieldName;
  readonly label: Bilingual;
  /** The request cannot be told from another without it. */
  readonly required: boolean;
};

const fields: Record<RequestChannel, readonly ChannelField[]> = {
  counter: [],
  post: [
    { name: "on", label: { vi: "Ngày trên dấu bưu điện", en: "Day of the postmark" }, required: false },
    { name: "reference", label: { vi: "Số hiệu bưu gửi", en: "Number of the item" }, required: false },
  ],
  electronic: [
    {
      name: "from",
      label: {
        vi: "Gửi qua (fax, thư điện tử, cổng dịch vụ công)",
        en: "Sent by (fax, e-mail, public portal)",
      },
      required: true,
    },
    { name: "reference", label: { vi: "Mã hồ sơ điện tử", en: "Electronic file number" }, required: false },
    { name: "on", label: { vi: "Ngày gửi", en: "Day it was sent" }, required: false },
  ],
  "mobile-session": [
    { name: "from", label: { vi: "Nơi tổ chức buổi trợ giúp", en: "Place of the session" }, required: true },
    { name: "on", label: { vi: "Ngày tổ chức", en: "Day of the session" }, required: false },
  ],
  referral: [
    {
      name: "from",
      label: { vi: "Cơ quan, tổ chức chuyển đến", en: "Agency or organisation that refers" },
      required: true,
    },
    { name: "reference", label: { vi: "Số văn bản chuyển", en: "Number of its letter" }, required: false },
    { name: "on", label: { vi: "Ngày văn bản chuyển", en: "Day of its letter" }, required: false },
  ],
};

/**
 * What is written down of a request that came this way; words of the work, the ways themselves are those of Điều 29
 * and Điều 42.
 *
 * @example channelFields("mobile-session").map(({ name }) => name) // ["from", "on"]
 */
export function channelFields(channel: RequestChannel): readonly ChannelField[] {
  return fields[channel];
}

/**
 * The required fields of a channel that are still empty.
 *
 * @example missingChannelFields("referral", { from: " " }) // ["from"]
 */
export function missingChannelFields(
  channel: RequestChannel,
  given: { readonly [Name in ChannelFieldName]?: string | null },
): readonly ChannelFieldName[] {
  return fields[channel]
    .filter(({ name, required }) => required && !given[name]?.trim())
    .map(({ name }) => name);
}

/**
 * The reasons for immediate acceptance that follow from the way in which the request came (Điều 30 khoản 4;
 * 12/2018/TT-BTP#6.1): a competent agency referred it.
 *
 * @example reasonsByChannel("referral") // ["agency-referral"]
 */
export function reasonsByChannel(channel: RequestChannel): readonly ImmediateAcceptanceReason[] {
  return channel === "referral" ? ["agency-referral"] : [];
}
