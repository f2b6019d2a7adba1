import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mend } from "../../src/verify/mend.ts";
import { sentenceOf } from "../../src/verify/verdict.ts";
import { verify } from "../../src/verify/verify.ts";
import { recruits } from "../helpers/io.ts";
import { type Alter, byLine, replaced, swapped, TYPESETTING, without } from "./alterations.ts";
import { ARTICLE, DATA } from "./sample.ts";

/** The article of the bundled factbook, which isn't part of the project. */
const REAL = join(import.meta.dirname, "../../../shared/article.nl.txt");

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "recruits-verdict-"));
  writeFileSync(join(dir, "facts.json"), JSON.stringify(DATA));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** The verdict on an altered text of the sample, or of the bundled factbook. */
async function verdictOn(text: string, isReal: boolean, ...words: string[]): Promise<string> {
  const data = isReal ? [] : ["--data", join(dir, "facts.json")];
  const { out } = await recruits(["verify", "-", ...data, ...words], { stdin: text, width: 400 });
  return out.split("\n")[0] ?? "";
}

/** What happened to passages of a text. */
async function statesIn(text: string, isReal: boolean): Promise<string[]> {
  const data = isReal ? [] : ["--data", join(dir, "facts.json")];
  const { out } = await recruits(["verify", "-", ...data, "--json"], { stdin: text });
  return Object.values<object>(JSON.parse(out).passages).flatMap(Object.keys);
}

const added = (at: number, line: string) => byLine((lines) => lines.toSpliced(at, 0, line));

const ALTERED: [name: string, alter: Alter, verdict: string][] = [
  ["a number", replaced(["940", "950"]), "One number was changed."],
  ["a number in words", replaced(["them twice", "them five times"]), "One number was changed."],
  ["how its digits are grouped", replaced(["48,500", "48 500"]), "One number was reworded."],
  ["a number's notation", replaced(["48,500", "48500"]), "One number was reworded."],
  [
    "two numbers and a name",
    replaced(["940", "950"], ["31", "32"], ["old lighthouse", "old windmill"]),
    "Two numbers were changed and one statement was reworded.",
  ],
  ["a name", replaced(["museum of Velby", "museum of Oslo"]), "One name was changed."],
  ["a name throughout", (text) => text.replaceAll("Holm", "Berg"), "One name was changed."],
  [
    "a number, in words now",
    replaced(["31 metres", "thirty-one metres"]),
    "One number was reworded.",
  ],
  ["a name's capital", replaced(["The coastguard", "The Coastguard"]), "One name was reworded."],
  ["who says a statement", replaced(["The coastguard", "The navy"]), "One speaker was changed."],
  ["a speaker", replaced(["Per Lund", "Pia Lund"]), "One speaker was changed."],
  ["a negation less", replaced(["will 'not give", "will 'give"]), "One negation was changed."],
  [
    "a negation more",
    replaced(["tower can bear", "tower cannot bear"]),
    "One negation was changed.",
  ],
  [
    "a negation more, in front",
    replaced(["has sold", "has not sold"]),
    "One negation was changed.",
  ],
  [
    "a negation more among other words",
    replaced(["has sold the old lighthouse", "never sold the ancient lighthouse"]),
    "One negation was changed.",
  ],
  ["a quotation", replaced(["whenever", "when"]), "One quotation was changed."],
  ["a statement's words", replaced(["bear an", "carry an"]), "One statement was reworded."],
  [
    "words of no fact",
    replaced(["first year", "first years"]),
    "Only words outside the passages that the factbook marks were changed.",
  ],
  ["a paragraph less", without(2), "Paragraph 2 is gone."],
  ["two paragraphs less", without(1, 2), "Paragraphs 1 and 2 are gone."],
  ["the headline less", without(0), "The headline is gone."],
  [
    "the end",
    byLine((lines) => lines.slice(0, 3)),
    "Paragraphs 3 to 5 and the subhead above paragraph 3 are gone.",
  ],
  [
    "another headline",
    replaced(["Norvik sells its lighthouse", "A tower for bread"]),
    "The headline was rewritten.",
  ],
  [
    "a word for a headline",
    replaced(["Norvik sells its lighthouse", "Tower"]),
    "The headline is gone.",
  ],
  [
    "other words around a name and a number",
    replaced(["Norvik has 940 inhabitants", "Little Norvik counts 940"]),
    "Only words outside the passages that the factbook marks were changed.",
  ],
  [
    "a sentence less",
    replaced([
      " She paid 48,500 crowns for it, about a third of what the council had hoped for.",
      "",
    ]),
    "One number is gone.",
  ],
  [
    "a mention less",
    replaced(["of Norvik has sold", "has sold"]),
    "One mention of a name is gone and one statement was reworded.",
  ],
  ["two paragraphs exchanged", swapped(2, 5), "Paragraphs 2 and 4 have changed places."],
  ["neighbours exchanged", swapped(1, 2), "Paragraphs 1 and 2 have changed places."],
  [
    "a paragraph elsewhere",
    byLine(([a = "", b = "", ...rest]) => [a, ...rest, b]),
    "Paragraph 1 was moved.",
  ],
  [
    "two sentences exchanged",
    replaced(
      ["Norvik has 940 inhabitants. ", ""],
      ["in the first year.", "in the first year. Norvik has 940 inhabitants."],
    ),
    "Part of paragraph 4 was moved.",
  ],
  [
    "a paragraph more",
    added(3, "A cake was baked there on Sunday."),
    "Text was added after paragraph 2.",
  ],
  [
    "a sentence more",
    replaced(["them twice.", "them twice. Nobody else has ever done that."]),
    "Text was added in paragraph 2.",
  ],
  [
    "a page around it",
    (text) => `News Sports Weather Video\n${text}\nRead on: more news from the islands`,
    "Text was added above the headline and after paragraph 5.",
  ],
  [
    "much at once",
    (text) => swapped(2, 4)(replaced(["940", "950"])(text)),
    "One number was changed and paragraphs 2 and 3 have changed places.",
  ],
  [
    "another article",
    () => "A ferry sinks. ".repeat(60),
    "Another article: 0 of 7 figures are in it.",
  ],
  [
    "another one with the same number",
    () => "A ferry sinks, 31 drown. ".repeat(60),
    "Another article: 1 of 7 figures is in it.",
  ],
];

test.each<[verdict: string, alter: Alter]>([
  ["Het artikel, tot op de letter.", (text) => text],
  ["Alleen regeleinden verschillen.", (text) => `${text}\n`],
  ["Twee getallen zijn gewijzigd.", replaced(["940", "950"], ["31", "32"])],
  ["Eén naam is gewijzigd.", (text) => text.replaceAll("Holm", "Berg")],
  ["Alinea 2 ontbreekt.", without(2)],
  ["De kop en alinea 1 ontbreken.", without(0, 1)],
  ["De tussenkop boven alinea 3 is herschreven.", replaced(["\nDoubts", "\nWorries"])],
  ["Alinea's 2 en 4 zijn van plaats gewisseld.", swapped(2, 5)],
  ["Er is tekst toegevoegd na alinea 2.", added(3, "A cake was baked there on Sunday.")],
  ["Een ander artikel: er staan 0 van de 7 cijfers in.", () => "A ferry sinks. ".repeat(60)],
])("in Dutch: %s", async (verdict, alter) => {
  expect(await verdictOn(alter(ARTICLE), false, "--lang", "nl")).toBe(verdict);
});

describe("the sample", () => {
  test.each([...TYPESETTING, ...ALTERED])("%s", async (_, alter, verdict) => {
    expect(await verdictOn(alter(ARTICLE), false)).toBe(verdict);
  });

  test("every exchange of two paragraphs is one, and changes nothing", async () => {
    await expectSwaps(ARTICLE, false);
  });
});

describe("of an article that is typeset so itself, with plain text", () => {
  test.each(TYPESETTING.slice(1).filter(([name]) => !/broken|all of these/.test(name)))(
    "%s",
    (_, alter) => {
      const own = alter(ARTICLE);
      const data = mend(DATA, own, verify(DATA, own));
      expect(verify(data, own).fits).toBe(true);
      expect(verify(data, ARTICLE).typesetting).toBeDefined();
      const changed = verify(data, ARTICLE.replace("940", "950"));
      expect(sentenceOf(changed, "nl")).toBe("Eén getal is gewijzigd.");
    },
  );
});

const REAL_ALTERED: [name: string, alter: Alter, verdict: string][] = [
  [
    "letters and their accents apart",
    (text) => text.normalize("NFD"),
    "Only the typesetting differs.",
  ],
  ["a number", replaced(["120.000", "125.000"]), "One number was changed."],
  ["a number in words", replaced(["anderhalf", "twee"]), "One number was changed."],
  ["how exact a number is", replaced(["meer dan", "minder dan"]), "One number was changed."],
  ["what is counted", replaced(["5000 dollar", "5000 euro"]), "One number was changed."],
  ["how its digits are grouped", replaced(["120.000", "120 000"]), "One number was reworded."],
  ["a number's notation", replaced(["30 procent", "dertig procent"]), "One number was reworded."],
  [
    "two numbers and a name",
    replaced(["120.000", "12.000"], ["4000", "400"], ["Jong Un", "Jong Il"]),
    "Two numbers and one name were changed.",
  ],
  ["a speaker", replaced(["zegt Akkermans", "zegt Jansen"]), "One speaker was changed."],
  ["a negation less", replaced(["officieel geen", "officieel een"]), "One negation was changed."],
  ["another less", replaced(["toe niet gere", "toe gere"]), "One negation was changed."],
  [
    "a negation more",
    replaced(["is onduidelijk", "is niet onduidelijk"]),
    "One negation was changed.",
  ],
  ["a quotation", replaced(["zachte dwang", "harde dwang"]), "One quotation was changed."],
  [
    "a statement's words",
    replaced(["blijft oplopen", "blijft stijgen"]),
    "One statement was reworded.",
  ],
  ["a paragraph less", without(4), "Paragraph 4 is gone."],
  [
    "half of it",
    byLine((lines) => lines.slice(0, 12)),
    "Paragraphs 10 to 17 and the subhead above paragraph 12 are gone.",
  ],
  ["no subheads", without(5, 11, 14), "Three subheads are gone."],
  [
    "a paragraph elsewhere",
    byLine((lines) => [...lines.toSpliced(3, 1), lines[3] ?? ""]),
    "Paragraph 3 was moved.",
  ],
  ["two paragraphs exchanged", swapped(2, 7), "Paragraphs 2 and 6 have changed places."],
  [
    "a number, and two paragraphs exchanged",
    (text) => swapped(3, 9)(text.replace("120.000", "125.000")),
    "One number was changed and paragraphs 3 and 8 have changed places.",
  ],
  [
    "a paragraph more",
    added(4, "Dit is een nieuwe alinea, van een ander."),
    "Text was added after paragraph 3.",
  ],
  [
    "another article",
    () => "In Rotterdam zingt 30 procent van de kinderen. ".repeat(99),
    "Another article: 1 of 14 figures is in it.",
  ],
];

describe.skipIf(!existsSync(REAL))("the article", () => {
  const article = existsSync(REAL) ? readFileSync(REAL, "utf8") : "";

  test.each([...TYPESETTING, ...REAL_ALTERED])("%s", async (_, alter, verdict) => {
    expect(await verdictOn(alter(article), true)).toBe(verdict);
  });

  test("every exchange of two paragraphs is one, and changes nothing", async () => {
    await expectSwaps(article, true);
  });
});

/** Twelve swaps of two lines below the headline, the same in every run. */
async function expectSwaps(text: string, isReal: boolean): Promise<void> {
  const count = text.split("\n").length - 1;
  const from = (seed: number) => 1 + (seed % count);
  for (let seed = 1; seed <= 12; seed++) {
    const [one, other] = [from(seed * 7), from(seed * 7 + 1 + (seed % (count - 1)))];
    const altered = swapped(one, other)(text);
    expect([one, other, await verdictOn(altered, isReal)]).toEqual([
      one,
      other,
      expect.stringMatching(/^[^,]* have changed places\.$/),
    ]);
    const states = await statesIn(altered, isReal);
    expect(states.filter((state) => state !== "moved" && state !== "unharmed")).toEqual([]);
  }
}
