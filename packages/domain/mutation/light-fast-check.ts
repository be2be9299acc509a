import * as whole from "../node_modules/fast-check/lib/fast-check.js";

const most = 30;

type Parameters = { readonly numRuns?: number };

/** A number of runs that a test sets itself is set with an eye on how dear each of them is. */
const light = ({ numRuns = 10 * most, ...rest }: Parameters = {}) => ({
  seed: 2026,
  ...rest,
  numRuns: Math.min(Math.ceil(numRuns / 10), most),
});

/** fast-check with few runs, for a mutant is run against many tests; always the same, so that scores stay. */
export default {
  ...whole,
  assert: <Ts>(property: whole.IRawProperty<Ts>, parameters?: whole.Parameters<Ts>) =>
    whole.assert(property, light(parameters)),
  sample: <Ts>(generator: whole.Arbitrary<Ts>, parameters?: whole.Parameters<Ts>) =>
    whole.sample(generator, light(parameters)),
};
