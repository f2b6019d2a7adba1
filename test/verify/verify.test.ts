import { describe, expect, test } from "vitest";
import type { Entity, FactbookData, Selector } from "../../src/factbook/model.ts";
import { isSame } from "../../src/factbook/wording.ts";
import { takeFingerprint } from "../../src/verify/fingerprint.ts";
import { passagesOf } from "../../src/verify/passages.ts";
import { damaged, verify } from "../../src/verify/verify.ts";
import { ARTICLE, at, DATA, UNPRINTED_DATA } from "./sample.ts";

/** The damaged records, as "state id", with the text found if that says more. */
function harms(text: string, data: FactbookData = DATA): string[] {
  return damaged(verify(data, text)).map(({ state, record, expected, found }) =>
    [state, record.id, ...(found === undefined ? [] : [`${expected ?? "…"} → ${found}`])].join(" "),
  );
}

/** Like `harms`, without passages that only moved. */
function worse(text: string, data: FactbookData = DATA): string[] {
  return harms(text, data).filter((harm) => !harm.startsWith("moved"));
}

describe("the article itself", () => {
  test("fits with a fingerprint and without", () => {
    expect(verify(DATA, ARTICLE)).toMatchObject({ fits: true, differing: [] });
    expect(verify(UNPRINTED_DATA, ARTICLE)).toMatchObject({ fits: true, differing: [] });
  });
});

describe("a text that differs slightly", () => {
  const paragraphs = ARTICLE.split("\n");
  const without = (index: number) => paragraphs.filter((_, i) => i !== index).join("\n");

  test.each([
    ["other line ends", ARTICLE.replaceAll("\n", "\r\n")],
    ["old line ends", ARTICLE.replaceAll("\n", "\r")],
    ["blank lines between", ARTICLE.replaceAll("\n", "\n\n")],
    ["typographic marks", ARTICLE.replaceAll("'", "’").replace(/"([^"]*)"/g, "“$1”")],
    ["an ellipsis in one character", ARTICLE.replace("Doubts", "Doubts…")],
    ["soft hyphens", ARTICLE.replaceAll("lighthouse", "light\u00adhouse")],
    ["lines broken at 60 columns", ARTICLE.replace(/(.{1,60}) /g, "$1\n")],
    ["a paragraph more", ARTICLE.replace("\nDoubts", "\nMore about bread follows below.\nDoubts")],
    [
      "two paragraphs in the other's place",
      [0, 1, 4, 3, 2, 5, 6].map((i) => paragraphs[i]).join("\n"),
    ],
  ])("%s: every passage is found", (_, text) => {
    const verification = verify(DATA, text);
    expect(verification.fits).toBe(false);
    expect(worse(text)).toEqual([]);
    for (const { selector, now } of verification.passages)
      if (selector.exact)
        expect(isSame(text.slice(now?.start, now?.end), selector.exact)).toBe(true);
  });

  test.each([
    ["a number", ARTICLE.replace("940", "950"), ["changed inhabitants 940 → 950"]],
    [
      "a number's words",
      ARTICLE.replace("counted them twice", "counted them five times"),
      ["changed counted twice → five times"],
    ],
    ["a name", ARTICLE.replace("Per Lund", "Pia Lund"), ["changed per-lund Per Lund → Pia Lund"]],
    [
      "a word of a statement",
      ARTICLE.replace("bear an oven", "carry an oven"),
      ["changed doubts … → The coastguard in Velby doubts whether the tower can carry an oven"],
    ],
    [
      "a statement's comma",
      ARTICLE.replace("to a baker, Ada", "to a baker Ada"),
      [
        "changed sold … → The island council of Norvik has sold the old lighthouse to a baker Ada Holm",
      ],
    ],
    [
      "a quotation's word",
      ARTICLE.replace("whenever a lorry passes", "when a lorry passes"),
      [
        "changed brick-dust Brick dust falls from the ceiling whenever a lorry passes → Brick dust falls from the ceiling when a lorry passes",
      ],
    ],
    [
      "a number among rewritten words",
      ARTICLE.replace("Norvik has 940 inhabitants.", "Norvik now has some 950 people."),
      ["changed inhabitants 940 → now has some 950 people"],
    ],
    ["nothing that a record is of", ARTICLE.replace("first year", "first two years"), []],
  ])("%s changed", (_, text, expected) => {
    expect(verify(DATA, text).fits).toBe(false);
    expect(worse(text)).toEqual(expected);
  });

  test("a number among other words is found, not lost", () => {
    const text = ARTICLE.replace("Norvik has 940 inhabitants.", "Norvik now has some 940 people.");
    expect(worse(text)).toEqual([]);
  });

  test("a removed paragraph takes its passages along, and no others", () => {
    expect(harms(without(2))).toEqual(
      expect.arrayContaining([
        "gone ada-holm",
        "gone height",
        "gone steps",
        "gone counted",
        "gone bakery",
      ]),
    );
    expect(worse(without(2))).toHaveLength(5);
  });

  test("a removed sentence likewise", () => {
    expect(worse(ARTICLE.replace("Norvik has 940 inhabitants. ", ""))).toEqual([
      "gone norvik",
      "gone inhabitants",
    ]);
  });

  test("the first or the last paragraph alone", () => {
    expect(worse(without(0))).toEqual(["gone norvik", "gone the-courier"]);
    expect(worse(without(6))).toEqual(["gone velby", "gone switched-off", "gone museum"]);
  });

  test.each([
    ["of other words", "Lorem ipsum dolor sit amet. ".repeat(500)],
    ["of its names", "Norvik Velby Holm 940 baker lamp ".repeat(500)],
    ["of one word", "lighthouse"],
    ["of no words", "?!"],
  ])("another text altogether, %s, has none of them", (_, text) => {
    const { another, fits, passages } = verify(DATA, text);
    expect({ another, fits }).toEqual({ another: true, fits: false });
    expect(new Set(passages.map(({ state }) => state))).toEqual(new Set(["gone"]));
  });

  test.each([
    ["a paragraph", ARTICLE.split("\n")[4] ?? ""],
    ["the text among much else", `${"Lorem ipsum dolor sit amet. ".repeat(500)}\n${ARTICLE}`],
    ["the text ten times", ARTICLE.repeat(10)],
  ])("%s is no other text", (_, text) => {
    expect(verify(DATA, text).another).toBe(false);
  });
});

describe("a factbook that is wrong about its article", () => {
  test.each<[string, (records: Records) => void, string[]]>([
    [
      "start and end swapped",
      ({ price: { selector: at } }) => Object.assign(at, { start: at.end, end: at.start }),
      ["moved price"],
    ],
    [
      "a start one off",
      ({ quote }) => Object.assign(quote.selector, { start: (quote.selector.start ?? 0) + 1 }),
      ["moved no-regrets"],
    ],
    [
      "a place and a paragraph that are not where any of its name is",
      ({ velby }) => Object.assign(second(velby), { start: 3, end: 8, paragraph: 0 }),
      ["moved velby"],
    ],
    ["another paragraph", ({ price }) => price.selector.paragraph++, ["moved price"]],
    [
      "another wording",
      ({ price }) => Object.assign(price.selector, { exact: "48,600" }),
      ["changed price 48,600 → 48,500"],
    ],
    [
      "another amount",
      ({ price }) => Object.assign(price.value, { amount: 48600 }),
      ["changed price 48600 → 48,500"],
    ],
    [
      "another quotation",
      ({ quote }) => Object.assign(quote.text, { en: "It's never too late" }),
      ["changed no-regrets It's never too late → It's too late for regrets"],
    ],
    [
      "a statement's passage",
      ({ sold }) => Object.assign(sold.selector, { end: (sold.selector.end ?? 0) - 1 }),
      ["unchecked sold"],
    ],
    [
      "two statements' passages swapped",
      ({ sold, doubts }) => swap(sold.selector, doubts.selector),
      ["unchecked sold", "unchecked doubts"],
    ],
    [
      "two names' places swapped",
      ({ norvik, holm }) => swap(second(norvik), second(holm)),
      ["unchecked norvik", "unchecked ada-holm"],
    ],
    [
      "a place far out",
      ({ price }) => Object.assign(price.selector, { start: 9e4, end: 9e4 + 7, exact: "nowhere" }),
      ["changed price nowhere → "],
    ],
  ])("%s", (_, edit, expected) => {
    expect(harms(ARTICLE, edited(edit))).toEqual(expected);
  });

  test("another length or number of lines", () => {
    const data = edited(({ source }) => Object.assign(source, { length: 1, lines: 2 }));
    expect(verify(data, ARTICLE)).toMatchObject({ fits: false, differing: ["length", "lines"] });
  });

  test("a wrong place in a text that differs is looked for by its wording", () => {
    const data = edited(({ price }) =>
      Object.assign(price.selector, { start: (price.selector.start ?? 0) - 1 }),
    );
    expect(worse(ARTICLE.replaceAll("\n", "\r\n"), data)).toEqual([]);
    expect(worse(ARTICLE.replace("for it", "for it (48,500)"), data)).toEqual(["unchecked price"]);
  });

  test("a new statement in a text that differs can't be checked", () => {
    const data = edited(({ sold }) => Object.assign(sold, { id: "new" }));
    expect(worse(`${ARTICLE} More.`, data)).toEqual(["unchecked new"]);
  });
});

/** Some records of a copy of the sample, to be edited. */
function recordsOf({ source, entities, figures, quotes, claims }: FactbookData) {
  return {
    source,
    norvik: named(entities, "norvik"),
    holm: named(entities, "ada-holm"),
    velby: named(entities, "velby"),
    price: named(figures, "price"),
    quote: named(quotes, "no-regrets"),
    sold: named(claims, "sold"),
    doubts: named(claims, "doubts"),
  };
}
type Records = ReturnType<typeof recordsOf>;

function edited(edit: (records: Records) => void): FactbookData {
  const copy = structuredClone(DATA);
  edit(recordsOf(copy));
  return copy;
}

function named<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((record) => record.id === id);
  if (record === undefined) throw new Error(`the sample lacks ${id}`);
  return record;
}

function second({ mentions }: Entity): Selector {
  return mentions[1] as Selector;
}

function swap(a: Selector, b: Selector): void {
  const copy = { ...a };
  Object.assign(a, b);
  Object.assign(b, copy);
}

test("what has become of a quotation keeps the marks that it had", () => {
  const data = edited(({ quote }) => {
    quote.text.en = "has counted them twice.";
    quote.selector = at(quote.text.en);
  });
  data.source.fingerprint = takeFingerprint(ARTICLE, passagesOf(data));
  expect(worse(ARTICLE.replace("counted them twice", "counted them once"), data)).toEqual([
    "changed counted twice → once",
    "changed no-regrets has counted them twice. → has counted them once.",
  ]);
});

test("a fingerprint without the words of its passages finds none of them", () => {
  const fingerprint = { passages: "", words: "", ...DATA.source.fingerprint };
  for (const words of ["", "0:", "99999999999999999999:f f 1:1:1"]) {
    const data = { ...DATA, source: { ...DATA.source, fingerprint: { ...fingerprint, words } } };
    const states = verify(data, `${ARTICLE} More.`).passages.map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(["gone"]));
  }
});

describe("without a fingerprint", () => {
  const claims = UNPRINTED_DATA.claims.map(({ id }) => `unchecked ${id}`);

  test("wordings are found again in their order, statements not", () => {
    const text = ARTICLE.replaceAll("\n", "\r\n");
    expect(worse(text, UNPRINTED_DATA)).toEqual(claims);
  });

  test("a wording that is nowhere is gone", () => {
    expect(worse(ARTICLE.replace("940", "950"), UNPRINTED_DATA)).toEqual([
      "gone inhabitants",
      ...claims,
    ]);
  });

  test("among several, the only one of the paragraph is taken; else nothing tells", () => {
    const text = ARTICLE.replace("\nDoubts", " They say 212.\nDoubts").replace(
      "Velby doubts",
      "the town of Velby doubts",
    );
    expect(worse(text, UNPRINTED_DATA)).toEqual(claims);
    const more = text.replace("there are 212", "in all there are 212 (212)");
    expect(worse(more, UNPRINTED_DATA)).toEqual(["unchecked steps", ...claims]);
  });
});
