/** Files that the program reads from where it stands, and that no other bundle needs. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtIn } from "./built-in.ts";
import { isBundled } from "./data.ts";
import type { Factbook } from "./factbook/factbook.ts";
import type { FactRecord } from "./factbook/model.ts";

/** What a shell is given so that it completes our command lines: the build makes it. */
export function completionScript(shell: string): string {
  return readCompressed(join(__dirname, "../dist/completions.json.br"))[shell];
}

/** Questions by the id of their record. */
type Questions = Readonly<Record<string, FactRecord["questions"]>>;

/** The questions that the build keeps apart from the records of `factbook`, since only an export has them. */
export function questionsApart(factbook: Factbook): Questions {
  const path = join(__dirname, "questions.json.br");
  return isBundled(factbook) && existsSync(path) ? readCompressed(path) : {};
}

/** JSON that is stored with Brotli, of which Node's module is loaded by the few runs that need it. */
function readCompressed(path: string) {
  return JSON.parse(builtIn("node:zlib").brotliDecompressSync(readFileSync(path)).toString());
}
