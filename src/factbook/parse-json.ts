/** Parses JSON, and tells what JSON.parse does not: where an error is, and what a value lacks of its text. */
import { type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";
import { type Both, filled } from "../output/labels/both.ts";
import { FAULTS, JSON_FAULTS } from "../output/labels/faults.ts";
import { type Fault, pointerTo, quoted } from "./faults.ts";

/**
 * The value of a JSON text (RFC 8259), and a fault for each thing in it that the value lacks: a name
 * that an object has twice, a number that is too small. What is not JSON has no value, but a fault
 * that says where: line and column, in UTF-16 code units from 1.
 */
export function parseJson(text: string): { value?: unknown; faults: Fault[] } {
  try {
    return { value: JSON.parse(text), faults: lossesIn(text) };
  } catch (error) {
    if (error instanceof RangeError) return { faults: [{ pointer: "", problem: FAULTS.tooDeep }] };
    if (!(error instanceof SyntaxError)) throw error;
    return { faults: [{ pointer: "", problem: firstError(text) }] };
  }
}

function lossesIn(text: string): Fault[] {
  const faults: Fault[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin() {
      open.push(new Set());
    },
    onObjectProperty(name, _offset, _length, _line, _column, path) {
      const names = open.at(-1);
      if (names?.has(name)) {
        const pointer = pointerTo([...path(), name]);
        faults.push({ pointer, problem: filled(FAULTS.twice, { name: quoted(name) }) });
      }
      names?.add(name);
    },
    onObjectEnd() {
      open.pop();
    },
    onLiteralValue(value, offset, length, _line, _column, path) {
      const literal = text.slice(offset, offset + length);
      if (value !== 0 || !/^-?[\d.]*[1-9]/.test(literal)) return;
      const problem = filled(FAULTS.tooSmall, { number: quoted(literal) });
      faults.push({ pointer: pointerTo(path()), problem });
    },
  });
  return faults;
}

/** Where a text stops being JSON, what is there, and what is wrong. */
function firstError(text: string): Both<string> {
  let first: Both<string> | undefined;
  const onError: JSONVisitor["onError"] = (code, offset, length, line, column) => {
    const there = length === 0 ? FAULTS.theEnd : quoted(text.slice(offset, offset + length));
    const name = printParseErrorCode(code);
    const wrong = JSON_FAULTS[name] ?? name;
    first ??= filled(FAULTS.json, { line: line + 1, column: column + 1, there, wrong });
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    // It goes one call deeper for each bracket.
    if (!(error instanceof RangeError)) throw error;
    first ??= FAULTS.tooDeep;
  }
  return first ?? FAULTS.nothing;
}
