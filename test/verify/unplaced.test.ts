/** A factbook whose selectors have no offsets yet, like one written by hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/factbook/check.ts";
import type { FactbookData, Selector } from "../../src/factbook/model.ts";
import { mend } from "../../src/verify/mend.ts";
import { passagesOf } from "../../src/verify/passages.ts";
import { damaged, verify } from "../../src/verify/verify.ts";
import { ROOT } from "../helpers/factbook.ts";
import { ARTICLE, DATA, UNPRINTED_DATA } from "./sample.ts";

/** The sample without offsets, where the council's second mention, in line 1, has this `selector`. */
function drafted(selector: Partial<Selector> = {}, only = false): FactbookData {
  const data = structuredClone(UNPRINTED_DATA);
  for (const { selector } of passagesOf(data)) {
    delete selector.start;
    delete selector.end;
  }
  for (const entity of data.entities)
    if (entity.id === "council") {
      const [first, second, ...rest] = entity.mentions;
      if (!first || !second) throw new Error("no mentions");
      entity.mentions = [...(only ? [] : [first]), { ...second, ...selector }, ...rest];
    }
  return data;
}

const wordings = ({ entities, figures, quotes }: FactbookData) =>
  passagesOf({ entities, figures, quotes, claims: [] }).map(({ selector }) => selector);

test("it is sound, and its words are found: what has a wording gets the offsets that it should have", () => {
  const data = drafted();
  expect(check(data).faults).toEqual([]);
  const mended = mend(data, ARTICLE, verify(data, ARTICLE));
  expect(wordings(mended)).toEqual(wordings(DATA));
});

describe("a word that stands twice in its paragraph", () => {
  const second = DATA.entities.find(({ id }) => id === "council")?.mentions[1];
  const startOf = (data: FactbookData) => {
    const mended = mend(data, ARTICLE, verify(data, ARTICLE));
    return mended.entities.find(({ id }) => id === "council")?.mentions[0]?.start;
  };
  test.each([
    ["by what stands before it", { prefix: "what the" }],
    ["by what stands after it", { suffix: " had hoped" }],
    ["by both, with their spaces", { prefix: "the ", suffix: " had" }],
  ])("is told %s", (_, words) => {
    expect(startOf(drafted(words, true))).toBe(second?.start);
  });

  test("is a doubt without, which says how often it stands there, and stays in the factbook", () => {
    const data = drafted({}, true);
    const verification = verify(data, ARTICLE);
    const doubts = damaged(verification).filter(({ record }) => record.id === "council");
    expect(doubts.map(({ state, times }) => [state, times])).toEqual([["unchecked", 2]]);
    expect(startOf(data)).toBeUndefined();
  });
});

test("a name's part in the whole name is no mention of its own", () => {
  const read = (name: string) => readFileSync(join(ROOT, "examples/seaweed", name), "utf8");
  const placed: FactbookData = JSON.parse(read("factbook.json"));
  const text = read("article.txt");
  const data = structuredClone(placed);
  for (const { selector } of passagesOf(data)) {
    delete selector.start;
    delete selector.end;
  }
  delete data.source.fingerprint;
  // "said Aled Quarrie …. Quarrie pays a trained diver", in one paragraph.
  expect(wordings(mend(data, text, verify(data, text)))).toEqual(wordings(placed));
});
