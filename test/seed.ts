import process from "node:process";
import fc from "fast-check";

/**
 * Properties try the same cases in every run, so that what passed here passes elsewhere: a change is to blame for a failure, not luck.
 * `SEED=random npm test` looks for new ones; the seed of a failure stands in the test's name.
 */
const { SEED = "20" } = process.env;
if (SEED !== "random") fc.configureGlobal({ seed: Number(SEED) });
