/** Parses JSON, with what JSON.parse does not tell: the line of an error, and names that come twice. */
import type { Fault } from "./coherence.ts";
import { LIMITS } from "./read-limits.ts";
import { BadJson, Scanner } from "./read-scanner.ts";

/** A value with its faults; without a value, the text is not JSON. */
export interface Parsed {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
}

/**
 * Parses a JSON text (RFC 8259). Its first error is a fault that gives line and column, in UTF-16
 * code units from 1; so is what goes beyond `limits`. Each name that an object has twice is a fault.
 */
export function parseJson(text: string, limits = LIMITS): Parsed {
  const scanner = new Scanner(text, limits);
  try {
    scanner.scan();
  } catch (error) {
    if (!(error instanceof BadJson)) throw error;
    const problem = `${lineAndColumn(text, error.at)}: ${error.message}`;
    return { faults: [{ pointer: "", problem }] };
  }
  return { value: JSON.parse(text), faults: scanner.repeated };
}

function lineAndColumn(text: string, at: number): string {
  const lines = text.slice(0, at).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
