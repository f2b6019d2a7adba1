/** Ids that several factbooks share, which those that become one may not. */
import type { FaultLine } from "../errors.ts";
import { filled } from "../output/labels/both.ts";
import { FAULTS } from "../output/labels/faults.ts";
import { placesOf, repeated } from "./check.ts";
import { quoted } from "./faults.ts";
import type { FactbookData } from "./model.ts";
import type { Placed } from "./places.ts";

/** A checked factbook, and what tells where JSON pointers into it point. */
export interface Book {
  readonly data: FactbookData;
  placesOf(pointers: readonly string[]): readonly Placed[];
}

/** A JSON pointer into a book. */
interface At {
  readonly book: Book;
  readonly pointer: string;
}

/** A fault for each id that an earlier book has. */
export function sharedIds(books: readonly Book[]): FaultLine[] {
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
  const repeats =
    same.length > 0
      ? same
      : repeatedIn((data) => placesOf(data).map(([at, { id }]) => [`${at}/id`, id]));
  const places = new Map<At, string>();
  const all = repeats.flatMap(([, ...ats]) => ats);
  for (const book of books) {
    const own = all.filter((at) => at.book === book);
    const found = own.length > 0 ? book.placesOf(own.map(({ pointer }) => pointer)) : [];
    for (const [i, at] of own.entries()) places.set(at, found[i]?.[0] ?? "");
  }
  const told = (at: At) => ({ pointer: at.pointer, place: places.get(at) ?? "" });
  return repeats.map(([id, at, first]) => shared(id, told(at), told(first).place));
}

/** That an id at a place is that at another, in an earlier book. */
export function shared(
  id: string,
  at: Pick<FaultLine, "pointer" | "place">,
  first: string,
): FaultLine {
  return { ...at, problem: filled(FAULTS.shared, { id: quoted(id), place: first }) };
}
