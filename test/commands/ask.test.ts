/** The outcome of a question: an answer with everything a reader must know, or none. */
import { describe, expect, test } from "vitest";
import { run } from "../helpers/recruits.ts";

const answerOf = async (question: string) =>
  (await run(`ask ${question}`, { width: Number.POSITIVE_INFINITY })).out;

describe("a name in it may be misspelt", () => {
  test.each([
    ["wie is Jeroen Akermans", "Jeroen Akkermans: correspondent van RTL"],
    ["waar liet de Wagnr groep filmpjes zien om mensen te werven", "in Servië, Polen en Letland"],
    ["What will Kim Jung Un and Putin talk about?", "Kim Jong Un plans to visit Putin"],
    ["is putn popular", "His popularity has already fallen"],
    ["how many Russians were killed in ukrane", "120,000 Russians"],
    ["is there a plan of mocow to enlarge its army", "Russia"],
  ])("%s: %s", async (question, told) => {
    expect(await answerOf(question)).toContain(told);
  });

  test.each(["Who is Kim Jong Il?", "Who is Kim Jong Chul?", "is Austrlia popular"])(
    "but is no other's: %s",
    async (question) => {
      expect(await answerOf(question)).toBe("");
    },
  );
});

test.each([
  ["What did the Cuban president say?", "en", "the Cuban president says (¶4; said: earlier)."],
  ["Werft Rusland migranten?", "nl", "(¶14; gezegd: eerder)."],
  ["What did Cuba break up?", "en", "(¶2; said 2023-09-04, inferred)."],
])("it tells when something was said: %s (%s)", async (question, lang, told) => {
  expect(await answerOf(`${question} --lang ${lang}`)).toContain(told);
});

test.each([
  ["how many Russians were killed in Ukraine?", "120,000 Russians"],
  ["hoeveel Russen zijn er in Oekraïne gesneuveld?", "120.000 Russen"],
  ["how many Ukrainians were killed by Russians?", "70,000"],
])("a number is of those that are counted: %s", async (question, told) => {
  expect(await answerOf(question)).toContain(told);
});

test.each([
  "Hoeveel Amerikanen zijn er gesneuveld?",
  "What is the population of Russia?",
  "How many volunteers did South Korea send?",
  "Is Russia's army larger than Cuba's?",
])("and of no others: %s", async (question) => {
  expect(await answerOf(question)).toBe("");
});

test("Markdown has the answer as a sentence, with its note", async () => {
  const { out } = await run("ask who wounded 175,000 people -f md");
  expect(out).toMatch(/^About 175,000 people wounded .*\(¶5\)\.\n\nNote: The article says/);
});

describe("what somebody says, if nothing more is asked, are the facts to see first", () => {
  test.each([
    ["What did Akkermans say?", 7, "high risks"],
    ["wat zegt Cuba?", 4, "doet niet mee"],
    ["What did the Cuban president say?", 1, "unconditional support, the Cuban president says"],
    ["Wat ontkende het Kremlin?", 1, "sprak de woorden van een Russische generaal"],
  ])("%s: %i", async (question, count, told) => {
    const answer = (await run(`ask ${question} --json`)).out;
    expect(JSON.parse(answer).count).toBe(count);
    expect(await answerOf(question)).toContain(told);
  });

  test("in one's own factbook too", async () => {
    const { out } = await run("ask wat zegt Bosma? --data examples/ferry/factbook.json");
    expect(out).toContain("“Wie hier woont, wil niet meer op zondag varen”");
  });
});

describe("what the article says is its outlet's, but not about the outlet", () => {
  test.each(["founding year of RTL Nieuws", "Is RTL communist?"])("%s", async (question) => {
    expect(await answerOf(question)).toBe("");
  });

  test.each([
    ["What does RTL say about the bomb?", "A bomb was found"],
    ["What is the title of the RTL Nieuws piece?", "as the headline has it"],
    ["Wie werkt er voor RTL?", "Jeroen Akkermans"],
  ])("%s: %s", async (question, told) => {
    expect(await answerOf(question)).toContain(told);
  });
});

test.each([
  "Was anyone hurt by the bomb in Saint Petersburg?",
  "Raakte er iemand gewond door de bom?",
  "Is Cuba recruiting Russians for its army?",
])("what asks for somebody else is not answered: %s", async (question) => {
  expect(await answerOf(question)).toBe("");
});

test.each([
  "When did Putin announce the partial mobilization?",
  "When did Putin announce the partial mobilisation?",
])("American and British spellings are the same: %s", async (question) => {
  expect(await answerOf(question)).toContain("partial, forced mobilisation");
});

test.each(["what are people paid?", "what does Russia pay"])(
  "what is paid is a number: %s",
  async (question) => {
    expect(await answerOf(question)).toContain("about 2,000 dollars a month");
  },
);

test.each([
  ["does Russia recruit in North Korea?", "\nNote: The article itself bears this out only"],
  ["what is armenia", "(first named: heading)."],
  ["wat is armenië", "(voor het eerst genoemd: kop)."],
])("what must be known besides is told: %s", async (question, told) => {
  expect(await answerOf(question)).toContain(told);
});

test.each([
  ["ronselt Rusland in Noord-Korea?", "Volgens de kop"],
  ["wounded Russians", "175,000 people wounded"],
])("few words tell their language: %s", async (question, told) => {
  expect(await answerOf(question)).toContain(told);
});
