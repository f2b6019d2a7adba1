/** The `check` command: what is left to do in a factbook, with the line of each fault. */
import { FactbookError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { countedSource } from "../factbook/join.ts";
import { writer } from "../io.ts";
import { fill, LABELS } from "../output/labels.ts";
import { shown, toJson } from "../output/visible.ts";
import { EXIT, type Exit, type Run, reader } from "./command.ts";
import { faultsTold } from "./faults.ts";
import { readInput } from "./input.ts";

export async function check({
  words: [path = ""],
  options: { format, lang },
  io,
}: Run<"table" | "json">): Promise<Exit> {
  const { MOST_BYTES, parseFactbook, readFactbook } = await reader();
  const text = path === "-" ? (await readInput(path, MOST_BYTES, io)).text : undefined;
  const read = factbookOrFaults(() =>
    text === undefined ? readFactbook([path]) : parseFactbook(text, path),
  );
  const isSound = !(read instanceof FactbookError);
  const faults = isSound ? [] : faultsTold(read, lang);
  const write = writer(io.stdout);
  if (format === "json") {
    const results = faults.map(({ line: _, ...fault }) => fault);
    await write(toJson({ query: shown(path), count: results.length, results }, 2));
  } else if (isSound) {
    const { nothing, places } = LABELS[lang].check;
    await write(`${fill(nothing, countedSource(read).records)}\n`);
    if (!read.source.fingerprint) io.stderr.write(`${fill(places, { name: shown(path) })}\n`);
  } else await write(faults.map(({ line }) => `${line}\n`).join(""));
  return isSound ? EXIT.found : EXIT.none;
}

/**
 * The factbook, or its faults. A fault of the whole, such as invalid JSON, is an error rather than an
 * unfinished factbook.
 */
function factbookOrFaults(read: () => Factbook): Factbook | FactbookError {
  try {
    return read();
  } catch (error) {
    const isDraft =
      error instanceof FactbookError && error.lines.some(({ pointer }) => pointer !== "");
    if (!isDraft) throw error;
    return error;
  }
}
