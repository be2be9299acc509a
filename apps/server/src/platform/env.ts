import { z } from "zod";

/** Every setting the server takes from its surroundings, with its default. Documented in README. */
export const Env = z
  .object({
    DATABASE_URL: z.string().min(1).optional(),
    DATA_DIR: z.string().min(1).default("./data"),
    HOST: z.string().min(1).default("localhost"),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    JURISDICTION: z
      .string()
      .regex(/^[a-z-]+$/)
      .default("can-tho"),
    /** A bucket for files, `https://key:secret@host/bucket`; without it they are kept in DATA_DIR. */
    FILES_S3: z.url().optional(),
    /** Where ClamAV's daemon listens, a socket or host:port; without it, Debian's socket where there is one. */
    CLAMAV: z
      .string()
      .regex(/^(\/.+|[^/:]+:\d+)$/)
      .optional(),
    /** The mail server, `smtps://user:password@mail.example`; without it letters are printed and handed over. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** The sender of letters, `Sở Tư pháp <stp@example.gov.vn>`. Wanted with SMTP_URL. */
    MAIL_FROM: z.string().min(3).max(200).optional(),
    /** The address by which people reach the server, for links in letters; without it, HOST and PORT. */
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("warn"),
    /** Set behind a reverse proxy that ends TLS: trusts its forwarded headers and marks the cookie Secure. */
    BEHIND_TLS_PROXY: z.stringbool().default(false),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ["MAIL_FROM"],
    message: "is needed with SMTP_URL",
  });
export type Env = z.infer<typeof Env>;

export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = Env.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The server cannot start with these settings:\n${lines.join("\n")}`);
}
