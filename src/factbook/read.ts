/** Factbooks of a user's own: read, checked, and put together. */
import { join } from "node:path";
import { FactbookError } from "../errors.ts";
import type { Factbook } from "./factbook.ts";
import type { FactbookData } from "./model.ts";
import { FaultList } from "./read-faults.ts";
import { isFolder, readText, Unreadable } from "./read-file.ts";
import { parseJson } from "./read-json.ts";
import { putTogether } from "./read-several.ts";
import { validate } from "./validate.ts";
import { quoted } from "./validate-words.ts";

/** Where a JSON pointer into a factbook points, as a user finds it: `mine.json:/claims/0/id`. */
type PlaceOf = (pointer: string) => string;

/** A checked factbook and where it stands. */
interface Book {
  readonly data: FactbookData;
  readonly placeOf: PlaceOf;
}

const PARTS = ["source", "entities", "figures", "quotes", "claims"] as const;
const RECORDS = ["entities", "figures", "quotes", "claims"] as const;

/**
 * The factbook at `paths`: each a JSON file with a whole one, or a folder with a file a part, as
 * `data/` has them. Several become one; no two of them may share an id.
 * @throws FactbookError with the faults of all of them.
 */
export function readFactbook(paths: readonly string[]): Factbook {
  const faults = new FaultList();
  const books = paths.map((path) =>
    isFolder(path)
      ? check(readFolder(path, faults), inFolder(path), faults)
      : check(readJson(path, faults), inFile(path), faults),
  );
  return combine(
    books.filter((book) => book !== undefined),
    faults,
  );
}

/**
 * The factbook that `value` is: such a JSON file's content.
 * @throws FactbookError with all its faults.
 */
export function checkFactbook(value: unknown): Factbook {
  const faults = new FaultList();
  const book = check(value, inFile("data"), faults);
  return combine(book ? [book] : [], faults);
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
function readFolder(folder: string, faults: FaultList): unknown {
  const parts = PARTS.map(
    (part) => [part, readJson(join(folder, `${part}.json`), faults)] as const,
  );
  return parts.every(([, value]) => value !== undefined) ? Object.fromEntries(parts) : undefined;
}

/** The value of a JSON file; undefined if it has none. */
function readJson(file: string, faults: FaultList): unknown {
  try {
    const parsed = parseJson(readText(file));
    for (const { pointer, problem } of parsed.faults) faults.add(inFile(file)(pointer), problem);
    return parsed.value;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    faults.add(inFile(file)(""), error.message);
    return undefined;
  }
}

function check(value: unknown, placeOf: PlaceOf, faults: FaultList): Book | undefined {
  if (value === undefined) return undefined;
  const data = validate(value, ({ pointer, problem }) => faults.add(placeOf(pointer), problem));
  return data && { data, placeOf };
}

function combine(books: readonly Book[], faults: FaultList): Factbook {
  if (books.length > 1) checkShared(books, faults);
  faults.throwAny();
  const [first, ...others] = books.map(({ data }) => data);
  if (first === undefined) throw new FactbookError(["no path; wanted: that of a factbook"]);
  return putTogether(first, ...others);
}

/** Adds a fault for each id that an earlier book has. */
function checkShared(books: readonly Book[], faults: FaultList): void {
  const taken = new Map<string, string>();
  const take = (id: string, key: string, place: string): boolean => {
    const other = taken.get(key);
    if (other === undefined) taken.set(key, place);
    else faults.add(place, `${quoted(id)}; wanted: an id of its own, not that at ${other}`);
    return other === undefined;
  };
  for (const { data, placeOf } of books) {
    // The same source is the same factbook again: all its other ids would only repeat that.
    if (!take(data.source.id, `source ${data.source.id}`, placeOf("/source/id"))) continue;
    for (const part of RECORDS)
      for (const [index, { id }] of data[part].entries())
        take(id, id, placeOf(`/${part}/${index}/id`));
  }
}
