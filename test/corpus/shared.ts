import { existsSync } from "node:fs";
import { join } from "node:path";

/** Material beside the repository, which a user's clone does not have: tests on it say so and are skipped there. */
export const SHARED_DATA = join(import.meta.dirname, "../../../shared/data");

export const isSharedDataHere = existsSync(SHARED_DATA);

if (!isSharedDataHere) process.stdout.write("../shared/data is not here: the corpus tests are skipped.\n");
