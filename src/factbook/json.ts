/** JSON parsing that reports what JSON.parse ignores, and finds the lines of values. */
import { type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";
import { type Both, filled } from "../output/labels/both.ts";
import { FAULTS, JSON_FAULTS, WANTED } from "../output/labels/faults.ts";
import { type Fault, pointerTo, quoted, wanting } from "./faults.ts";

/**
 * Parses JSON (RFC 8259). Reports a fault for each thing that JSON.parse would silently lose: duplicate
 * names, and numbers that underflow. Invalid JSON has no value but a fault with its line and column, in
 * UTF-16 code units from 1.
 */
export function parseJson(text: string): { value?: unknown; faults: Fault[] } {
  const faults: Fault[] = [];
  const open: Set<string>[] = [];
  let wrong: Both<string> | undefined;
  const isShallow = walk(text, {
    onObjectBegin() {
      open.push(new Set());
    },
    onObjectProperty(name, _offset, _length, _line, _column, path) {
      const names = open.at(-1);
      if (names?.has(name)) {
        const problem = filled(FAULTS.twice, { name: quoted(name) });
        faults.push({ pointer: pointerTo([...path(), name]), problem });
      }
      names?.add(name);
    },
    onObjectEnd() {
      open.pop();
    },
    onLiteralValue(value, offset, length, _line, _column, path) {
      const literal = text.slice(offset, offset + length);
      if (value !== 0 || !/^-?[\d.]*[1-9]/.test(literal)) return;
      const problem = wanting(quoted(literal), WANTED.kept);
      faults.push({ pointer: pointerTo(path()), problem });
    },
    onError(code, offset, length, line, column) {
      const there = length === 0 ? FAULTS.theEnd : quoted(text.slice(offset, offset + length));
      const name = printParseErrorCode(code);
      const gaps = { line: line + 1, column: column + 1, there, wrong: JSON_FAULTS[name] ?? name };
      wrong ??= filled(FAULTS.json, gaps);
    },
  });
  if (!isShallow) wrong ??= FAULTS.tooDeep;
  if (wrong) return { faults: [{ pointer: "", problem: wrong }] };
  return { value: JSON.parse(text), faults };
}

/** Visits a text; false if it is nested too deeply for the recursive visitor. */
function walk(text: string, visitor: JSONVisitor): boolean {
  try {
    visit(text, visitor, { disallowComments: true });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The lines, from 1, where the values at JSON pointers start; for a missing value, the line of its parent. */
export function linesIn(text: string, pointers: readonly string[]): Map<string, number> {
  const wanted = new Set(pointers.flatMap(withHolders));
  const lines = new Map<string, number>();
  const begin = (path: readonly PropertyKey[], line: number) => {
    const pointer = pointerTo(path);
    // A field starts at its name.
    if (wanted.has(pointer) && !lines.has(pointer)) lines.set(pointer, line + 1);
  };
  walk(text, {
    onObjectProperty: (name, _offset, _length, line, _, path) => begin([...path(), name], line),
    onObjectBegin: (_offset, _length, line, _column, path) => begin(path(), line),
    onArrayBegin: (_offset, _length, line, _column, path) => begin(path(), line),
    onLiteralValue: (_value, _offset, _length, line, _column, path) => begin(path(), line),
  });
  const lineOf = (pointer: string) =>
    lines.get(withHolders(pointer).find((each) => lines.has(each)) ?? "") ?? 1;
  return new Map(pointers.map((pointer) => [pointer, lineOf(pointer)]));
}

/** A pointer and those of its parents, up to the root. */
function withHolders(pointer: string): string[] {
  const steps = pointer.split("/");
  return steps.map((_, at) => steps.slice(0, steps.length - at).join("/"));
}
