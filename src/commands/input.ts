/** Input that the user names: a file or standard input. */
import type { IO } from "../io.ts";
import { ERRORS, UNREADABLE } from "../output/labels/errors.ts";
import { shown } from "../output/visible.ts";
import { readFile, readStream, Unreadable } from "../read-text.ts";
import { UsageError } from "../usage-error.ts";

/** In bytes; longer than any article. */
export const LONGEST_ARTICLE = 1_000_000;

/**
 * The text of the file at `path`, or of standard input for `-`, and a name for it. Throws a UsageError if
 * it can't be read.
 */
export async function readInput(path: string, mostBytes: number, { stdin }: IO) {
  const name = path === "-" ? ERRORS.standardInput : `“${shown(path)}”`;
  try {
    const text = await (path === "-" ? readStream(stdin, mostBytes) : readFile(path, mostBytes));
    if (text === "") throw new Unreadable(UNREADABLE.empty);
    return { name, text };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new UsageError(ERRORS.cannotRead, { name, reason: error.text });
  }
}
