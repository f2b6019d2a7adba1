/** Factbooks of a user's own: read, checked, and put together. */
import { join } from "node:path";
import { FactbookError } from "../errors.ts";
import { type Both, both, filled } from "../output/labels/both.ts";
import { FAULTS } from "../output/labels/faults.ts";
import { isFolder, readFile, Unreadable } from "../read-text.ts";
import { check, placesOf, repeated } from "./check.ts";
import { createFactbook, type Factbook, PARTS } from "./factbook.ts";
import { type Fault, quoted } from "./faults.ts";
import type { FactbookData } from "./model.ts";
import { parseJson } from "./parse-json.ts";

/** What should be a factbook; without a value, its faults say why there is none. */
interface Read {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
  /** Where a JSON pointer into it points, as a user finds it: `mine.json:/claims/0/id`. */
  placeOf(pointer: string): string;
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
  return combine(paths.map((path) => (isFolder(path) ? readFolder(path) : readJson(path))));
}

/**
 * The factbook that `value` is: such a JSON file's content.
 * @throws FactbookError with all its faults.
 */
export function toFactbook(value: unknown): Factbook {
  const read = { value, faults: [], placeOf: (pointer: string) => placeIn("data", pointer) };
  return combine(value === undefined ? [] : [read]);
}

function placeIn(file: string, pointer: string): string {
  return [file === "" ? '""' : file, pointer].filter(Boolean).join(":");
}

function readJson(file: string): Read {
  const placeOf = (pointer: string) => placeIn(file, pointer);
  try {
    return { ...parseJson(readFile(file, MOST_BYTES)), placeOf };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { faults: [{ pointer: "", problem: error.reason }], placeOf };
  }
}

/** The five files of a folder as one value, if all are JSON: the first step of a pointer is a file. */
function readFolder(folder: string): Read {
  const fileOf = (part: string) => join(folder, `${part}.json`);
  const parts = ["source", ...PARTS].map((part) => ({ part, ...readJson(fileOf(part)) }));
  const isWhole = parts.every(({ value }) => value !== undefined);
  return {
    value: isWhole ? Object.fromEntries(parts.map(({ part, value }) => [part, value])) : undefined,
    faults: parts.flatMap(({ part, faults }) =>
      faults.map(({ pointer, problem }) => ({ pointer: `/${part}${pointer}`, problem })),
    ),
    placeOf(pointer) {
      const [, part = "", rest = ""] = /^\/(\w+)(.*)$/s.exec(pointer) ?? [];
      return placeIn(fileOf(part), rest);
    },
  };
}

/** A fault as a line: where it is, then what. */
function at(place: string, problem: Both<string>): Both<string> {
  return both(`${place}: ${problem.en}`, `${place}: ${problem.nl}`);
}

/** A checked factbook and where it stands. */
type Book = Pick<Read, "placeOf"> & { readonly data: FactbookData };

function combine(reads: readonly Read[]): Factbook {
  const books: Book[] = [];
  const faults = reads.flatMap(({ value, faults, placeOf }) => {
    const { data, faults: found } = value === undefined ? { faults: [] } : check(value);
    if (data) books.push({ data, placeOf });
    return [...faults, ...found].map(({ pointer, problem }) => at(placeOf(pointer), problem));
  });
  const all = [...faults, ...sharedIds(books)];
  if (all.length >= MOST_FAULTS)
    all.splice(MOST_FAULTS, all.length, filled(FAULTS.tooMany, { count: MOST_FAULTS }));
  if (all.length > 0) throw new FactbookError(all);
  const [first, ...others] = books.map(({ data }) => data);
  if (first === undefined) throw new FactbookError([FAULTS.noPath]);
  return createFactbook([first, ...others]);
}

/** A fault for each id that an earlier book has. */
function sharedIds(books: readonly Book[]): Both<string>[] {
  const sources = books.map(
    ({ data, placeOf }) => [data.source.id, placeOf("/source/id")] as const,
  );
  const records = books.flatMap(({ data, placeOf }) =>
    placesOf(data).map(([pointer, { id }]) => [id, placeOf(`${pointer}/id`)] as const),
  );
  const same = [...repeated(sources)];
  // The same source is the same factbook again: all its other ids would only repeat that.
  return (same.length > 0 ? same : [...repeated(records)]).map(([id, place, first]) =>
    at(place, filled(FAULTS.shared, { id: quoted(id), place: first })),
  );
}
