/** Reads, checks and combines the user's own factbooks. */
import { builtIn } from "../built-in.ts";
import { FactbookError, type FaultLine } from "../errors.ts";
import { type Both, filled } from "../output/labels/both.ts";
import { FAULTS } from "../output/labels/faults.ts";
import { filesIn, readFile, Unreadable, unreadable } from "../read-text.ts";
import { check, MOST_FAULTS } from "./check.ts";
import { BOOK_PARTS, createFactbook, type Factbook } from "./factbook.ts";
import { parseJson } from "./json.ts";
import { faultsIn, type JsonFile, type Read, shared, sharedIds } from "./places.ts";

// Exported from here so that everything needing the model's schema is in one chunk.
export { fieldPaths, isField } from "./schema-fields.ts";

/** More than 100,000 records need; a limit, because a hostile file could exhaust the memory. */
export const MOST_BYTES = 200_000_000;

/**
 * Reads factbooks. Each place is the path or file URL of a JSON file with a whole factbook, of a folder
 * with one file per part (as in `data/`) or of a folder of such JSON files; or the parsed content of such
 * a file. Several are combined into one and must not share ids.
 * @throws FactbookError with all of their faults.
 */
export function readFactbook(places: readonly unknown[]): Factbook {
  return combine([...readsAt(places)]);
}

/** Parses a factbook from JSON; faults call it `name`. Throws like `readFactbook`. */
export function parseFactbook(text: string, name: string): Factbook {
  return combine([readWhole(parsed(text, name))]);
}

/**
 * Reads factbooks one at a time, so that together they may be larger than the memory. They may share ids,
 * except those of their sources.
 * @throws FactbookError with the faults of the first invalid one.
 */
export function* eachFactbook(places: readonly unknown[]): Generator<Factbook> {
  const names = new Map<string, string>();
  for (const read of readsAt(places)) {
    const factbook = combine([read]);
    const { id } = factbook.source;
    const first = names.get(id);
    if (first !== undefined) throw new FactbookError([shared(id, "", read.name, first)]);
    names.set(id, read.name);
    yield factbook;
  }
}

function* readsAt(places: readonly unknown[]): Generator<Read> {
  for (const [at, place] of places.entries()) {
    if (typeof place === "string" || place instanceof URL) yield* readsFrom(place);
    else yield checked(places.length === 1 ? "data" : `data[${at}]`, [], place);
  }
}

function* readsFrom(place: string | URL): Generator<Read> {
  const isUrl = typeof place !== "string" || place.startsWith("file:");
  let path: string;
  try {
    path = isUrl ? builtIn("node:url").fileURLToPath(place) : place;
  } catch (error) {
    const { text: problem } = unreadable(error);
    yield { name: String(place), files: [], faults: [{ pointer: "", problem }] };
    return;
  }
  const files = filesIn(path);
  const books = files?.filter((name) => name.endsWith(".json")).sort() ?? [];
  // A folder without some of the parts is an incomplete factbook.
  if (books.length > 0 && !BOOK_PARTS.some((part) => books.includes(`${part}.json`)))
    for (const name of books) yield readWhole(readJson(builtIn("node:path").join(path, name)));
  else yield files ? readParts(path) : readWhole(readJson(path));
}

function readWhole(file: JsonFile): Read {
  return checked(file.name, [file], file.value);
}

/** Reads a folder with one file per part. */
function readParts(folder: string): Read {
  const { join } = builtIn("node:path");
  const files = BOOK_PARTS.map((part) => readJson(join(folder, `${part}.json`), `/${part}`));
  const parts = BOOK_PARTS.map((part, at) => [part, files[at]?.value]);
  return checked(folder, files, Object.fromEntries(parts));
}

function readJson(path: string, pointer = ""): JsonFile {
  const name = path === "" ? '""' : path;
  try {
    return parsed(readFile(path, MOST_BYTES), name, pointer);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { name, pointer, text: "", faults: [{ pointer: "", problem: error.text }] };
  }
}

function parsed(text: string, name: string, pointer = ""): JsonFile {
  // It begins with words.
  if (/^\s*\p{L}+,? \p{L}/u.test(text)) {
    const problem = filled(FAULTS.noJson, { name });
    return { name, pointer, text, faults: [{ pointer: "", problem }] };
  }
  return { name, pointer, text, ...parseJson(text) };
}

/** Checks what was read; if a file has no value, only that is reported. */
function checked(name: string, files: readonly JsonFile[], value: unknown): Read {
  const faults = files.flatMap(({ pointer, faults }) =>
    faults.map((fault) => ({ ...fault, pointer: pointer + fault.pointer })),
  );
  if (files.some((file) => file.value === undefined)) return { name, files, faults };
  const { data, faults: found } = check(value);
  return { name, files, data, faults: [...faults, ...found] };
}

function combine(reads: readonly Read[]): Factbook {
  const faults = [...reads.flatMap(faultsIn), ...sharedIds(reads)];
  if (faults.length > MOST_FAULTS)
    faults.splice(
      MOST_FAULTS,
      faults.length,
      whole(filled(FAULTS.tooMany, { count: MOST_FAULTS })),
    );
  if (faults.length > 0) throw new FactbookError(faults);
  const [first, ...others] = reads.flatMap(({ data }) => data ?? []);
  if (first === undefined) throw new FactbookError([whole(FAULTS.noPath)]);
  return createFactbook([first, ...others]);
}

function whole(problem: Both<string>): FaultLine {
  return { pointer: "", place: "", problem };
}
