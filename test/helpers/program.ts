import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./factbook.ts";

/** The launcher of the built program. */
export const PROGRAM = join(ROOT, "bin/recruits.js");

/** Copies the program into `folder`, as published or with the code that the build has stored; gives its launcher. */
export function copyProgram(folder: string, { hasCode = false } = {}): string {
  for (const part of ["bin", "dist", "package.json"])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  if (!hasCode) rmSync(join(folder, "dist/code"), { recursive: true });
  return join(folder, "bin/recruits.js");
}
