/** Runs the program in process and parses its answers. */

import type { JoinedRecord } from "../../src/factbook/answer.ts";
import { type Around, type Ran, recruits } from "./io.ts";

export type { Around };

/** Runs `recruits` with a line of words, split at spaces. */
export function run(line: string, around?: Around): Promise<Ran> {
  return recruits(line.split(" ").filter(Boolean), around);
}

/** The results of a query. */
export interface Found {
  readonly status: number;
  readonly ids: readonly string[];
  readonly results: readonly JoinedRecord[];
  /** The output on stderr. */
  readonly said: string;
}

/** Runs `command` with `query` as its only word and parses the answer. */
export async function find(command: string, query: string, around?: Around): Promise<Found> {
  const { status, out, err } = await recruits([command, "--json", "--", query], around);
  const { results } = parseAnswers(out)[0] ?? { results: [] };
  return { status, ids: results.map(({ id }) => id), results, said: err.trim() };
}

interface Parsed {
  readonly query: string;
  readonly count: number;
  readonly results: readonly JoinedRecord[];
}

/** Parses what `--json` printed: one answer or several. */
export function parseAnswers(out: string): Parsed[] {
  return out
    .split(/(?<=^\}\n)/m)
    .filter(Boolean)
    .map((text) => JSON.parse(text));
}

/** Parses what `--format ndjson` printed. */
export function parseLines(out: string): Record<string, unknown>[] {
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
