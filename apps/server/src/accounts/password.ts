import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";

/** OWASP's setting for argon2id (the library's default algorithm): 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const NewPassword = z.string().min(10).max(200);

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COST);
}

// Verified when an account does not exist, so that an unknown address takes as long as a wrong password.
const nobody = hashPassword("no account has this password");

export async function isPassword(
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password.normalize("NFC"));
  return matches && Boolean(passwordHash);
}
