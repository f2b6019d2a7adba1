import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  cite,
  exportFactbook,
  type Factbook,
  FactbookError,
  openFactbook,
  schema,
} from "../../src/library.ts";
import { generated } from "../factbook/generated.ts";
import { ROOT } from "../helpers/factbook.ts";
import { recruits } from "../helpers/io.ts";

const EXAMPLES = join(ROOT, "examples/ferry");
const FERRY = join(EXAMPLES, "factbook.json");
const DATA = join(ROOT, "data");
const ARTICLE = readFileSync(join(EXAMPLES, "article.txt"), "utf8");

const bundled = openFactbook();
const ferry = openFactbook(FERRY);

describe("a lookup gives what the command of its name gives", () => {
  test.each<[words: string, lookup: (factbook: Factbook) => unknown]>([
    ["country cuba", (f) => [f.country("cuba")]],
    ["country", (f) => f.countries()],
    ["country Nordkorea", (f) => f.countries("Nordkorea")],
    ["country pakistan", (f) => f.countries("pakistan")],
    ["person putni", (f) => [f.person("putni")]],
    ["person president", (f) => f.people("president")],
    ["org wagner", (f) => [f.org("wagner")]],
    ["org", (f) => f.orgs()],
    ["place petersburg", (f) => [f.place("petersburg")]],
    ["place", (f) => f.places()],
    ["figure killed", (f) => f.figures("killed")],
    ["figure", (f) => f.figures()],
    ["quote akkermans front", (f) => f.quotes("akkermans front")],
    ["quote", (f) => f.quotes()],
    ["claim network", (f) => f.claims("network")],
    ["claim", (f) => f.claims()],
    ["search bomb", (f) => f.search("bomb")],
    ["search nothing-of-the-sort", (f) => f.search("nothing-of-the-sort")],
    ["show kremlin", (f) => [f.show("KREMLIN")]],
    ["source", (f) => f.sources],
    ["ask how many Russians were killed?", (f) => f.ask("how many Russians were killed?").results],
  ])("%s", async (words, lookup) => {
    const { out } = await recruits([...words.split(" "), "--json"]);
    expect(JSON.parse(JSON.stringify(lookup(bundled)))).toEqual(JSON.parse(out).results);
  });

  test("verify", async () => {
    const changed = ARTICLE.replace("3.400", "3.500");
    const { out } = await recruits(["verify", "-", "--json", "--data", FERRY], { stdin: changed });
    const { results, verdict, fits, another, text, differing } = JSON.parse(out);
    const verification = { verdict, findings: results, fits, another, text, differing };
    expect(ferry.verify(changed)).toEqual(verification);
    expect(verdict.en).toBe("One number was changed.");
    expect(fits).toBe(false);
    expect(ferry.verify(ARTICLE)).toMatchObject({ fits: true, findings: [] });
  });
});

describe("what carries facts elsewhere gives what the command of its name gives", () => {
  const printed = async (line: string) => (await recruits(line.split(" "))).out;

  test.each(["json", "ndjson", "jsonld", "annotations", "md", "html", "sql"] as const)(
    "export -f %s",
    async (format) => {
      expect(exportFactbook(bundled, format)).toBe(await printed(`export -f ${format}`));
    },
  );

  test("in the reader's language", async () => {
    expect(exportFactbook(ferry, "md", "nl")).toBe(
      await printed(`export -f md --lang nl --data ${FERRY}`),
    );
    expect(cite(ferry, "portugal", "apa", "nl")).toBe(
      await printed(`cite portugal --style apa --lang nl -f md --data ${FERRY}`),
    );
  });

  test.each([
    ["text", "-f md"],
    ["apa", "--style apa -f md"],
    ["chicago", "--style chicago -f md"],
    ["bibtex", "--style bibtex"],
    ["csl-json", "--style csl-json"],
  ] as const)("cite as %s", async (style, options) => {
    const ids = ["CUBA", "russians-killed"];
    expect(cite(bundled, ids, style)).toBe(await printed(`cite ${ids.join()} ${options}`));
  });

  test("schema", async () => {
    expect(schema).toEqual(JSON.parse(await printed("schema")));
  });

  test.each<[what: string, use: () => unknown, error: unknown]>([
    ["an id that no record has", () => cite(bundled, "nobody"), RangeError],
    // @ts-expect-error
    ["a style that there is not", () => cite(bundled, "cuba", "mla"), RangeError],
    // @ts-expect-error
    ["a format that there is not", () => exportFactbook(bundled, "pdf"), RangeError],
    // @ts-expect-error
    ["a language that there is not", () => exportFactbook(bundled, "md", "fr"), RangeError],
    // @ts-expect-error
    ["a query that is no string", () => bundled.ask(5), TypeError],
    // @ts-expect-error
    ["a name that is none", () => bundled.country(null), TypeError],
    ["several factbooks", () => exportFactbook(openFactbook([FERRY, DATA]), "md"), TypeError],
    ["what nobody has opened", () => cite({ ...bundled }, "cuba"), TypeError],
  ])("%s is refused", (_, use, error) => {
    expect(use).toThrow(error as new () => Error);
  });
});

describe("one, or none", () => {
  test.each<[what: string, lookup: (factbook: Factbook) => unknown]>([
    ["a country that the article lacks", (f) => f.country("South Korea")],
    ["a person that it lacks", (f) => f.person("nobody at all")],
    ["a name that fits several", (f) => f.person("president")],
    ["no name", (f) => f.country("")],
    ["no id", (f) => f.show("nothing")],
  ])("%s: undefined", (_, lookup) => {
    expect(lookup(bundled)).toBeUndefined();
  });
});

test.each<[what: string, lookup: (query: string) => unknown]>([
  ["a name", (query) => bundled.country(query)],
  ["words", (query) => bundled.search(query)],
  ["a question", (query) => bundled.ask(query)],
])("%s of more than 10,000 code units is refused", (_, lookup) => {
  expect(() => lookup("x".repeat(10_001))).toThrow(RangeError);
  expect(() => lookup("x".repeat(10_000))).not.toThrow();
});

describe("a factbook is opened", () => {
  test("that ships with the package", () => {
    expect(bundled.source).toMatchObject({ id: "rtl-5406115", records: { quotes: 18 } });
    expect(bundled.sources).toEqual([bundled.source]);
  });

  test("from a file, a folder, or as it is", () => {
    const data = JSON.parse(readFileSync(FERRY, "utf8"));
    const url = pathToFileURL(FERRY);
    for (const from of [FERRY, [FERRY], url, url.href, data, [data]])
      expect(openFactbook(from).source).toEqual(ferry.source);
    expect(openFactbook(DATA).source).toEqual(bundled.source);
  });

  test("from several places: each result says which it is from", () => {
    const both = openFactbook([FERRY, DATA]);
    expect(both.sources).toEqual([ferry.source, bundled.source]);
    expect(both.country("portugal")?.from).toBe("zandmeer-2024-17");
    expect(both.show("cuba")?.from).toBe("rtl-5406115");
    expect(() => both.verify(ARTICLE)).toThrow(TypeError);
  });

  test("and none that is faulty", () => {
    const faulty = JSON.parse(JSON.stringify(generated(1)));
    faulty.claims[0].status = "certain";
    faulty.quotes[0].about = [{ id: "nobody", as: "topic" }];
    const open = () => openFactbook(faulty);
    expect(open).toThrow(FactbookError);
    expect(open).toThrow(
      expect.objectContaining({
        faults: [
          'data:/claims/0/status: "certain"; wanted: one of "stated", "reported", "estimated", "alleged", "presumed", "planned", "denied", "unclear"',
          'data:/quotes/0/about/0/id: no entity has the id "nobody"',
        ],
      }),
    );
    expect(() => openFactbook([])).toThrow("no path");
    expect(() => openFactbook("nowhere")).toThrow("nowhere: no such file or folder");
    expect(() => openFactbook([FERRY, {}])).toThrow("data[1]:/source: nothing; wanted: an object");
    expect(() => openFactbook(new URL("https://example.org/factbook.json"))).toThrow(
      "https://example.org/factbook.json: not the address of a file",
    );
  });

  test("and an error says what it is", () => {
    const error = new FactbookError([
      { pointer: "", place: "", problem: { en: "some fault", nl: "een fout" } },
    ]);
    expect(error.name).toBe("FactbookError");
    expect(error.stack).toMatch(/^FactbookError: some fault\n/);
  });
});

describe("what answers share cannot be changed", () => {
  test("by whoever got one", () => {
    const cuba = bundled.country("cuba") as unknown as { name: { en: string }; quotes: unknown[] };
    expect(() => {
      cuba.name.en = "Atlantis";
    }).toThrow(TypeError);
    expect(() => cuba.quotes.pop()).toThrow(TypeError);
    expect(bundled.country("cuba")?.name.en).toBe("Cuba");
  });

  test("nor by whoever gave the factbook", () => {
    const data = JSON.parse(JSON.stringify(generated(1)));
    const factbook = openFactbook(data);
    data.entities[0].name.en = "Something else";
    expect(factbook.show("made-organisation-0")).toMatchObject({
      name: { en: "Organisation 0, “made up”" },
    });
    expect(Object.isFrozen(data.entities[0])).toBe(false);
  });
});

describe("the examples of the docstrings", () => {
  const examples = [readFileSync(join(ROOT, "src/library.ts"), "utf8")]
    .flatMap((source) => [...source.matchAll(/@example\n((?: *\* (?!@).*\n)+)/g)])
    .map(([, lines = ""]) => lines.replace(/^ *\* /gm, "").split(/;\s*\/\/ /) as [string, string]);

  test.each(examples)("%s", (expression, value) => {
    const context = {
      readFileSync: () => ARTICLE,
      cite,
      exportFactbook,
      openFactbook: (from?: string) => openFactbook(from && join(EXAMPLES, from)),
    };
    const found = JSON.stringify(runInNewContext(expression, context));
    expect(found).toBe(JSON.stringify(runInNewContext(`(${value})`)));
  });

  test("are there for every lookup", () => {
    expect(examples.length).toBeGreaterThanOrEqual(Object.keys(bundled).length);
  });
});
