import { BaseSequencer, type TestSpecification } from "vitest/node";

const telling = [/examples\.test\.ts$/, /examples\/.*\.test\.ts$/, /laws\.test\.ts$/, /./];
const rank = (file: string) => telling.findIndex((name) => name.test(file));

/** A mutant is done with at the first test that fails, so the examples of the law go first. */
export class TellingTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort(
      (a, b) => rank(a.moduleId) - rank(b.moduleId) || a.moduleId.localeCompare(b.moduleId),
    );
  }
}
