import { cpSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./factbook.ts";

/** The launcher of the built program. */
export const PROGRAM = join(ROOT, "bin/recruits.js");

/** Copies the published files of the program into `folder`; gives its launcher. */
export function copyProgram(folder: string): string {
  for (const part of ["bin", "dist", "data", "package.json"])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  return join(folder, "bin/recruits.js");
}
