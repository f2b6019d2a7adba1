/** Each lookup command: what it lists, what it finds, and its exit status. */
import { describe, expect, test } from "vitest";
import { DATA, RECORDS } from "../helpers/factbook.ts";
import { find, parseAnswers, run } from "../helpers/recruits.ts";

const KINDS = {
  country: ["country"],
  person: ["person"],
  org: ["organisation", "group"],
  place: ["region", "city"],
  figure: ["figure"],
  quote: ["quote"],
  claim: ["claim"],
};
const idsOf = (kinds: readonly string[]) =>
  RECORDS.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

describe("without a query a kind's command lists that kind", () => {
  test.each(Object.entries(KINDS))("recruits %s", async (command, kinds) => {
    const { status, out, err } = await run(`${command} --json`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(parseAnswers(out)[0]?.results.map(({ id }) => id)).toEqual(idsOf(kinds));
  });

  test.each(Object.entries(KINDS))("and so does recruits list %s", async (command, kinds) => {
    expect((await find("list", command)).ids).toEqual(idsOf(kinds));
    expect((await find("list", command.toUpperCase())).ids).toEqual(idsOf(kinds));
  });

  test("recruits list lists everything", async () => {
    const { out } = await run("list --json");
    expect(parseAnswers(out)[0]?.results.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id));
  });
});

describe("with a query", () => {
  test.each([
    ["country north korea", ["north-korea"]],
    ["person jeroen akkermans", ["jeroen-akkermans"]],
    ["org kremlin", ["kremlin"]],
    ["place central asia", ["central-asia"]],
    ["figure 175.000", ["russian-side-wounded"]],
    ["quote carrot", ["akkermans-dangling-a-carrot"]],
    ["claim bomb", ["bomb-at-recruiting-office"]],
    ["show kim-plans-visit CUBA", ["kim-plans-visit", "cuba"]],
    ["source", ["rtl-5406115"]],
  ])("recruits %s", async (line, ids) => {
    const { status, out, err } = await run(`${line} --json`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(parseAnswers(out)[0]?.results.map(({ id }) => id)).toEqual(ids);
  });

  test.each(["figure", "quote", "claim"])(
    "recruits %s finds nothing of another kind",
    async (command) => {
      const { ids, results } = await find(command, "Russia");
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set([command]));
    },
  );

  test("recruits search finds every kind", async () => {
    const { results } = await find("search", "Kremlin");
    expect([...new Set(results.map(({ kind }) => kind))].sort()).toEqual(
      expect.arrayContaining(["claim", "country", "organisation", "quote"].filter(Boolean)),
    );
  });
});

describe("no match has status 1, says so on stderr, and leaves stdout to the format", () => {
  test.each([
    ["table", ""],
    ["md", ""],
    ["json", '{\n  "query": "pakistan",\n  "count": 0,\n  "results": []\n}\n'],
    ["ndjson", ""],
  ])("%s", async (format, out) => {
    expect(await run(`country pakistan -f ${format}`)).toEqual({
      status: 1,
      out,
      err: "Pakistan is not in the article.\n",
    });
  });

  test.each(["csv", "tsv"])("%s has the columns that it always has", async (format) => {
    const { status, out } = await run(`country pakistan -f ${format}`);
    expect({ status, lines: out.trimEnd().split("\n") }).toMatchObject({
      status: 1,
      lines: [(await run(`country -f ${format}`)).out.split("\n")[0]?.trimEnd()],
    });
  });

  test("a table of fields is empty", async () => {
    expect(await run("country pakistan --fields id")).toMatchObject({ status: 1, out: "" });
  });

  test.each([
    ["csv", "id,kind\r\n"],
    ["tsv", "id\tkind\n"],
  ])("%s has the head of the fields", async (format, out) => {
    expect(await run(`country pakistan -f ${format} --fields id,kind`)).toMatchObject({
      status: 1,
      out,
    });
    expect(await run(`country -f ${format} --fields id,kind --limit 1`)).toMatchObject({
      out: `${out}${out.replace("id", "russia").replace("kind", "country")}`,
    });
  });
});

test("an ambiguous name has status 0, all that it fits, and a word on stderr", async () => {
  const { status, ids, said } = await find("person", "president");
  expect({ status, ids: [...ids].sort() }).toEqual({
    status: 0,
    ids: ["cuban-president", "kim-jong-un", "vladimir-putin"],
  });
  expect(said).toMatch(/^“president” fits several: .* and .*\.$/);
});

test.each([
  ["country ukrane", "“ukrane” is taken as a misspelling of Ukraine.\n"],
  [
    "person akkermaans --lang nl",
    "“akkermaans” is opgevat als een typefout voor Jeroen Akkermans.\n",
  ],
  ["country ukraine", ""],
  ["country Україна", ""],
  ["search cubba", "“cubba” is taken as a misspelling of Cuba.\n"],
  ["search nrth korea", "“nrth korea” is taken as a misspelling of North Korea.\n"],
  ["claim moblisation", "“moblisation” is taken as a misspelling of “mobilisation”.\n"],
  ["cijfer gesneuvelde ruslnd --lang nl", "“ruslnd” is opgevat als een typefout voor Rusland.\n"],
  ["search Rusia", ""],
])("a typing error is forgiven, and told of: recruits %s", async (line, err) => {
  expect(await run(`${line} --all`)).toMatchObject({ status: 0, err });
});

test.each([
  ["search holand", "The Netherlands is not in the article."],
  ["claim sydkorea", "South Korea is not in the article."],
  ["quote kim jong il", "Kim Jong Il is not in the article."],
])("and isn't one of something else's name: recruits %s", async (line, err) => {
  const { status, out, err: told } = await run(line);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(told).toContain(err);
});

describe("who somebody is, and what something is", () => {
  const named = DATA.entities.filter(({ kind, unnamed }) => kind !== "group" && !unnamed);
  test.each(named.map(({ id, name }) => [id, name] as const))("%s", async (id, name) => {
    for (const question of [`who is ${name.en}`, `what is ${name.en}`, `wie is ${name.nl}`]) {
      const { ids } = await find("ask", question);
      // The article may not answer it, but it must never get another fact.
      if (ids.length > 0) expect(ids).toEqual([id]);
    }
  });

  test.each([
    ["who is Jeroen Akkermans", "jeroen-akkermans"],
    ["wie is Poetin", "vladimir-putin"],
    ["what is the Kremlin", "kremlin"],
    ["wat is de Wagnergroep", "wagner-group"],
  ])("%s: %s", async (question, id) => {
    expect((await find("ask", question)).ids).toEqual([id]);
  });
});

describe("a body is the country's that it is said to be of", () => {
  test.each([
    "wat deed de Servische regering tegen de Wagner-filmpjes",
    "what did the government of Latvia think of the Wagner videos",
    "did the government of Armenia ban the online adverts",
  ])("of another: %s", async (question) => {
    expect((await find("ask", question)).ids).toEqual([]);
  });

  test("its own", async () => {
    const { results } = await find("ask", "what did the government of Cuba say about mercenaries");
    const sources = results.map(
      (fact) => "claimedBy" in fact && fact.claimedBy.map(({ id }) => id),
    );
    expect(sources).toEqual([["cuban-government"]]);
  });

  test("but a country's plain name in front of a noun says of nobody whose they are", async () => {
    expect((await find("ask", "werft Rusland migranten?")).ids).toEqual(["migrants-recruited"]);
  });
});

test.each(["in which Kazakh town are the adverts", "in welke Cubaanse stad werd geronseld"])(
  "a town is asked for, and the article names none: %s",
  async (question) => {
    expect((await find("ask", question)).ids).toEqual([]);
  },
);

test.each([
  ["ask is Russia recruiting in Nepal", "Nepal is not in the article."],
  ["vraag werft Rusland in Peru --lang nl", "Peru komt in het artikel niet voor."],
])("what a question names and the article lacks is told: recruits %s", async (line, told) => {
  const { status, err } = await run(line);
  expect(status).toBe(1);
  expect(err).toContain(told);
});

test.each(["was the bomb found in Moscow", "bom rekruteringskantoor havana"])(
  "a city that the article lacks is not taken for where it lies: %s",
  async (question) => {
    expect((await find("ask", question)).ids).toEqual([]);
  },
);

describe("what a question asks for must be told, and by whom it has it", () => {
  test.each([
    ["in welk jaar zijn de Russische verkiezingen", "elections-next-year"],
    ["op welke dag zijn de Russische verkiezingen", undefined],
    ["in which month did Putin announce the partial mobilisation", "partial-mobilisation"],
    ["on which day did Putin announce the partial mobilisation", undefined],
    ["in welk jaar kondigde Poetin de gedeeltelijke mobilisatie aan", "partial-mobilisation"],
    ["in welk jaar werden Cuba en Rusland bondgenoten", undefined],
    ["datum rechtszaak tegen daders Cuba", undefined],
    ["Cubaanse steden waar geronseld werd", undefined],
    ["vanaf welke leeftijd ben je in Rusland dienstplichtig", undefined],
    ["hoeveel Cubanen wonen er in Rusland", "cubans-living-in-russia"],
    ["hoeveel inwoners heeft Rusland", undefined],
    ["how many soldiers does Russia have", undefined],
    ["hoeveel soldaten heeft Oekraïne", undefined],
    ["how many foreigners fight for Russia", undefined],
    ["how many people are killed on Ukraine's side", "ukrainians-killed"],
    ["how old are the North Korean volunteers", undefined],
    ["which kinds of weapons are the arms deliveries about", undefined],
    ["why does Russia recruit foreigners", "kremlin-looks-abroad"],
    ["who said that Russia recruits in Kazakhstan", "recruiting-in-kazakhstan-and-armenia"],
    ["how large should the Russian army become", "army-size-goal"],
    ["how large is North Korea's own army", undefined],
    ["did Akkermans call it soft coercion", "akkermans-soft-coercion"],
    ["did the Kremlin call it soft coercion", undefined],
    ["zei Akkermans dat de hoge bedragen gepaard gaan met hoge risico's", "akkermans-high-risks"],
    ["zei het Kremlin dat de hoge bedragen gepaard gaan met hoge risico's", undefined],
    ["wat zegt Akkermans over de populariteit van Poetin", "akkermans-popularity"],
    ["wat zegt Rusland zelf over de 120.000 gesneuvelde Russische soldaten", undefined],
    ["was it the US government that estimated 120,000 Russian soldiers killed", "russians-killed"],
    ["was it the Kremlin that estimated 120,000 Russian soldiers killed", undefined],
  ])("%s: %s", async (question, id) => {
    expect((await find("ask", question)).ids[0]).toBe(id);
  });
});

test.each([
  ["quote", "forceful", "cuba-firm-position"],
  ["search", "nationals", "cuba"],
  ["claim", "flee", "russians-fled"],
])("a record whose text has the word comes first: %s %s", async (command, word, id) => {
  expect((await find(command, word)).ids[0]).toBe(id);
});

describe("ask", () => {
  test.each([
    ["how many Russians were not killed?", []],
    ["what do recruits earn", ["advert-salary", "migrant-salary"]],
    ["how much do recruits earn?", ["advert-salary", "migrant-salary"]],
    ["hoeveel verdienen rekruten?", ["advert-salary", "migrant-salary"]],
    ["Waar werft Rusland soldaten?", ["headline"]],
    ["How many people live in Cuba?", []],
    ["Did two hundred thousand people die?", []],
    ["Where was a bomb found in Russia?", ["bomb-at-recruiting-office"]],
    ["What did the authorities in Havana announce this week?", ["cuba-broke-up-network"]],
    ["Does cuba's military fight in Ukraine too?", ["cuba-not-in-war"]],
    ["Stijgt het aantal slachtoffers?", ["casualties-rising"]],
    ["population of Armenia", []],
    ["Which country says it has historically opposed mercenaries?", ["cuba-against-mercenaries"]],
    ["Why is Serbia mentioned?", ["serbia"]],
    ["Which private army is mentioned?", ["wagner-group"]],
    ["Who announced the mobilisation?", ["partial-mobilisation"]],
    ["How large is the number of fallen in Putin's army?", ["russians-killed"]],
    ["Waarom zoekt Poetin soldaten in het buitenland?", ["kremlin-looks-abroad"]],
    ["How much does Russia pay a migrant?", ["migrant-salary"]],
    ["How much does a regular migrant in Cuba earn?", []],
    ["What does a regular Russian soldier earn?", []],
    ["wat verdien je per maand als buitenlander bij de Russen", ["advert-salary"]],
    ["Is North Korea communist?", ["north-korea-ties-renewed"]],
    ["Where is North Korea?", []],
    ["Did Cubans fight for Russia against their will?", ["network-forced-cubans"]],
    ["Whom did Cubans recruit?", []],
    ["Why is Cuba recruiting Russian soldiers?", []],
    ["Can Russia count on Cuba?", ["cuban-president-support"]],
    ["Does the headline name North Korea?", ["headline"]],
    ["What did the Cuban president say about supporting Russia?", ["cuban-president-support"]],
    ["Were there videos for Wagner in Poland, Serbia and Latvia?", ["wagner-videos"]],
    ["Were 120,000 Ukrainians killed?", []],
    ["Did any Cubans die?", []],
  ])("%s: %j", async (question, ids) => {
    expect((await find("ask", question)).ids).toEqual(ids);
  });
});
