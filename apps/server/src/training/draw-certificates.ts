import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import { partsOf } from "@tgpl/domain";
import { PDFDocument, type PDFFont, type PDFPage, rgb } from "pdf-lib";
import { findInstallationKind } from "../accounts/installation.ts";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { getCourse } from "./training.data.ts";
import type { Attendee, CourseRecord } from "./training-record.ts";

type Certified = Attendee & {
  certificateNumber: string;
  certificateOn: NonNullable<Attendee["certificateOn"]>;
};
type Fonts = { regular: PDFFont; bold: PDFFont; italic: PDFFont };
type Line = { text: string; font: PDFFont; size: number; y: number };

// A4 lying, in points.
const page = { width: 841.89, height: 595.28, margin: 42 } as const;
const ink = rgb(0.08, 0.12, 0.12);
const require = createRequire(import.meta.url);

/** The certificates that were given, a page each: of one attendee, or of all. Vietnamese, as they are signed. */
export async function drawCertificates(
  ctx: UserCtx,
  { id, attendeeId }: { id: string; attendeeId: string | null },
): Promise<{ fileName: string; base64: string }> {
  const course = await getCourse(ctx, id);
  const certified = course.attendees
    .filter((one): one is Certified => one.certificateNumber !== null && one.certificateOn !== null)
    .filter((one) => attendeeId === null || one.id === attendeeId);
  if (certified.length === 0) throw refuseField("attendeeId", "no-certificate");
  await writeAudit(ctx, "training.certificates.read", { type: "training", id }, { count: certified.length });
  const isDemo = (await findInstallationKind({ prisma: ctx.prisma })) === "demo";
  const pdf = await PDFDocument.create();
  pdf.setTitle(`Giấy chứng nhận: ${course.title}`);
  pdf.setLanguage("vi");
  const fonts = await embedFonts(pdf);
  for (const attendee of certified)
    drawOne(pdf.addPage([page.width, page.height]), fonts, { ctx, course, attendee, isDemo });
  return { fileName: "giay-chung-nhan.pdf", base64: await pdf.saveAsBase64() };
}

async function embedFonts(pdf: PDFDocument): Promise<Fonts> {
  pdf.registerFontkit(fontkit);
  const embed = (face: string) =>
    pdf.embedFont(readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`)), { subset: true });
  return {
    regular: await embed("DejaVuSerif"),
    bold: await embed("DejaVuSerif-Bold"),
    italic: await embed("DejaVuSerif-Italic"),
  };
}

type Certificate = { ctx: UserCtx; course: CourseRecord; attendee: Certified; isDemo: boolean };

function drawOne(sheet: PDFPage, fonts: Fonts, certificate: Certificate): void {
  const { width, height, margin } = page;
  sheet.drawRectangle({
    x: margin / 2,
    y: margin / 2,
    width: width - margin,
    height: height - margin,
    borderColor: ink,
    borderWidth: 1.5,
  });
  for (const line of linesOf(fonts, certificate)) drawCentred(sheet, line);
}

function linesOf({ regular, bold, italic }: Fonts, { ctx, course, attendee, isDemo }: Certificate): Line[] {
  const { day, month, year } = partsOf(attendee.certificateOn);
  const two = (figure: number) => String(figure).padStart(2, "0");
  const place = ctx.jurisdiction.name.vi.replace(/^(Thành phố|Tỉnh) /, "");
  return [
    { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", font: bold, size: 14, y: 525 },
    { text: "Độc lập - Tự do - Hạnh phúc", font: bold, size: 13, y: 505 },
    { text: course.host.toUpperCase(), font: regular, size: 12, y: 468 },
    { text: "GIẤY CHỨNG NHẬN", font: bold, size: 30, y: 415 },
    { text: "Chứng nhận ông/bà", font: regular, size: 13, y: 375 },
    { text: attendee.fullName, font: bold, size: 24, y: 338 },
    { text: attendee.workplace, font: regular, size: 13, y: 312 },
    { text: "đã hoàn thành lớp tập huấn", font: regular, size: 13, y: 280 },
    { text: course.title, font: bold, size: 16, y: 252 },
    {
      text: `từ ngày ${written(course.startsOn)} đến ngày ${written(course.endsOn)}, dự ${hoursOf(attendee.minutes)} giờ`,
      font: regular,
      size: 13,
      y: 226,
    },
    { text: `Số: ${attendee.certificateNumber}`, font: regular, size: 12, y: 175 },
    { text: `${place}, ngày ${two(day)} tháng ${two(month)} năm ${year}`, font: italic, size: 12, y: 155 },
    { text: "NGƯỜI KÝ", font: bold, size: 12, y: 132 },
    ...(isDemo ? [{ text: "Dữ liệu minh họa, không có giá trị", font: italic, size: 11, y: 40 }] : []),
  ];
}

/** A line in the middle; what is too long for the sheet is set smaller. */
function drawCentred(sheet: PDFPage, { text, font, size, y }: Line): void {
  const room = page.width - 3 * page.margin;
  const fit = Math.min(size, (size * room) / font.widthOfTextAtSize(text, size));
  const x = (page.width - font.widthOfTextAtSize(text, fit)) / 2;
  sheet.drawText(text, { x, y, size: fit, font, color: ink });
}

function written(day: CourseRecord["startsOn"]): string {
  return day.split("-").reverse().join("/");
}

function hoursOf(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");
}
