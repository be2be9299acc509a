/** Somebody touched this window within the last minute. */
const attendedForMs = 60_000;

let touchedAt = performance.now();

/** The keys and the pointer say whether anybody is at the window. */
export function watchAttendance(): void {
  const touch = () => {
    touchedAt = performance.now();
  };
  for (const kind of ["keydown", "pointerdown", "pointermove", "wheel"])
    addEventListener(kind, touch, { capture: true, passive: true });
}

/**
 * What a window fetches by itself while nobody is at it says so: a change of a colleague must not keep the session of an
 * officer alive who went home.
 */
export function attendanceHeaders(): Record<string, string> {
  return performance.now() - touchedAt > attendedForMs ? { "tgpl-unattended": "1" } : {};
}
