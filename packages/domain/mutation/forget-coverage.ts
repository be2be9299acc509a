import { afterAll } from "vitest";

/**
 * The runner counts which test reaches which mutant whatever it is told, and then lets a mutant meet those tests
 * alone, alive only from the first of them on. Without a count every mutant is alive from the first line of a process
 * of its own, and meets all tests.
 */
afterAll(() => {
  const { __stryker__ } = globalThis as { __stryker__?: { mutantCoverage?: unknown } };
  if (__stryker__) __stryker__.mutantCoverage = undefined;
});
