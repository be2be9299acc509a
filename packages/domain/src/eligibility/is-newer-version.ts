/** Whether one version of the package comes after another: `0.10.0` after `0.9.3`. A version of no such form does not. */
export function isNewerVersion(version: string, than: string): boolean {
  const parts = numbersOf(version);
  const others = numbersOf(than);
  const at = parts.findIndex((part, index) => part !== (others[index] ?? 0));
  return at !== -1 && (parts[at] ?? 0) > (others[at] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return (/^\d+\.\d+\.\d+/.exec(version)?.[0] ?? "0.0.0").split(".").map(Number);
}
