/** Where values stand in the text of a JSON file, as people find them. */
import { visit } from "jsonc-parser";
import { cut, pointerTo } from "./faults.ts";

/** A place for people, and the order in which they meet it from the top. */
export type Placed = readonly [place: string, order: number];

/**
 * The lines, from 1, on which the values at JSON pointers begin, in the pointers' order; of a value
 * that is not there, the line of what would hold it.
 */
export function linesIn(text: string, pointers: readonly string[]): number[] {
  const wanted = new Set(pointers.flatMap(withHolders));
  const lines = new Map<string, number>();
  const meet = (path: readonly PropertyKey[], line: number) => {
    const pointer = pointerTo(path);
    // A field begins where its name does.
    if (wanted.has(pointer) && !lines.has(pointer)) lines.set(pointer, line + 1);
  };
  const begin = (
    _at: number,
    _length: number,
    line: number,
    _: number,
    path: () => PropertyKey[],
  ) => meet(path(), line);
  try {
    visit(text, {
      onObjectProperty: (name, _at, _length, line, _, path) => meet([...path(), name], line),
      onObjectBegin: begin,
      onArrayBegin: begin,
      onLiteralValue: (_value, ...rest) => begin(...rest),
    });
  } catch (error) {
    // It goes one call deeper for each bracket.
    if (!(error instanceof RangeError)) throw error;
  }
  return pointers.map((pointer) => {
    const holder = withHolders(pointer).find((each) => lines.has(each)) ?? "";
    return lines.get(holder) ?? 1;
  });
}

/** A pointer, then those to what holds its value, up to the whole. */
function withHolders(pointer: string): string[] {
  const steps = pointer.split("/");
  return steps.map((_, at) => steps.slice(0, steps.length - at).join("/"));
}

/** What a JSON pointer into `value` leads to: the id of the record and the field, `pay-offered: value.amount`. */
export function placeOf(value: unknown, pointer: string): string {
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
