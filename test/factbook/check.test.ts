import { describe, expect, test } from "vitest";
import { FactbookError } from "../../src/errors.ts";
import { readFactbook } from "../../src/factbook/read.ts";
import { complete, generated, spoilt } from "./generated.ts";

// biome-ignore lint/suspicious/noExplicitAny: a user's file may contain anything.
type Json = any;

function faultsOf(value: unknown): readonly string[] {
  try {
    readFactbook([value]);
    return [];
  } catch (error) {
    if (error instanceof FactbookError) return error.faults;
    throw error;
  }
}

/** The faults of a small factbook after `spoil` has changed it. */
function faultsAfter(spoil: (data: Json) => void): readonly string[] {
  const data: Json = structuredClone(generated(3));
  spoil(data);
  return faultsOf(data);
}

describe("what is no factbook at all", () => {
  test.each([
    [[], "an empty list"],
    [[1], "a list"],
    [null, "null"],
    [1, "1"],
    [() => {}, "a function"],
  ])("%j", (value, there) => {
    expect(faultsOf(value)).toEqual([`data: ${there}; wanted: an object`]);
  });

  test("an empty object lacks every part", () => {
    expect(faultsOf({}).toSorted()).toEqual([
      "data:/claims: nothing; wanted: a list",
      "data:/entities: nothing; wanted: a list",
      "data:/figures: nothing; wanted: a list",
      "data:/quotes: nothing; wanted: a list",
      "data:/source: nothing; wanted: an object",
    ]);
  });

  test("no path", () => {
    expect(() => readFactbook([])).toThrow("no path; wanted: that of a factbook");
  });
});

describe("each fault says where it is, what is there and what is wanted", () => {
  const long = "x".repeat(1_000);
  test.each<[fault: string, spoil: (data: Json) => void]>([
    ["/facts: an empty list; wanted: no field of this name", (d) => (d.facts = [])],
    ['/entities: "none"; wanted: a list', (d) => (d.entities = "none")],
    ["/figures/1: null; wanted: an object", (d) => (d.figures[1] = null)],
    ["/figures/1: nothing; wanted: an object", (d) => delete d.figures[1]],
    ["/quotes/0/speaker: nothing; wanted: text", (d) => delete d.quotes[0].speaker],
    ["/claims/2/statement/en: 7; wanted: text", (d) => (d.claims[2].statement.en = 7)],
    [
      '/claims/2/statement/nl: ""; wanted: text that is not empty',
      (d) => (d.claims[2].statement.nl = ""),
    ],
    [
      '/claims/0/statement/fr: "Oui."; wanted: no field of this name',
      (d) => (d.claims[0].statement.fr = "Oui."),
    ],
    ['/claims/0/a~1b~0c: "x"; wanted: no field of this name', (d) => (d.claims[0]["a/b~c"] = "x")],
    [
      '/claims/0/id: "North Korea"; wanted: a lower-case slug, such as north-korea',
      (d) => (d.claims[0].id = "North Korea"),
    ],
    [
      '/claims/0/status: "certain"; wanted: one of "stated", "reported", "estimated", "alleged", "presumed", "planned", "denied", "unclear"',
      (d) => (d.claims[0].status = "certain"),
    ],
    ['/claims/0/kind: "figure"; wanted: "claim"', (d) => (d.claims[0].kind = "figure")],
    [
      "/claims/0/claimedBy: an empty list; wanted: the ids of those who say so, or your outlet's",
      (d) => (d.claims[0].claimedBy = []),
    ],
    [
      "/claims/0/statement: an object; wanted: text in English (en), in Dutch (nl), or in both",
      (d) => (d.claims[0].statement = {}),
    ],
    [
      '/source/language: "de"; wanted: en or nl, the languages in which a quotation can be kept',
      (d) => (d.source.language = "de"),
    ],
    [
      "/quotes/0/text/en: nothing; wanted: the words as the article has them, in its language",
      (d) => (d.quotes[0].text = { nl: "vertaald" }),
    ],
    [
      '/entities/0/of: "made-organisation-0" cannot belong to itself',
      (d) => (d.entities[0].of = d.entities[0].id),
    ],
    [
      '/entities/0/of: "made-organisation-0" cannot belong to itself',
      (d) => {
        const [first, second] = d.entities;
        [first.of, second.of] = [second.id, first.id];
      },
    ],
    [
      '/entities/0/iso2: "XX"; wanted: the code of a country in ISO 3166-1',
      (d) => Object.assign(d.entities[0], { kind: "country", iso2: "XX" }),
    ],
    [
      '/entities/0/iso3: "UKR "; wanted: three capital letters, such as NLD',
      (d) => (d.entities[0].iso3 = "UKR "),
    ],
    [
      '/entities/0/iso3: "QQQ"; wanted: the code of a country in ISO 3166-1',
      (d) => Object.assign(d.entities[0], { kind: "country", iso3: "QQQ" }),
    ],
    [
      '/entities/0/iso2: "GB"; wanted: no code, except for a country',
      (d) => Object.assign(d.entities[0], { kind: "person", iso2: "GB" }),
    ],
    [
      "/claims/0/selector: paragraph 3 is past the article's 3 lines, which are counted from 0",
      (d) => (d.claims[0].selector.paragraph = 3),
    ],
    [
      "/source/headings/0: paragraph 3 is past the article's 3 lines, which are counted from 0",
      (d) => (d.source.headings = [3]),
    ],
    [
      "/source/headings/1: heading 0 is not after the one before it, 0",
      (d) => (d.source.headings = [0, 0]),
    ],
    [
      "/figures/0/value: amount 0 is not between min 5 and max 4",
      (d) => Object.assign(d.figures[0].value, { min: 5, max: 4 }),
    ],
    [
      "/figures/0/value: amount 0 is not between min 9 and max 0",
      (d) => (d.figures[0].value.min = 9),
    ],
    [
      "/figures/0/value: amount 0 is not between min 1 and max 2",
      (d) => Object.assign(d.figures[0].value, { min: 1, max: 2 }),
    ],
    [
      '/quotes/0/text/en: "We did"; wanted: "We did not", as the selector has it',
      (d) => {
        d.quotes[0].text.en = "We did";
        d.quotes[0].selector.exact = "We did not";
      },
    ],
    ["/entities/0/plural: false; wanted: true", (d) => (d.entities[0].plural = false)],
    [
      '/entities/0/iso2: "nl"; wanted: two capital letters, such as NL',
      (d) => (d.entities[0].iso2 = "nl"),
    ],
    [
      '/entities/0/aliases: "french"; wanted: only language tags, such as fr or sr-Latn',
      (d) => (d.entities[0].aliases.french = []),
    ],
    [
      `/entities/0/role: ${JSON.stringify(`${"x".repeat(59)}…`)}; wanted: an object`,
      (d) => (d.entities[0].role = long),
    ],
    ['/source/urlChecked: "no"; wanted: true or false', (d) => (d.source.urlChecked = "no")],
    [
      '/source/url: "javascript:alert(1)"; wanted: an address, such as https://example.org/news/1',
      (d) => (d.source.url = "javascript:alert(1)"),
    ],
    [
      '/source/date/value: "2024-02-30"; wanted: a date, such as 2023-09-06',
      (d) => (d.source.date.value = "2024-02-30"),
    ],
    ["/source/lines: 1.5; wanted: a whole number", (d) => (d.source.lines = 1.5)],
    ["/source/lines: 0; wanted: at least 1", (d) => (d.source.lines = 0)],
    [
      "/figures/0/value/amount: Infinity; wanted: a finite number",
      (d) => (d.figures[0].value.amount = Number("1e999")),
    ],
    [
      "/figures/0/value/amount: 9007199254740992; wanted: at most 9007199254740991",
      (d) => (d.figures[0].value.amount = Number("9007199254740993")),
    ],
    [
      '/figures/0/label/en: "\\u001b[31mred"; wanted: one line, without control characters',
      (d) => (d.figures[0].label.en = "\u001b[31mred"),
    ],
    [
      '/figures/0/label/en: "\u202egnp.exe"; wanted: one line, without control characters',
      (d) => (d.figures[0].label.en = "\u202egnp.exe"),
    ],
    [
      '/figures/0/about/0/id: no entity has the id "nobody"',
      (d) => (d.figures[0].about[0].id = "nobody"),
    ],
    ['/quotes/1/speaker: no entity has the id "nobody"', (d) => (d.quotes[1].speaker = "nobody")],
    [
      "/claims/1/deniedBy: a denied fact must say who denies it",
      (d) => {
        d.claims[1].status = "denied";
      },
    ],
    [
      '/claims/1/deniedBy: only a denied fact has this, and the status is "reported"',
      (d) => {
        d.claims[1].deniedBy = ["made-organisation-0"];
      },
    ],
    [
      '/entities/1/of: no entity has the id "nobody"',
      (d) => {
        d.entities[1].of = "nobody";
      },
    ],
    [
      "/claims/1/selector: start 4 is not before end 4",
      (d) => {
        d.claims[1].selector.end = 4;
      },
    ],
    [
      "/quotes/0/selector: end 13 is past the article's 12 code units",
      (d) => {
        d.quotes[0].selector.end = 13;
      },
    ],
    [
      "/claims/1/when: from 2024-02-01 is after to 2024-01-01",
      (d) => {
        d.claims[1].when = {
          expression: { en: "then", nl: "toen" },
          from: "2024-02-01",
          to: "2024-01-01",
          certainty: "stated",
        };
      },
    ],
    [
      "/quotes/1/said: from 2024-02-01 is after to 2024-01-01",
      (d) => {
        d.quotes[1].said = {
          expression: { en: "then", nl: "toen" },
          from: "2024-02-01",
          to: "2024-01-01",
          certainty: "stated",
        };
      },
    ],
    [
      '/claims/1/about/1: "made-organisation-1" is already here as "topic"',
      (d) => {
        d.claims[1].about.push({ id: "made-organisation-1", as: "topic" });
      },
    ],
    [
      '/claims/1/about/0/as: "victim"; wanted: one of "agent", "patient", "place", "topic"',
      (d) => {
        d.claims[1].about[0].as = "victim";
      },
    ],
    [
      '/claims/1/because: no claim has the id "made-organisation-0"',
      (d) => {
        d.claims[1].because = "made-organisation-0";
      },
    ],
    [
      '/claims/1/because: "made-claim-1" has this very claim as a reason',
      (d) => {
        d.claims[1].because = "made-claim-1";
      },
    ],
    [
      '/claims/1/because: "made-claim-2" has this very claim as a reason',
      (d) => {
        d.claims[0].because = "made-claim-1";
        d.claims[1].because = "made-claim-2";
        d.claims[2].because = "made-claim-1";
      },
    ],
    [
      '/claims/1/id: "made-quote-0" is already the id at /quotes/0/id',
      (d) => (d.claims[1].id = "made-quote-0"),
    ],
  ])("%s", (fault, spoil) => {
    expect(faultsAfter(spoil)).toEqual([`data:${fault}`]);
  });

  test("keys that every object has are no exception", () => {
    const value = JSON.parse(
      JSON.stringify(generated(1)).replace(
        '"aliases":{',
        '"constructor":{},"__proto__":{"polluted":1},"aliases":{',
      ),
    );
    expect(faultsOf(value)).toEqual([
      "data:/entities/0/constructor: an object; wanted: no field of this name",
      "data:/entities/0/__proto__: an object; wanted: no field of this name",
    ]);
    expect(({} as Json).polluted).toBeUndefined();
  });

  test("a text of many megabytes is refused, whatever pattern it must fit", () => {
    const [fault] = faultsAfter((data) => (data.claims[0].id = "a-".repeat(2e7)));
    expect(fault).toMatch(/^data:\/claims\/0\/id: "a-a-.*…"; wanted: a lower-case slug/);
  });
});

describe("all faults come together", () => {
  test("those against the model with those between records", () => {
    const faults = faultsAfter((data) => {
      data.source.sha256 = "?";
      data.entities[0].role = null;
      data.quotes[0].about[0].id = "nobody";
      data.claims[2].id = "made-claim-0";
    });
    expect(faults).toEqual([
      'data:/source/sha256: "?"; wanted: 64 digits of 0-9 and a-f',
      "data:/entities/0/role: null; wanted: an object",
      'data:/claims/2/id: "made-claim-0" is already the id at /claims/0/id',
      'data:/quotes/0/about/0/id: no entity has the id "nobody"',
    ]);
  });

  test("and one fault leads to no other", () => {
    expect(faultsAfter((data) => (data.entities[0] = { id: "made-organisation-0" }))).not.toContain(
      expect.stringContaining("no entity"),
    );
    expect(faultsAfter((data) => (data.source = { id: "made" }))).not.toContain(
      expect.stringContaining("past the article"),
    );
  });

  test("a thousand of them", () => {
    expect(faultsOf(spoilt(generated(500), 1_000))).toHaveLength(1_000);
  });

  test("but no more than anybody reads", () => {
    const about = Array.from({ length: 15_000 }, (_, i) => ({ id: `nobody-${i}`, as: "topic" }));
    const faults = faultsAfter((data) => (data.claims[0].about = about));
    expect(faults).toHaveLength(10_001);
    expect(faults.at(-1)).toBe("10000 faults; there may be more.");
  });

  test("whatever its records are: of very many, no more are looked at", () => {
    const faults = faultsAfter(
      (data) => (data.claims = Array.from({ length: 500_000 }, () => ({}))),
    );
    expect(faults).toHaveLength(10_001);
    expect(faults.at(-1)).toBe("10000 faults; there may be more.");
  });
});

test("a long chain of reasons is no fault, and is checked at once", () => {
  const data: Json = generated(20_000);
  for (const [i, claim] of data.claims.entries()) if (i > 0) claim.because = data.claims[i - 1].id;
  expect(faultsOf(data)).toEqual([]);
});

test.each([
  ["as it comes", generated(3)],
  ["of every field", complete()],
])("a sound factbook %s comes through whole", (_, made) => {
  const data = { $schema: "./factbook.schema.json", ...made };
  expect(readFactbook([data]).books).toEqual([data]);
});
