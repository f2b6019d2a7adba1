import { expect, test } from "vitest";
import { bundledFactbook } from "../../src/data.ts";
import { createIndex } from "../../src/find/index.ts";
import { indexOfText, textOfIndex } from "../../src/find/stored-index.ts";

test("an index is the same once it has been stored", () => {
  const made = createIndex(bundledFactbook());
  const { postings, ...rest } = indexOfText(textOfIndex(made));
  expect(rest).toEqual({ vocabulary: made.vocabulary, within: made.within });
  for (const [term, list] of made.postings) expect(postings.get(term)).toEqual(list);
  expect(made.postings.size).toBeGreaterThan(1000);
  expect([postings.has("en:kill"), postings.has("en:nothing-of-the-sort")]).toEqual([true, false]);
});
