/** Factbooks of a user's own: read, checked, and put together. */
import { join } from "node:path";
import { FactbookError } from "../errors.ts";
import { isFolder, readFile, Unreadable } from "../read-text.ts";
import { check } from "./check.ts";
import { createFactbook, type Factbook, PARTS } from "./factbook.ts";
import { type Fault, quoted } from "./faults.ts";
import type { FactbookData } from "./model.ts";
import { parseJson } from "./parse-json.ts";

/** Where a JSON pointer into a factbook points, as a user finds it: `mine.json:/claims/0/id`. */
type PlaceOf = (pointer: string) => string;

/** A checked factbook and where it stands. */
interface Book {
  readonly data: FactbookData;
  readonly placeOf: PlaceOf;
}

/** A hostile file would take all memory: more than 100,000 records have. */
const MOST_BYTES = 200_000_000;
/** More than anybody reads. */
const MOST_FAULTS = 100_000;

/**
 * The factbook at `paths`: each a JSON file with a whole one, or a folder with a file for each part,
 * as `data/` has them. Several become one; no two of them may share an id.
 * @throws FactbookError with the faults of all of them.
 */
export function readFactbook(paths: readonly string[]): Factbook {
  const faults: string[] = [];
  const books = paths.flatMap((path) =>
    isFolder(path)
      ? checked(readFolder(path, faults), inFolder(path), faults)
      : checked(readJson(path, faults), inFile(path), faults),
  );
  return combine(books, faults);
}

/**
 * The factbook that `value` is: such a JSON file's content.
 * @throws FactbookError with all its faults.
 */
export function toFactbook(value: unknown): Factbook {
  const faults: string[] = [];
  return combine(checked(value, inFile("data"), faults), faults);
}

function inFile(file: string): PlaceOf {
  const name = file === "" ? '""' : file;
  return (pointer) => (pointer === "" ? name : `${name}:${pointer}`);
}

/** In a folder, the first step of a pointer is a file. */
function inFolder(folder: string): PlaceOf {
  return (pointer) => {
    const [, part = "", rest = ""] = /^\/(\w+)(.*)$/s.exec(pointer) ?? [];
    return inFile(join(folder, `${part}.json`))(rest);
  };
}

/** The five files of a folder as one value; undefined if one of them is not JSON. */
function readFolder(folder: string, faults: string[]): unknown {
  const parts = ["source", ...PARTS].map(
    (part) => [part, readJson(join(folder, `${part}.json`), faults)] as const,
  );
  return parts.every(([, value]) => value !== undefined) ? Object.fromEntries(parts) : undefined;
}

/** The value of a JSON file; undefined if it has none. */
function readJson(file: string, faults: string[]): unknown {
  try {
    const parsed = parseJson(readFile(file, MOST_BYTES));
    faults.push(...toLines(parsed.faults, inFile(file)));
    return parsed.value;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    faults.push(`${inFile(file)("")}: ${error.message}`);
    return undefined;
  }
}

function toLines(faults: readonly Fault[], placeOf: PlaceOf): string[] {
  const lines = faults
    .slice(0, MOST_FAULTS)
    .map(({ pointer, problem }) => `${placeOf(pointer)}: ${problem}`);
  if (faults.length >= MOST_FAULTS) lines.push(`${MOST_FAULTS} faults; there may be more.`);
  return lines;
}

/** The factbook that a value is, if it is one. */
function checked(value: unknown, placeOf: PlaceOf, faults: string[]): Book[] {
  if (value === undefined) return [];
  const { data, faults: found } = check(value);
  for (const line of toLines(found, placeOf)) faults.push(line);
  return data ? [{ data, placeOf }] : [];
}

function combine(books: readonly Book[], faults: readonly string[]): Factbook {
  const all = [...faults, ...sharedIds(books)];
  if (all.length > 0) throw new FactbookError(all);
  const [first, ...others] = books.map(({ data }) => data);
  if (first === undefined) throw new FactbookError(["no path; wanted: that of a factbook"]);
  return createFactbook([first, ...others]);
}

/** A fault for each id that an earlier book has. */
function* sharedIds(books: readonly Book[]): Generator<string> {
  const sources = new Map<string, string>();
  const records = new Map<string, string>();
  for (const { data, placeOf } of books) {
    const isShared = yield* take(sources, data.source.id, placeOf("/source/id"));
    // The same source is the same factbook again: all its other ids would only repeat that.
    if (isShared) continue;
    for (const part of PARTS)
      for (const [index, { id }] of data[part].entries())
        yield* take(records, id, placeOf(`/${part}/${index}/id`));
  }
}

/** Takes an id for a place; where it is taken, yields a fault and gives true. */
function* take(taken: Map<string, string>, id: string, place: string): Generator<string, boolean> {
  const other = taken.get(id);
  if (other === undefined) taken.set(id, place);
  else yield `${place}: ${quoted(id)}; wanted: an id of its own, not that at ${other}`;
  return other !== undefined;
}
