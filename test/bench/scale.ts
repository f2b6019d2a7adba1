/** The library with generated factbooks of several sizes: the cost of loading and of each kind of lookup. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity, FactbookData, Text } from "../../src/factbook/model.ts";
import type { openFactbook } from "../../src/library.ts";
import { row, thousands } from "./report.ts";

const CONSONANTS = "bcdfghjklmnprstvwz";
const VOWELS = "aeiou";

/** A pronounceable name, different for each number. */
export function nameOf(number: number): string {
  let name = "";
  for (let rest = number + 90_000; rest > 0; rest = Math.floor(rest / 90)) {
    const at = rest % 90;
    name += (CONSONANTS[at % 18] ?? "") + (VOWELS[Math.floor(at / 18)] ?? "");
  }
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** A coherent factbook of `count` records, half of them people and half claims about them. */
export function madeUp(count: number, source: FactbookData["source"]): FactbookData {
  const both = (text: string): Text => ({ en: text, nl: text });
  const people = Array.from(
    { length: Math.ceil(count / 2) },
    (_, i): Entity => ({
      id: `person-${i}`,
      kind: "person",
      name: both(`${nameOf(i)} ${nameOf(i * 7 + 3)}`),
      aliases: { en: [], nl: [] },
      role: both(`mayor of ${nameOf(i + 5)}`),
      summary: both(`Was seen in ${nameOf(i + 5)}.`),
      mentions: [{ start: 0, end: 7, paragraph: 0 }],
    }),
  );
  const claims = people.slice(0, Math.floor(count / 2)).map(({ id, name }, i) => ({
    id: `claim-${i}`,
    kind: "claim" as const,
    statement: both(`${name.en} opened bridge ${i}.`),
    about: [{ id, as: "agent" as const }],
    claimedBy: [id],
    status: "reported" as const,
    selector: { start: 0, end: 7, paragraph: 0 },
  }));
  return { source, entities: people, figures: [], quotes: [], claims };
}

/** The number of timed lookups of each kind, and the total number of records they may visit. */
const MOST_LOOKUPS = 20;
const MOST_RECORDS = 5_000_000;

/** One row: seconds to load, megabytes used, and milliseconds per lookup of each kind. */
export function scale(
  count: number,
  open: typeof openFactbook,
  source: FactbookData["source"],
  folder: string,
): void {
  const file = join(folder, `${count}.json`);
  writeFileSync(file, JSON.stringify(madeUp(count, source)));
  const before = heldMemory();
  const start = performance.now();
  const factbook = open(file);
  factbook.person(nameOf(1));
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (heldMemory() - before) / 1_000_000;
  const full = (i: number) => `${nameOf(i)} ${nameOf(i * 7 + 3)}`;
  const lookups = Math.min(MOST_LOOKUPS, Math.ceil(MOST_RECORDS / count));
  const some = Array.from({ length: lookups }, (_, i) => Math.floor((i * count) / lookups / 2));
  const exact = millisecondsEach(some, (i) => factbook.person(full(i)));
  const fuzzy = millisecondsEach(some, (i) =>
    factbook.person(`${full(i).slice(0, -2)}x${full(i).slice(-1)}`),
  );
  factbook.search("bridge");
  const search = millisecondsEach(some, (i) => factbook.search(`${nameOf(i)} bridge ${i}`));
  const ask = millisecondsEach(some, (i) => factbook.ask(`what did ${full(i)} open`));
  row(
    thousands(count),
    seconds.toFixed(2),
    thousands(megabytes),
    ...[exact, fuzzy, search, ask].map((time) => time.toFixed(3)),
  );
}

/** In bytes, after a garbage collection. */
function heldMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** The median, after one round that doesn't count. */
function millisecondsEach(numbers: readonly number[], lookup: (number: number) => unknown): number {
  for (const number of numbers) lookup(number);
  const times = numbers.map((number) => {
    const start = performance.now();
    lookup(number);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
