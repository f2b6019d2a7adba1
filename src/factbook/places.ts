/** Where faults are, in terms of files, lines, ids and fields. */
import type { FaultLine } from "../errors.ts";
import { memoise } from "../memo.ts";
import { filled } from "../output/labels/both.ts";
import { WANTED } from "../output/labels/faults.ts";
import { placesOf, repeated } from "./check.ts";
import { cut, type Fault, quoted, wanting } from "./faults.ts";
import { linesIn } from "./json.ts";
import type { FactbookData, FactRecord, Source } from "./model.ts";

/**
 * What was read as a factbook, with a name for people. Without `data` it isn't one, and the faults say
 * why.
 */
export interface Read {
  readonly name: string;
  readonly files: readonly JsonFile[];
  readonly data?: FactbookData | undefined;
  readonly faults: readonly Fault[];
}

/** A file, and the JSON pointer that its value has in the factbook. Without a value, the faults say why. */
export interface JsonFile {
  readonly name: string;
  readonly pointer: string;
  readonly text: string;
  readonly value?: unknown;
  readonly faults: readonly Fault[];
}

/** The faults of what was read, in the order of each file. */
export function faultsIn({ faults, ...read }: Read): FaultLine[] {
  const placed = placesIn(read, faults);
  return faults
    .map((fault) => ({ fault, ...placed(fault) }))
    .sort((a, b) => a.order - b.order)
    .map(({ fault, place }) => ({ ...fault, place }));
}

/** A fault for each id that an earlier factbook already has. */
export function sharedIds(reads: readonly Read[]): FaultLine[] {
  type Found = readonly (readonly [pointer: string, record: FactRecord | Source])[];
  const ids = (find: (data: FactbookData) => Found) =>
    reads.flatMap((read) => {
      const found = read.data ? find(read.data) : [];
      return found.map(([at, { id }]) => [id, { read, pointer: `${at}/id` }] as const);
    });
  const same = [...repeated(ids(({ source }) => [["/source", source]]))];
  // The same source means the same factbook, so all other ids would just be repeated too.
  const repeats = same.length > 0 ? same : [...repeated(ids(placesOf))];
  const all = repeats.flatMap(([, at, first]) => [at, first]);
  const placesOfRead = memoise((read: Read) =>
    placesIn(
      read,
      all.filter((at) => at.read === read),
    ),
  );
  const told = (at: (typeof all)[number]) => placesOfRead(at.read)(at).place;
  return repeats.map(([id, at, first]) => shared(id, at.pointer, told(at), told(first)));
}

/** The fault of an id that also occurs in an earlier factbook. */
export function shared(id: string, pointer: string, place: string, first: string): FaultLine {
  const wanted = filled(WANTED.ownId, { place: first });
  return { pointer, place, problem: wanting(quoted(id), wanted) };
}

/** Something with a JSON pointer. */
type At = Pick<Fault, "pointer">;

/** A place for people, `mine.json:12: cuba: name.en`, and its sort key. */
interface Placed {
  readonly place: string;
  readonly order: number;
}

/** Finding lines in a longer text would take too much memory. */
const LONGEST_TEXT = 20_000_000;

/** Returns a function from JSON pointers to places; each file is searched once for all of them. */
function placesIn({ name, files }: Pick<Read, "name" | "files">, all: readonly At[]) {
  const places = new Map<string, Placed>();
  for (const [nth, file] of files.entries()) {
    const order = nth * LONGEST_TEXT;
    places.set(file.pointer, { place: file.name, order });
    const own = all.flatMap(({ pointer }) =>
      pointer.startsWith(`${file.pointer}/`) ? [pointer.slice(file.pointer.length)] : [],
    );
    const isShort = own.length > 0 && file.text.length <= LONGEST_TEXT;
    const lines = isShort ? linesIn(file.text, own) : undefined;
    for (const pointer of own) {
      const line = lines?.get(pointer);
      const start = line === undefined ? file.name : `${file.name}:${line}`;
      const place = `${start}: ${fieldAt(file.value, pointer)}`;
      places.set(file.pointer + pointer, { place, order: order + (line ?? 0) });
    }
  }
  return ({ pointer }: At): Placed =>
    places.get(pointer) ?? { place: pointer === "" ? name : `${name}:${pointer}`, order: 0 };
}

/** The record id and field at a JSON pointer: `pay-offered: value.amount`. */
function fieldAt(value: unknown, pointer: string): string {
  const steps = pointer.split("/").slice(1);
  const names = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let node = value;
  for (let at = 0; at <= names.length; at++) {
    const { id } = Object(node);
    if (typeof id === "string" && id !== "")
      return [cut(id, 60), names.slice(at).join(".")].filter(Boolean).join(": ");
    node = Object(node)[names[at] ?? ""];
  }
  return names.join(".");
}
