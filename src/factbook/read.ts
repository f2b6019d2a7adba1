/** Factbooks of a user's own: read, checked, and put together. */
import { join } from "node:path";
import { FactbookError, type FaultLine } from "../errors.ts";
import { type Both, filled } from "../output/labels/both.ts";
import { FAULTS } from "../output/labels/faults.ts";
import { isFolder, readFile, Unreadable } from "../read-text.ts";
import { check, placesOf, repeated } from "./check.ts";
import { createFactbook, type Factbook, PARTS } from "./factbook.ts";
import { type Fault, quoted } from "./faults.ts";
import type { FactbookData } from "./model.ts";
import { parseJson } from "./parse-json.ts";
import { linesIn, placeOf } from "./places.ts";

/** What should be a factbook; without a value, its faults say why there is none. */
interface Read {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
  /** Where JSON pointers into it point, as a user finds it: `mine.json:12: cuba: name.en`. */
  placesOf(pointers: readonly string[]): readonly Placed[];
}

/** A place for people, and the order in which they meet it from the top. */
type Placed = readonly [place: string, order: number];

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
  const placesOf = (pointers: readonly string[]) =>
    pointers.map((pointer): Placed => [["data", pointer].filter(Boolean).join(":"), 0]);
  return combine(value === undefined ? [] : [{ value, faults: [], placesOf }]);
}

/** A longer text would take much memory once more to find lines in. */
const LONGEST_TEXT = 20_000_000;

function readJson(file: string): Read {
  const name = file === "" ? '""' : file;
  try {
    const text = readFile(file, MOST_BYTES);
    const read = parseJson(text);
    return {
      ...read,
      placesOf(pointers) {
        const lines = text.length > LONGEST_TEXT ? [] : linesIn(text, pointers);
        return pointers.map((pointer, at): Placed => {
          const line = lines[at];
          const place = line === undefined ? name : `${name}:${line}`;
          return [pointer ? `${place}: ${placeOf(read.value, pointer)}` : name, line ?? 0];
        });
      },
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const placesOf = (pointers: readonly string[]) => pointers.map((): Placed => [name, 0]);
    return { faults: [{ pointer: "", problem: error.reason }], placesOf };
  }
}

/** The five files of a folder as one value, if all are JSON: the first step of a pointer is a file. */
function readFolder(folder: string): Read {
  const parts = ["source", ...PARTS].map((part) => ({
    part,
    ...readJson(join(folder, `${part}.json`)),
  }));
  const isWhole = parts.every(({ value }) => value !== undefined);
  return {
    value: isWhole ? Object.fromEntries(parts.map(({ part, value }) => [part, value])) : undefined,
    faults: parts.flatMap(({ part, faults }) =>
      faults.map((fault) => ({ ...fault, pointer: `/${part}${fault.pointer}` })),
    ),
    placesOf(pointers) {
      const places = parts.flatMap(({ part, placesOf }, nth) => {
        const own = pointers.filter((pointer) => pointer.split("/")[1] === part);
        const rest = own.map((pointer) => pointer.slice(part.length + 1));
        return placesOf(rest).map(([place, order], at) => {
          return [own[at], [place, nth * MOST_BYTES + order]] as const;
        });
      });
      const found = new Map<string | undefined, Placed>(places);
      return pointers.map((pointer) => found.get(pointer) ?? [folder, 0]);
    },
  };
}

/** A checked factbook and where it stands. */
type Book = Pick<Read, "placesOf"> & { readonly data: FactbookData };

function combine(reads: readonly Read[]): Factbook {
  const books: Book[] = [];
  const faults = reads.flatMap(({ value, faults, placesOf }) => {
    const { data, faults: found } = value === undefined ? { faults: [] } : check(value);
    if (data) books.push({ data, placesOf });
    const all = [...faults, ...found];
    const places = all.length > 0 ? placesOf(all.map(({ pointer }) => pointer)) : [];
    return all
      .map((fault, at) => ({ fault, placed: places[at] ?? (["", 0] as const) }))
      .sort((a, b) => a.placed[1] - b.placed[1])
      .map(({ fault, placed: [place] }): FaultLine => ({ ...fault, place }));
  });
  const all = [...faults, ...sharedIds(books)];
  if (all.length >= MOST_FAULTS)
    all.splice(MOST_FAULTS, all.length, whole(filled(FAULTS.tooMany, { count: MOST_FAULTS })));
  if (all.length > 0) throw new FactbookError(all);
  const [first, ...others] = books.map(({ data }) => data);
  if (first === undefined) throw new FactbookError([whole(FAULTS.noPath)]);
  return createFactbook([first, ...others]);
}

function whole(problem: Both<string>): FaultLine {
  return { pointer: "", place: "", problem };
}

/** A JSON pointer into a book. */
interface At {
  readonly book: Book;
  readonly pointer: string;
}

/** A fault for each id that an earlier book has. */
function sharedIds(books: readonly Book[]): FaultLine[] {
  const repeatedIn = (
    idsOf: (data: FactbookData) => (readonly [pointer: string, id: string])[],
  ) => [
    ...repeated(
      books.flatMap((book) =>
        idsOf(book.data).map(([pointer, id]) => [id, { book, pointer }] as const),
      ),
    ),
  ];
  const same = repeatedIn(({ source }) => [["/source/id", source.id]]);
  // The same source is the same factbook again: all its other ids would only repeat that.
  const shared =
    same.length > 0
      ? same
      : repeatedIn((data) => placesOf(data).map(([at, { id }]) => [`${at}/id`, id]));
  const places = new Map<At, string>();
  const all = shared.flatMap(([, ...ats]) => ats);
  for (const book of books) {
    const own = all.filter((at) => at.book === book);
    const found = own.length > 0 ? book.placesOf(own.map(({ pointer }) => pointer)) : [];
    for (const [i, at] of own.entries()) places.set(at, found[i]?.[0] ?? "");
  }
  return shared.map(([id, at, first]) => {
    const gaps = { id: quoted(id), place: places.get(first) ?? "" };
    const { pointer } = at;
    return { pointer, place: places.get(at) ?? "", problem: filled(FAULTS.shared, gaps) };
  });
}
