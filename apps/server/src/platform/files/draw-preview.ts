import type { Readable } from "node:stream";
import sharp from "sharp";

const WIDTH = 480;
/** So few squares across that no face and no number can be read, but a card is known as one. */
const MASK = 24;

/** Image types of which a small picture is drawn. */
export const drawable: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp", "image/tiff"]);

/** A small picture without the camera's notes about place and time; masked, one in which nothing can be read. */
export async function drawPreview(content: Readable, { masked }: { masked: boolean }): Promise<Buffer> {
  const picture = sharp({ failOn: "none", limitInputPixels: 100_000_000 }).rotate();
  const small = content.pipe(picture).resize({ width: masked ? MASK : WIDTH, withoutEnlargement: true });
  if (!masked) return small.webp({ quality: 70 }).toBuffer();
  const squares = await small.png().toBuffer();
  return sharp(squares).resize({ width: WIDTH, kernel: "nearest" }).webp({ quality: 50 }).toBuffer();
}
