/** Builds the program once before all tests: the end-to-end ones run it, the others read its data. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export default function build(): void {
  execFileSync("npm", ["run", "--silent", "build"], { cwd: join(import.meta.dirname, "..") });
}
