import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundledFactbook } from "../../src/data.ts";
import type { FactbookData } from "../../src/factbook/model.ts";
import { type Passage, passagesOf, type State } from "../../src/verify/passages.ts";
import { verify } from "../../src/verify/verify.ts";
import { ARTICLE, DATA } from "./sample.ts";

/** The article of the bundled factbook, which isn't part of the project. */
const REAL = join(import.meta.dirname, "../../../shared/article.nl.txt");

const CASES: [string, () => [text: string, data: FactbookData]][] = [
  ["the sample", () => [ARTICLE, DATA]],
  [
    "the bundled factbook",
    () => [readFileSync(REAL, "utf8"), bundledFactbook().books[0] as FactbookData],
  ],
];

describe.each(CASES)("%s", (name, load) => {
  test.skipIf(name !== "the sample" && !existsSync(REAL))(
    "every one of 200 seeded corruptions is found",
    () => {
      const [text, data] = load();
      expect(verify(data, text).fits).toBe(true);
      fc.assert(
        fc.property(corruption(text, data), (corrupt) => {
          const damaged = corrupt();
          const { fits, passages } = verify(damaged.data, damaged.text);
          expect(fits).toBe(false);
          const states = new Map<string, Set<State>>();
          for (const { record, state } of passages)
            states.set(record.id, (states.get(record.id) ?? new Set()).add(state));
          for (const id of damaged.ids)
            expect([...(states.get(id) ?? [])]).toContainEqual(
              expect.stringMatching(/^(changed|gone|moved|unchecked)$/),
            );
        }),
        { seed: 20230906, numRuns: 200 },
      );
    },
    // 400 times a whole article, and machines differ.
    60_000,
  );
});

/** A corrupted text or factbook, and the records that must be reported. */
interface Corrupted {
  readonly text: string;
  readonly data: FactbookData;
  readonly ids: readonly string[];
}

function corruption(text: string, data: FactbookData): fc.Arbitrary<() => Corrupted> {
  const passages = passagesOf(data);
  const idsAt = (offset: number) =>
    passages
      .filter(({ selector: { start = 0, end = 0 } }) => start <= offset && offset < end)
      .map(({ record }) => record.id);
  const replaceAt = (offset: number, character: string): Corrupted => ({
    text: text.slice(0, offset) + character + text.slice(offset + 1),
    data,
    ids: idsAt(offset),
  });
  const offsetsOf = (pattern: RegExp) => Array.from(text.matchAll(pattern), ({ index }) => index);

  const digit = fc.tuple(fc.constantFrom(...offsetsOf(/\d/g)), fc.integer({ min: 1, max: 9 })).map(
    ([at, add]) =>
      () =>
        replaceAt(at, String((Number(text[at]) + add) % 10)),
  );
  const letter = fc
    .tuple(
      fc.constantFrom(...offsetsOf(/\p{L}/gu)),
      fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
    )
    .filter(([at, other]) => text[at] !== other)
    .map(
      ([at, other]) =>
        () =>
          replaceAt(at, other),
    );
  const paragraph = fc.nat({ max: text.split("\n").length - 1 }).map((index) => () => ({
    text: text
      .split("\n")
      .filter((_, i) => i !== index)
      .join("\n"),
    data,
    ids: passages
      .filter(({ selector }) => selector.paragraph === index)
      .map(({ record }) => record.id),
  }));
  const offset = fc
    .tuple(fc.nat({ max: passages.length - 1 }), fc.nat({ max: passages.length - 1 }), fc.boolean())
    .filter(([one, other]) => !isSameMention(passages[one], passages[other]))
    .map(([one, other, isWithin]) => () => {
      const copy = structuredClone(data);
      const spans = passagesOf(copy).map(
        ({ selector }) => selector as { start: number; end: number },
      );
      const [a, b] = [spans[one], spans[other]];
      if (!a || !b) throw new Error("no such passage");
      if (isWithin) [a.start, a.end] = [a.end, a.start];
      else [a.start, a.end, b.start, b.end] = [b.start, b.end, a.start, a.end];
      const ids = [one, ...(isWithin ? [] : [other])].map((i) => passages[i]?.record.id as string);
      return { text, data: copy, ids };
    });
  return fc.oneof(digit, letter, paragraph, offset);
}

/**
 * Whether swapping two passages changes nothing: the same place, or two mentions of one record in the same
 * words.
 */
function isSameMention(a?: Passage, b?: Passage): boolean {
  const [one, other] = [a?.selector, b?.selector];
  if (one?.start === other?.start && one?.end === other?.end) return true;
  return a?.record === b?.record && one?.exact === other?.exact;
}
