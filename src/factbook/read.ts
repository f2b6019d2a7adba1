/** Factbooks of a user's own: read, checked, and put together. */
import { builtIn } from "../built-in.ts";
import { FactbookError, type FaultLine } from "../errors.ts";
import { type Both, filled } from "../output/labels/both.ts";
import { FAULTS } from "../output/labels/faults.ts";
import { filesIn, readFile, Unreadable, unreadable } from "../read-text.ts";
import { check } from "./check.ts";
import { BOOK_PARTS, createFactbook, type Factbook } from "./factbook.ts";
import type { Fault } from "./faults.ts";
import { parseJson } from "./parse-json.ts";
import { linesIn, type Placed, placeOf } from "./places.ts";
import { type Book, shared, sharedIds } from "./shared-ids.ts";

// What needs the model's schema is loaded at once.
export { fieldPaths, isField } from "./schema-fields.ts";

/** What should be a factbook; without a value, its faults say why there is none. */
interface Read {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
  /** Where JSON pointers into it point, as a user finds it: `mine.json:12: cuba: name.en`. */
  placesOf(pointers: readonly string[]): readonly Placed[];
}

/** A hostile file would take all memory: more than 100,000 records have. */
const MOST_BYTES = 200_000_000;
/** More than anybody reads. */
const MOST_FAULTS = 100_000;

/**
 * The factbook at `places`: each the path or the file URL of a JSON file with a whole one, of a folder
 * with a file for each part, as `data/` has them, or of a folder of such JSON files; or such a file's
 * content. Several become one; no two of them may share an id.
 * @throws FactbookError with the faults of all of them.
 */
export function readFactbook(places: readonly unknown[]): Factbook {
  return combine([...readsAt(places)]);
}

/**
 * The factbooks at such `places`, each by itself and read when its turn comes, so that they may be more
 * than memory holds. They may share ids, but for their sources'.
 * @throws FactbookError with the faults of the first that has any.
 */
export function* eachFactbook(places: readonly unknown[]): Generator<Factbook> {
  const sources = new Map<string, string>();
  for (const read of readsAt(places)) {
    const factbook = combine([read]);
    const { id } = factbook.source;
    const [[place] = [""]] = read.placesOf([""]);
    const first = sources.get(id);
    if (first !== undefined) throw new FactbookError([shared(id, { pointer: "", place }, first)]);
    sources.set(id, place);
    yield factbook;
  }
}

function* readsAt(places: readonly unknown[]): Generator<Read> {
  for (const [at, place] of places.entries()) {
    if (typeof place === "string" || place instanceof URL) yield* readsFrom(place);
    else yield given(place, places.length === 1 ? "data" : `data[${at}]`);
  }
}

/** A factbook itself. */
function given(value: unknown, name: string): Read {
  const placesOf = (pointers: readonly string[]) =>
    pointers.map((pointer): Placed => [[name, pointer].filter(Boolean).join(":"), 0]);
  return { value, faults: [], placesOf };
}

function* readsFrom(place: string | URL): Generator<Read> {
  const isUrl = typeof place !== "string" || place.startsWith("file:");
  let path: string;
  try {
    path = isUrl ? builtIn("node:url").fileURLToPath(place) : place;
  } catch (error) {
    yield unread(String(place), unreadable(error));
    return;
  }
  const files = filesIn(path);
  const books = files?.filter((name) => name.endsWith(".json")).sort() ?? [];
  // A folder that lacks some part is still one factbook, with that fault.
  if (books.length > 0 && !books.some((name) => FILES.includes(name)))
    for (const name of books) yield readJson(builtIn("node:path").join(path, name));
  else yield files ? readFolder(path) : readJson(path);
}

function unread(file: string, { reason }: Unreadable): Read {
  const placesOf = (pointers: readonly string[]) =>
    pointers.map((): Placed => [file === "" ? '""' : file, 0]);
  return { faults: [{ pointer: "", problem: reason }], placesOf };
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
        const isWhole = pointers.every((pointer) => pointer === "");
        const lines = isWhole || text.length > LONGEST_TEXT ? [] : linesIn(text, pointers);
        return pointers.map((pointer, at): Placed => {
          const line = lines[at];
          const place = line === undefined ? name : `${name}:${line}`;
          return [pointer ? `${place}: ${placeOf(read.value, pointer)}` : name, line ?? 0];
        });
      },
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return unread(file, error);
  }
}

/** Those of a factbook in a folder. */
const FILES: readonly string[] = BOOK_PARTS.map((part) => `${part}.json`);

/** The five files of a folder as one value, if all are JSON: the first step of a pointer is a file. */
function readFolder(folder: string): Read {
  const { join } = builtIn("node:path");
  const parts = BOOK_PARTS.map((part) => ({
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

function combine(reads: readonly Read[]): Factbook {
  const books: Book[] = [];
  const faults = reads.flatMap(({ value, faults, placesOf }) => {
    const { data, faults: found } =
      value === undefined && faults.length > 0 ? { faults: [] } : check(value);
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
