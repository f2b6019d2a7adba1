/** Rewrites the README's examples with what their commands print now. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withOutputs } from "../test/docs/examples.ts";

const ROOT = join(import.meta.dirname, "..");
const README = join(ROOT, "README.md");
writeFileSync(README, withOutputs(readFileSync(README, "utf8"), ROOT));
