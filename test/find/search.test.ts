/** Search by words: every word counts, in either language and in any form. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";
import { find, run } from "../helpers/recruits.ts";

describe("the first result", () => {
  test.each([
    ["figure", "russians killed", "russians-killed"],
    ["figure", "gewonden Oekraïne", "ukrainians-wounded"],
    ["figure", "Russische doden", "russians-killed"],
    ["figure", "wounded russians", "russian-side-wounded"],
    ["claim", "wapenleveranties", "kim-plans-visit"],
    ["figure", "120,000", "russians-killed"],
    ["figure", "120.000", "russians-killed"],
    ["figure", "1.5 million", "army-size-goal"],
    ["figure", "1.5m", "army-size-goal"],
    ["figure", "175k", "russian-side-wounded"],
    ["figure", "a hundred thousand", "volunteers-from-north-korea"],
    ["figure", "1,5 miljoen", "army-size-goal"],
    ["figure", "100k", "volunteers-from-north-korea"],
    ["figure", "migrant salary", "migrant-salary"],
    ["quote", "hangen worst", "akkermans-dangling-a-carrot"],
    ["quote", "dangling carrot", "akkermans-dangling-a-carrot"],
    ["quote", "unconditional support", "cuba-unconditional-support"],
    ["claim", "bomb", "bomb-at-recruiting-office"],
    ["claim", "verkiezingen", "elections-next-year"],
    ["search", "wapens noord-korea", "kim-plans-visit"],
    ["search", "residence permit", "migrants-reward"],
    ["search", "Wagner videos", "wagner-videos"],
    ["search", "Cuba", "cuba"],
  ])("of recruits %s %s is %s", async (command, query, id) => {
    const { status, ids, said } = await find(command, query);
    expect({ status, first: ids[0], said }).toEqual({ status: 0, first: id, said: "" });
  });
});

test.each(["nuclear", "married", "kwart", "vermoordt"])(
  "a word of its own isn't a misspelling of another: %s",
  async (word) => {
    const { ids, said } = await find("search", word);
    expect({ ids, isTaken: said.includes("misspelling") }).toEqual({ ids: [], isTaken: false });
  },
);

describe("the words that a search met, in both languages", () => {
  test.each([
    ["russians killed", ["Russians", "killed", "Russen"]],
    ["soldaten", ["soldaten"]],
    ["the recruiting", ["recruited"]],
    ["North Korea volunteers", ["Volunteers", "North", "Korea", "Noord", "volunteers"]],
    ["killed russain", ["Russians", "killed", "Russen"]],
    ["wapens noord-korea", []],
    ["bomb Sint-Petersburg", ["bomb", "Saint", "Petersburg", "Sint"]],
  ])("recruits search %s: %j", async (query, words) => {
    const [first] = (await find("search", query)).results;
    expect(first?.match?.words).toEqual(words);
  });
});

describe("word forms, meanings and typing errors meet", () => {
  test.each([
    ["figure", ["killed", "dead", "doden", "Killed!", "kiled"]],
    ["figure", ["salary", "salaries", "salari"]],
    ["claim", ["elections", "election", "verkiezingen", "verkiezing", "electoins"]],
  ])("recruits %s finds the same for each of %j", async (command, words) => {
    const found = await Promise.all(words.map((word) => find(command, word)));
    const [first, ...others] = found.map(({ ids }) => [...ids].sort());
    expect(first).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe("every word counts", () => {
  test.each(["Cuba network", "russia wounded", "army size ukraine", "Kremlin denied volunteers"])(
    "%s",
    async (query) => {
      const { ids } = await find("search", query);
      const words = await Promise.all(query.split(" ").map((word) => find("search", word)));
      expect(ids.length).toBeGreaterThan(0);
      for (const word of words) expect(word.ids).toEqual(expect.arrayContaining([...ids]));
    },
  );

  test("results come best first and tell what matched", async () => {
    const { results } = await find("search", "Cuba network");
    const scores = results.map(({ match }) => match?.score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(results[0]?.match).toMatchObject({ by: "text", text: "cuba network" });
  });

  test.each([
    ["zelensky", "Zelensky is not in the article."],
    ["pakistan", "Pakistan is not in the article."],
    ["the of and", "“the of and” is too common to search for."],
    ["in", "“in” is too common to search for."],
    ["fled", "Nothing has the word “fled”."],
    ["?!", "Nothing has all the words of “?!”."],
  ])("what no record has finds nothing: %s", async (query, said) => {
    expect(await recruits(["search", query])).toEqual({
      status: 1,
      out: "",
      err: `${said} See what there is: recruits list\n`,
    });
  });

  test("where no record has all words, the nearest are suggested, three at most", async () => {
    const { status, out, err } = await run("search xyzzy bomb");
    const [first, ...suggested] = err.trimEnd().split("\n");
    expect({ status, out, first }).toEqual({
      status: 1,
      out: "",
      first: "Nothing has all the words of “xyzzy bomb”. Closest:",
    });
    expect(suggested[0]).toContain("(recruits show bomb-at-recruiting-office)");
    expect(suggested.length).toBeLessThanOrEqual(3);
  });

  test("and in Dutch", async () => {
    const { said } = await find("search", "xyzzy bom", { lang: "nl" });
    expect(said).toMatch(/^Niets bevat alle woorden van “xyzzy bom”. Dichtbij:\n/);
  });
});

test("any text at all gets an answer or a clear refusal", async () => {
  const word = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("cuba", "US", "1.5 miljoen", "-", "the", "'s", "\ud800"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), async (words) => {
      const { status, said } = await find("search", words.join(" "));
      expect([0, 1, 2]).toContain(status);
      expect(said).not.toContain("Something is wrong");
      expect(said.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["search", "us"],
  ["search", "the us"],
  ["search", "US"],
])("a name that is a common word too is meant in recruits %s %s", async (command, query) => {
  expect((await find(command, query)).ids).toContain("united-states");
});

test("but not among other words", async () => {
  expect((await find("search", "tell us")).ids).not.toContain("united-states");
});

test.each(["HOW MANY RUSSIANS WERE KILLED?", "how many russians were killed?"])(
  "capitals without small letters tell nothing: %s",
  async (question) => {
    expect((await find("ask", question)).ids).toEqual(["russians-killed"]);
  },
);

test.each(["12.0000", "two hundred thousand", "1.2"])("no figure is %s", async (number) => {
  expect((await find("figure", number)).ids).toEqual([]);
});
