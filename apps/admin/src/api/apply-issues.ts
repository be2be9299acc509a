import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import { findRefusal } from "./failure.ts";

/**
 * Puts what the server says of single fields where they stand. `toName` turns the path of the input into the
 * name in the form; a sentence without a field is left to `SaveError`.
 */
export function applyIssues<Values extends FieldValues>(
  setError: UseFormSetError<Values>,
  error: unknown,
  toName: (path: string) => Path<Values> | undefined,
): void {
  for (const { path, message } of findRefusal(error)?.issues ?? []) {
    const name = toName(path);
    if (name !== undefined) setError(name, { type: "server", message });
  }
}
