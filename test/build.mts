/** Builds the program once before all tests: the end-to-end ones run it, the others read its data. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { quietTables } from "../scripts/quiet-tables.mts";

const ROOT = join(import.meta.dirname, "..");

/** cli-table3 as it is in the bundle, for the tests that run the sources. */
export const TABLES = join(ROOT, "node_modules/.cache/recruits/cli-table3.cjs");

export default async function build(): Promise<void> {
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT });
  const tables = await rolldown({ input: "cli-table3", platform: "node", plugins: [quietTables] });
  await tables.write({ file: TABLES, format: "cjs" });
}
