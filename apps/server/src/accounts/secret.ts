import { createHash, randomBytes, randomInt } from "node:crypto";

/** A random secret for a cookie or a one-time link; only its hash is kept. */
export function newSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString("base64url");
  return { secret, hash: hashSecret(secret) };
}

export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

// Letters and digits that are not mistaken for one another when read aloud or typed from paper.
const READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to be printed once and typed by hand: four groups of four, about 79 bits. */
export function newReadablePassword(): string {
  const group = () => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
