/** Arbitrary runs of the program, few of them; `npm run fuzz` makes many. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";
import { find, parseLines, run } from "../helpers/recruits.ts";
import { queries, starts } from "./runs.ts";
import { violationIn } from "./violations.ts";

const seed = Date.now() % 2 ** 31;

test(`whatever it is started with, it answers or refuses in order (seed ${seed})`, async () => {
  const property = fc.asyncProperty(starts, async ({ words, stdin, around }) => {
    const ended = await recruits(words, { stdin, ...around });
    const mayStyle = around.colour || around.hyperlinks || words.join(" ").includes("always");
    const violation = violationIn(words, { ...ended }, mayStyle);
    expect({ violation }).toEqual({ violation: undefined });
  });
  await fc.assert(property, { numRuns: 400, seed });
});

describe(`any query (seed ${seed})`, () => {
  test.each(["country", "person", "search", "claim", "ask"])(
    "of recruits %s finds the same again, in capitals, in small letters and without accents",
    async (command) => {
      const property = fc.asyncProperty(queries, async (text) => {
        // To a question, a capital among small letters tells of a name.
        const query = command === "ask" ? text.toLowerCase() : text;
        const { ids } = await find(command, query);
        const plain = query.normalize("NFD").replace(/\p{M}/gu, "");
        for (const other of [query, query.toUpperCase(), query.toLowerCase(), plain])
          expect({ other, ids: (await find(command, other)).ids }).toEqual({ other, ids });
      });
      await fc.assert(property, { numRuns: 100, seed });
    },
  );
});

test("what list shows, show finds", async () => {
  const { out } = await run("list -f ndjson --fields id");
  for (const { id } of parseLines(out)) expect((await find("show", String(id))).ids).toEqual([id]);
});
