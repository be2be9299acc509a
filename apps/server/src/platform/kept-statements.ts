import { createHash } from "node:crypto";
import { Prisma } from "../generated/prisma/client.ts";

/**
 * Begins a statement that each connection plans once and keeps. For those that are asked all day long and whose way
 * through the indexes is the same whatever the values are: planning one takes PostgreSQL longer than answering it.
 * A statement whose best way depends on a value (the beginning of a name, a rare status) is planned each time.
 */
export const KEPT = Prisma.raw("/* kept */");

const ALWAYS_ALIKE = /^(\/\* kept \*\/|INSERT INTO |UPDATE )/;

/** Statements are few; what somebody composes without end is not kept, for a connection never forgets one. */
const MOST = 300;
const names = new Map<string, string>();

/** The name under which a connection keeps a statement; without one it is planned anew. */
export function keptName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size === MOST || !ALWAYS_ALIKE.test(sql.trimStart())) return UNNAMED;
  const name = createHash("sha256").update(sql).digest("base64url").slice(0, 32);
  names.set(sql, name);
  return name;
}

const UNNAMED = "";
