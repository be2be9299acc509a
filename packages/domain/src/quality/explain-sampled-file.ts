import type { Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import type { EvaluationSample } from "./sample-for-evaluation.ts";

/**
 * Why a file is in the sample, in one sentence that anybody can check with the list, the seed and sha256;
 * `undefined` when it is not.
 *
 * @example
 * const file = { id: "case-7", providerId: "p3", formOfAid: "proceedings", closedOn: "2026-05-04" } as const;
 * const plan = { closedOn: { from: "2025-11-01", until: "2026-10-31" }, percent: 10 } as const;
 * explainSampledFile(sampleForEvaluation([file], plan, "2026"), "case-7", "en")
 * // "case-7 is in the sample: every provider has a case, and of provider p3's this one has the smallest digest (add3e301…) with the seed “2026”."
 */
export function explainSampledFile(
  sample: EvaluationSample,
  id: string,
  language: Language,
): string | undefined {
  checkLanguage(language);
  const file = sample.files.find((one) => one.id === id);
  if (!file) return undefined;
  const digest = `${file.digest.slice(0, 8)}…`;
  if (file.why === "provider-needs-a-case") {
    return sentences[language].provider(id, file.providerId, digest, sample.seed);
  }
  const stratum = sample.strata.find((one) => one.stratum === file.stratum);
  const share = `${stratum?.drawn ?? 0}/${stratum?.inScope ?? 0}`;
  return sentences[language].share(id, file.stratum, share, digest, sample.seed);
}

const sentences = {
  vi: {
    provider: (id: string, provider: string, digest: string, seed: string) =>
      `${id} có trong mẫu: mỗi người thực hiện phải có vụ việc được đánh giá, và trong các vụ việc của ${provider}, vụ việc này có mã băm nhỏ nhất (${digest}) với hạt giống “${seed}”.`,
    share: (id: string, stratum: string, share: string, digest: string, seed: string) =>
      `${id} có trong mẫu: nhóm ${stratum} được chọn ${share} vụ việc theo tỷ lệ, và mã băm của vụ việc này (${digest}) nằm trong số nhỏ nhất còn lại của nhóm, với hạt giống “${seed}”.`,
  },
  en: {
    provider: (id: string, provider: string, digest: string, seed: string) =>
      `${id} is in the sample: every provider has a case, and of provider ${provider}'s this one has the smallest digest (${digest}) with the seed “${seed}”.`,
    share: (id: string, stratum: string, share: string, digest: string, seed: string) =>
      `${id} is in the sample: the part ${stratum} has a share of ${share} cases, and the digest of this one (${digest}) is among the smallest left in it, with the seed “${seed}”.`,
  },
};
