/** Updates the examples in the documentation with the current output of their commands. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withOutputs } from "../test/docs/examples.ts";

const ROOT = join(import.meta.dirname, "..");

function rewrite(page: string, folder: string): void {
  const path = join(ROOT, page);
  writeFileSync(path, withOutputs(readFileSync(path, "utf8"), folder));
}

rewrite("README.md", ROOT);
rewrite("docs/usage.md", ROOT);
// The commands of this page write files, so they run in a copy.
const copy = mkdtempSync(join(tmpdir(), "recruits-example-"));
for (const file of ["article.txt", "factbook.json"])
  cpSync(join(ROOT, "examples/seaweed", file), join(copy, file));
rewrite("docs/your-own-article.md", copy);
rmSync(copy, { recursive: true });
