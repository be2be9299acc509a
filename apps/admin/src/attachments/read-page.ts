import type { PageContent } from "./join-pages.ts";

/** About 190 dots an inch on A4: small print and stamps stay legible, and a page takes some hundred kilobytes. */
const LONGEST_SIDE = 2200;
const QUALITY = 0.82;

/**
 * Reads a chosen page. A photo is drawn anew: turned upright, no larger than needed, and without what a camera writes
 * beside it, such as the place where it was taken. Throws where the browser cannot read it.
 */
export async function readPage(file: File): Promise<PageContent> {
  if (await isPdf(file)) return { kind: "pdf", bytes: new Uint8Array(await file.arrayBuffer()) };
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  // What is see-through would turn black in a JPEG.
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
  if (!blob) throw new Error("no picture");
  return { kind: "jpeg", bytes: new Uint8Array(await blob.arrayBuffer()) };
}

async function isPdf(file: File): Promise<boolean> {
  return (await file.slice(0, 5).text()) === "%PDF-";
}
