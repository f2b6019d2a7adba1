import { describe, expect, test } from "vitest";
import { createLinker, openingDirective, textDirective } from "../../src/cite/link.ts";
import { firstSelector } from "../../src/factbook/factbook.ts";
import { DATA, sampleFactbook } from "../verify/sample.ts";

test.each([
  ["120.000", "text=120.000"],
  ["Cuba's steun", "text=Cuba%27s%20steun"],
  ["Noord-Korea, zei hij & zij", "text=Noord%2DKorea%2C%20zei%20hij%20%26%20zij"],
  ["niet deel [te nemen] (ooit)!*", "text=niet%20deel%20%5Bte%20nemen%5D%20%28ooit%29%21%2A"],
  [" Oekraïne\n", "text=Oekra%C3%AFne"],
  [
    "een twee drie vier vijf zes zeven acht negen tien",
    "text=een%20twee%20drie%20vier%20vijf%20zes%20zeven%20acht%20negen%20tien",
  ],
  ["a b c d e f g h i j k", "text=a%20b%20c%20d,h%20i%20j%20k"],
  ["Ja. Nee.", "text=Ja.%20Nee%2E"],
  ["half \ud800 pair", "text=half%20%EF%BF%BD%20pair"],
])("the words of %j are found by %s", (exact, directive) => {
  expect(textDirective({ exact })).toBe(directive);
});

test.each([
  [{ exact: "drie", prefix: "Met zijn" }, "text=Met%20zijn-,drie", "text=Met%20zijn%20drie"],
  [
    { exact: "drie", prefix: "met ", suffix: " man" },
    "text=met-,drie,-man",
    "text=met%20drie%20man",
  ],
  [{ exact: "drie", suffix: "man" }, "text=drie,-man", "text=drie%20man"],
  [
    { exact: "sterk", prefix: "zegt dit '", suffix: "' te zijn" },
    "text=zegt%20dit%20%27-,sterk,-%27%20te%20zijn",
    "text=zegt%20dit%20%27sterk%27%20te%20zijn",
  ],
  [
    { prefix: "leger, ", textStart: "in ruil", textEnd: "dollar" },
    "text=leger%2C-,in%20ruil,dollar",
    "text=leger%2C%20in%20ruil",
  ],
  [
    { textStart: "Eerst, dan", textEnd: "het einde" },
    "text=Eerst%2C%20dan,het%20einde",
    "text=Eerst%2C%20dan",
  ],
])("%j is found by %s, and its beginning by %s", (words, whole, opening) => {
  expect([textDirective(words), openingDirective(words)]).toEqual([whole, opening]);
});

test("where they begin is found without the comma of a range", () => {
  expect(openingDirective({ exact: "a b c d e f g h i j k" })).toBe(
    "text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j",
  );
});

describe("links", () => {
  const factbook = sampleFactbook();
  const link = createLinker(factbook);
  const page = "https://courier.example/1/lighthouse";
  const first = (id: string) => {
    const record = factbook.byId.get(id);
    const selector = record && firstSelector(record);
    if (selector === undefined) throw new Error(`the sample lacks ${id}`);
    return selector;
  };

  test.each([
    ["a number, which may stand anywhere else on the page, at the top", "height", page],
    ["and a name of one word", "velby", page],
    ["or of two, which a tag may be", "per-lund", page],
    [
      "a quotation from its first to its last words",
      "no-regrets",
      `${page}#:~:text=It%27s%20too%20late%20for%20regrets`,
    ],
    ["a statement, whose words the factbook lacks, at the top", "sold", page],
  ])("%s", (_, id, url) => {
    expect(link(id, first(id))).toBe(url);
  });

  test.each([
    [{ prefix: "room, " }, "room%2C-,31"],
    [{ suffix: " metres" }, "31,-metres"],
    [{ prefix: "room, ", suffix: " metres" }, "room%2C-,31,-metres"],
  ])("a number opens at it, with %j", (around, directive) => {
    expect(link("height", { ...first("height"), ...around })).toBe(`${page}#:~:text=${directive}`);
  });

  test("a later mention does not open at an earlier one of the same words", () => {
    const later = { start: 600, end: 608, paragraph: 5, exact: "per lund" };
    expect(link("velby", later)).toBe(page);
    expect(link("velby", { ...later, prefix: "mayor" })).toBe(`${page}#:~:text=mayor-,per%20lund`);
  });

  test("words that no record has open at the first of them", () => {
    expect(link("velby", { start: 600, end: 607, paragraph: 5, exact: "can bear an oven" })).toBe(
      `${page}#:~:text=can%20bear%20an%20oven`,
    );
  });

  test("an address with a part of the page keeps it", () => {
    const url = "https://courier.example/1#part";
    const book = sampleFactbook({ ...DATA, source: { ...DATA.source, url } });
    expect(createLinker(book)("safe", { ...first("safe"), prefix: "called it" })).toBe(
      `${url}:~:text=called%20it-,perfectly%20safe`,
    );
  });
});
