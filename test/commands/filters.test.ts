/** Options that filter facts: by speaker, status, entity, place, measure and time. */
import { describe, expect, test } from "vitest";
import { parseAnswers, parseLines, run } from "../helpers/recruits.ts";

/** The ids that a command finds. */
async function idsOf(line: string): Promise<string[]> {
  const { out } = await run(`${line} --json`);
  return parseAnswers(out)[0]?.results.map(({ id }) => id) ?? [];
}

describe("what each leaves", () => {
  test.each([
    ["quote carrot --by akkermans", ["akkermans-dangling-a-carrot"]],
    ["quote carrot --by putin,Akkerman", ["akkermans-dangling-a-carrot"]],
    ["quote --by cuban-president", ["cuba-unconditional-support"]],
    ["claim --status denied", ["north-korea-supplies-volunteers"]],
    ["claim --status Ontkend", ["north-korea-supplies-volunteers"]],
    ["figure --measure KILLED", ["russians-killed", "ukrainians-killed"]],
    ["figure --measure pay --about migrants", ["migrant-salary"]],
    ["figure --measure pay,down-payment --about KAZ", ["advert-salary", "advert-down-payment"]],
    ["search --measure lost", ["soldiers-lost-daily"]],
    ["claim --since 2024", ["elections-next-year"]],
    [
      "claim --since 2023-09-06",
      ["elections-next-year", "kim-plans-visit", "kremlin-denies-volunteers"],
    ],
    ["claim bomb --since 2023-09", ["bomb-at-recruiting-office"]],
    ["claim bomb --since 2023-09-06", []],
    ["list --paragraph 9 --status stated", ["bomb-at-recruiting-office"]],
    ["list country --paragraph 12", ["russia", "cuba", "armenia", "kazakhstan", "united-kingdom"]],
    ["list country --paragraph 12 --about cuba", []],
    ["claim --paragraph head", ["headline"]],
    ["claim --paragraph Kop", ["headline"]],
  ])("recruits %s", async (line, ids) => {
    expect(await idsOf(line)).toEqual(ids);
  });

  test("several options must all be met, and of one's values any", async () => {
    const both = await idsOf("claim --status reported,alleged --about cuba");
    const [reported, alleged] = [
      await idsOf("claim --status reported --about cuba"),
      await idsOf("claim --about cuba --status alleged"),
    ];
    expect(both.sort()).toEqual([...reported, ...alleged].sort());
    expect(both.length).toBeGreaterThan(2);
  });

  test("what a part of a country says or is about counts as the country's", async () => {
    expect(await idsOf("quote --by cuba")).toContain("cuba-no-part");
  });
});

test.each(["figure", "quote", "claim", "search war", "list"])(
  "recruits %s takes them all",
  async (line) => {
    for (const option of [
      "--by akkermans",
      "--status reported",
      "--about russia",
      "--paragraph 6",
      "--measure pay",
      "--since 2023",
    ]) {
      const { status, err } = await run(`${line} ${option} --json`);
      expect([0, 1], `${line} ${option}: ${err}`).toContain(status);
    }
  },
);

test.each([
  ["quote --by akermans", "“akermans” is taken as a misspelling of Jeroen Akkermans."],
  ["list --about cubba,cuba", "“cubba” is taken as a misspelling of Cuba."],
  ["compare --about russsia", "“russsia” is taken as a misspelling of Russia."],
  ["export --by akermans", "“akermans” is taken as a misspelling of Jeroen Akkermans."],
  [
    "claim --about president",
    "“president” fits several: the Cuban president, Vladimir Putin and Kim Jong Un.",
  ],
])("recruits %s: %s", async (line, said) => {
  const { err } = await run(line);
  expect(err.split("\n")[0]).toBe(said);
});

test("export writes the facts that they leave, and whom these name", async () => {
  const { out } = await run("export --status denied");
  const { claims, figures, entities } = JSON.parse(out);
  expect([claims.length, figures.length]).toEqual([1, 1]);
  expect(entities.map(({ id }: { id: string }) => id)).toContain("kremlin");
  const lines = parseLines((await run("export -f ndjson --status denied")).out);
  expect(lines.map(({ status }) => status)).toEqual(["denied", "denied"]);
});

describe("where nothing is left", () => {
  test("stderr says how much there is without them", async () => {
    expect(await run("claim bomb --about cuba")).toEqual({
      status: 1,
      out: "",
      err: "None found with --about cuba; 1 without.\n",
    });
  });

  test.each([
    [
      "claim --about pakistan",
      /^recruits: --about takes names from the article, not “Pakistan”: Russia, /,
    ],
    [
      "claim --about=",
      /^recruits: “” contains an empty value\. Give one value, or several separated by commas/,
    ],
    [
      "quote --by xyzzy",
      /^recruits: --by takes names from the article, not “xyzzy”: Russia, Cuba, /,
    ],
    [
      "bewering --about xyzzy --lang nl",
      /^recruits: --about is een naam uit het artikel, niet “xyzzy”: Rusland, /,
    ],
  ])("recruits %s names those that there are", async (line, said) => {
    const { status, err } = await run(line);
    expect(status).toBe(2);
    expect(err).toMatch(said);
  });
});
