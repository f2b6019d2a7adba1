import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readStream } from "../../src/read-text.ts";
import { type Ran, recruits } from "../helpers/io.ts";
import { parseLines } from "../helpers/recruits.ts";
import { ARTICLE, DATA, UNPRINTED_DATA } from "../verify/sample.ts";

let dir = "";
const path = (name: string) => join(dir, name);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "recruits-verify-"));
  writeFileSync(path("facts.json"), JSON.stringify(DATA));
  writeFileSync(path("unprinted.json"), JSON.stringify(UNPRINTED_DATA));
});

afterAll(() => rmSync(dir, { recursive: true }));

/** Runs `verify` on a text in a file, with the sample's factbook. */
function verify(text: string | Uint8Array, ...words: string[]): Promise<Ran> {
  writeFileSync(path("article.txt"), text);
  return recruits(["verify", path("article.txt"), "--data", path("facts.json"), ...words]);
}

const CHANGED = ARTICLE.replace("940", "1,940").replace("bear an oven", "carry an oven");

describe("for people", () => {
  test("the article: all unharmed, and nothing on stderr", async () => {
    expect(await verify(ARTICLE)).toEqual({
      status: 0,
      out: `The article, to the letter.

kind          passages  result
region               3  all unharmed
person               4  all unharmed
city                 3  all unharmed
organisation         5  all unharmed
figure               7  all unharmed
quote                4  all unharmed
claim                6  all unharmed
`,
      err: "",
    });
  });

  test("a text that differs: a verdict, what changed in meaning, then wording, then how many", async () => {
    const text = CHANGED.replace("bear an oven", "carry an oven").replace(
      "has sold",
      "has not sold",
    );
    expect(await verify(text)).toEqual({
      status: 1,
      out: `One number and one negation were changed and one statement was reworded.

status      id           passage
≠ number    inhabitants  ¶4 “940” → “1,940”
≠ negation  sold         ¶1 “…Norvik has sold the old…” → “…Norvik has not sold
                         the old…”
≠ wording   doubts       ¶3 now reads “The coastguard in Velby doubts whether
                         the tower can carry …”

kind    passages  result
figure         7  6 unharmed, 1 changed
claim          6  4 unharmed, 2 changed
`,
      err: `To print the factbook with its offsets corrected: recruits verify ${path("article.txt")} --data ${path("facts.json")} --update\n`,
    });
  });

  test("no hint to mend what is mended but for a passage that only a person can settle", async () => {
    const changed = JSON.stringify(DATA).replace('"exact":"940"', '"exact":"twelve hundred"');
    writeFileSync(path("gone.json"), changed);
    writeFileSync(path("article.txt"), ARTICLE);
    const words = ["verify", path("article.txt"), "--data", path("gone.json")];
    expect((await recruits(words)).err).toContain("--update");
    expect((await recruits([...words, "--write"])).status).toBe(1);
    expect(await recruits(words)).toMatchObject({ status: 1, err: "" });
  });

  test("in Dutch", async () => {
    const { out, err } = await verify(CHANGED, "--lang", "nl");
    expect(out).toMatch(/^Eén getal is gewijzigd en één bewering is anders verwoord\.$/m);
    expect(out).toMatch(/^. getal +inhabitants +¶4 “940” → “1,940”$/m);
    expect(err).toContain("Het feitenboek met bijgewerkte plaatsen:");
  });

  test("what follows from a change is no change of its own, but with --all", async () => {
    const text = ARTICLE.replace("Ada Holm", "Eva Holm");
    const { out, err } = await verify(text);
    expect(out).toMatch(/^One name was changed\.\n/);
    expect(out).not.toContain("sold");
    expect(err).toMatch(/^1 changed more: --all$/m);
    expect((await verify(text, "--all")).out).toMatch(
      /^. name +sold +¶1 “…to a baker, Ada Holm” → “…to a baker, Eva Holm”$/m,
    );
  });

  test("a paragraph that is gone, and its facts; a name that stands elsewhere with --all", async () => {
    const text = ARTICLE.split("\n")
      .filter((_, i) => i !== 2)
      .join("\n");
    const { out, err } = await verify(text);
    expect(out).toMatch(/^person +4 +3 unharmed, 1 gone$/m);
    expect(out).toMatch(/^. gone +height +¶2 “31”$/m);
    expect(out).toMatch(/^. gone +bakery +¶2 That bakery\.$/m);
    expect(out).not.toContain("ada-holm");
    expect(err).toMatch(/^1 gone more: --all$/m);
    expect((await verify(text, "--all")).out).toMatch(/^. gone +ada-holm +¶2 “Holm”$/m);
  });

  test("what moved is a count until it is asked for", async () => {
    const text = ARTICLE.split("\n")
      .map((line, i, lines) => (i === 2 || i === 5 ? lines[7 - i] : line))
      .join("\n");
    const { out, err } = await verify(text);
    expect(out).toMatch(/^figure +7 +2 unharmed, 5 moved$/m);
    expect(out).not.toContain("→");
    expect(err).toMatch(/^\d+ moved more: --all$/m);
    const all = await verify(text, "--all");
    expect(all.out).toMatch(/^. moved +steps +¶2 → ¶4, \d+ → \d+$/m);
    expect(all.out).toMatch(/^[0-9a-f]{8}… → [0-9a-f]{8}… sha256$/m);
    expect(all.out).toMatch(/^person +4 +\d unharmed, \d moved$/m);
    expect(all.err).not.toContain("more:");
  });

  test("--all goes through a pager on a terminal", async () => {
    const pages: string[] = [];
    const page = async (text: string) => void pages.push(text);
    const words = ["verify", path("article.txt"), "--data", path("facts.json"), "--all"];
    await verify(CHANGED);
    expect((await recruits(words, { isTerminal: true, page })).out).toBe("");
    expect(pages).toEqual([(await recruits(words)).out]);
    expect((await recruits([...words, "--no-pager"], { isTerminal: true, page })).out).not.toBe("");
  });

  test("another article: first that it is one, and nothing of what it lacks, but with --all", async () => {
    const { status, out, err } = await verify("Lorem ipsum dolor sit amet.");
    expect({ status, out, err }).toEqual({
      status: 1,
      out: "Another article: 0 of 7 figures are in it.\n",
      err: "",
    });
    const all = await verify("Lorem ipsum dolor sit amet.", "--all");
    expect(all.out).toContain("\nclaim                6  all gone\n");
    expect(all.out).not.toContain("×");
  });

  test("another article, of a factbook without figures", async () => {
    const { figures: _, ...rest } = DATA;
    writeFileSync(path("bare.json"), JSON.stringify({ ...rest, figures: [] }));
    const words = ["verify", "-", "--data", path("bare.json")];
    const { out } = await recruits(words, { stdin: "Lorem ipsum dolor sit amet." });
    expect(out).toBe("Another article: nothing of this one is in it.\n");
  });

  test("without a fingerprint it says what it could not check", async () => {
    const words = ["verify", "-", "--data", path("unprinted.json")];
    const { out } = await recruits(words, { stdin: `More. ${ARTICLE}` });
    expect(out).toMatch(
      /^All words that the factbook has are in it; nothing is known of the rest\.$/m,
    );
    expect(out).toContain("\nUnchecked: the factbook has no fingerprint to find these by.\n");
    expect(out).toMatch(/^claim +6 +all unchecked$/m);
    expect(out).toMatch(/^. unchecked +sold +¶1 That sold\.$/m);
    const crlf = await recruits(words, { stdin: ARTICLE.replaceAll("\n", "\r\n") });
    expect(crlf.out).toMatch(/^Only line ends differ\.\n/);
  });

  test("a record that the fingerprint lacks is unchecked", async () => {
    const data = structuredClone(DATA);
    for (const figure of data.figures) if (figure.id === "price") figure.id = "cost";
    writeFileSync(path("newer.json"), JSON.stringify(data));
    const { status, out } = await recruits(["verify", "-", "--data", path("newer.json")], {
      stdin: ARTICLE,
    });
    expect(status).toBe(1);
    expect(out).toContain(
      "The article, to the letter, but 1 of the factbook's passages does not fit it.\nUnchecked: not in",
    );
    expect(out).toMatch(/^. unchecked +cost +¶1 “48,500”$/m);
  });

  test("an amount that isn't the selected number doesn't fit", async () => {
    const data = structuredClone(DATA);
    for (const { id, value } of data.figures) if (id === "price") value.amount = 48_600;
    writeFileSync(path("amount.json"), JSON.stringify(data));
    const { out } = await recruits(["verify", "-", "--data", path("amount.json")], {
      stdin: ARTICLE,
    });
    expect(out).toMatch(/^. number +price +¶1 “48600” → “48,500”$/m);
  });

  test("measures that are wrong of the article itself", async () => {
    writeFileSync(
      path("long.json"),
      JSON.stringify({ ...DATA, source: { ...DATA.source, lines: 9 } }),
    );
    const { status, out } = await recruits(["verify", "-", "--data", path("long.json")], {
      stdin: ARTICLE,
    });
    expect(status).toBe(1);
    expect(out).toMatch(/^The article, to the letter\.\n9 → 7 lines\n/);
  });

  test("a paragraph alone that is wrong, or an end, in full", async () => {
    const data = structuredClone(DATA);
    for (const { id, selector } of data.figures) if (id === "price") selector.paragraph = 4;
    for (const { id, selector } of data.figures)
      if (id === "height") selector.end = (selector.end ?? 0) + 1;
    writeFileSync(path("wrong.json"), JSON.stringify(data));
    const { out } = await recruits(["verify", "-", "--all", "--data", path("wrong.json")], {
      stdin: ARTICLE,
    });
    expect(out).toMatch(/^The article, .* but 2 of the factbook's passages do not fit it\.$/m);
    expect(out).toMatch(/^. moved +price +¶3 → ¶1$/m);
    expect(out).toMatch(/^. moved +height +¶2, (\d+)–\d+ → \1–\d+$/m);
  });

  test("headline and subheads by what they are", async () => {
    const data = structuredClone(DATA);
    for (const { id, selector } of data.figures) if (id === "price") selector.paragraph = 3;
    for (const { id, selector } of data.figures) if (id === "height") selector.paragraph = 0;
    writeFileSync(path("headed.json"), JSON.stringify(data));
    const { out } = await recruits(["verify", "-", "--all", "--data", path("headed.json")], {
      stdin: ARTICLE,
    });
    expect(out).toMatch(/^. moved +price +subhead → ¶1$/m);
    expect(out).toMatch(/^. moved +height +headline → ¶2$/m);
  });

  test.each([
    ["a number", CHANGED],
    ["half of it", ARTICLE.slice(0, ARTICLE.length / 2)],
    ["every number and every name", ARTICLE.replace(/\d/g, "8").replaceAll("o", "u")],
  ])("%s: a screen of 24 lines and 80 columns", async (_, text) => {
    const { out, err } = await verify(text);
    expect((out + err).split("\n").length).toBeLessThanOrEqual(24);
  });

  test.each([40, 80, 160])("within %d columns, coloured on a terminal", async (width) => {
    writeFileSync(path("article.txt"), CHANGED);
    const words = ["verify", path("article.txt"), "--data", path("facts.json")];
    const plain = await recruits(words, { width });
    for (const line of plain.out.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
    const coloured = await recruits(words, { width, colour: true });
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
    expect(coloured.out).not.toBe(plain.out);
    expect(coloured.out.replace(escapes, "")).toBe(plain.out);
    expect((await recruits([...words, "--color", "never"], { width, colour: true })).out).toBe(
      plain.out,
    );
    expect((await recruits([...words, "--color", "always"], { width })).out).toBe(coloured.out);
  });
});

describe("for scripts", () => {
  test("JSON: whether it fits, the measures, the records by kind and what is harmed", async () => {
    const { status, out, err } = await verify(CHANGED, "--json");
    const answer = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(answer).toMatchObject({
      query: path("article.txt"),
      count: answer.results.length,
      fits: false,
      another: false,
      text: { length: CHANGED.length, lines: 7 },
      differing: ["sha256", "length"],
      verdict: {
        en: "One number was changed and one statement was reworded.",
        nl: "Eén getal is gewijzigd en één bewering is anders verwoord.",
      },
      passages: { city: { unharmed: 3 }, figure: { unharmed: 6, changed: 1 } },
    });
    expect(answer.results[0]).toEqual({
      kind: "figure",
      id: "inhabitants",
      state: "changed",
      change: "number",
      start: ARTICLE.indexOf("940"),
      end: ARTICLE.indexOf("940") + 3,
      paragraph: 5,
      now: { start: CHANGED.indexOf("1,940"), end: CHANGED.indexOf("1,940") + 5, paragraph: 5 },
      expected: "940",
      found: "1,940",
    });
  });

  test("NDJSON has a finding a line", async () => {
    const [json, ndjson] = [await verify(CHANGED, "--json"), await verify(CHANGED, "-f", "ndjson")];
    expect(parseLines(ndjson.out)).toEqual(JSON.parse(json.out).results);
  });

  test.each([
    ["csv", ",", "\r\n"],
    ["tsv", "\t", "\n"],
  ])("%s has a row a passage, and a head even without any", async (format, separator, end) => {
    const head =
      "kind id state change start end paragraph now.start now.end now.paragraph expected found";
    const { out } = await verify(ARTICLE, "-f", format);
    expect(out).toBe(head.replaceAll(" ", separator) + end);
    const changed = await verify(CHANGED.replace("1,940", "950"), "-f", format);
    expect(changed.out.split(end)[1]).toMatch(/^figure.inhabitants.changed.number.*940.950$/);
  });

  test("Markdown", async () => {
    const same = await verify(ARTICLE, "-f", "md");
    expect(same.out).toMatch(/^The article, to the letter\.\n\n\| kind \| passages \| result \|\n/);
    const { out } = await verify(CHANGED, "-f", "md");
    expect(out).toMatch(/^- \d+ → \d+ code units$/m);
    expect(out).toContain("| number | figure | inhabitants | ¶4 “940” → “1,940” |\n");
  });
});

describe("--update", () => {
  test("prints the factbook with its offsets corrected; nothing on stderr where all is settled", async () => {
    const text = ARTICLE.replaceAll("\n", "\r\n");
    const { status, out, err } = await verify(text, "--update");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    writeFileSync(path("mended.json"), out);
    const again = await recruits(["verify", "-", "--data", path("mended.json")], { stdin: text });
    expect(again.status).toBe(0);
  });

  test("says what isn't settled, and exits 1", async () => {
    const { status, out, err } = await verify(CHANGED, "--update", "--json");
    expect(status).toBe(1);
    expect(JSON.parse(out).source.length).toBe(CHANGED.length);
    expect(err).toBe(
      "Check these yourself; their words were left as they were: inhabitants (changed), doubts (changed)\n",
    );
  });

  test("has nothing to mend after another text", async () => {
    expect(await verify("Lorem ipsum dolor sit amet.", "--update")).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/^recruits: “.*” is a different text, .*nothing to mend\.\n$/),
    });
  });

  test("has one form", async () => {
    expect(await verify(ARTICLE, "--update", "-f", "csv")).toEqual({
      status: 2,
      out: "",
      err: "recruits: --update and --write work with JSON, so they take no other --format.\n",
    });
  });
});

describe("the hint repeats the factbook that was given", () => {
  test.each([
    ["none", [], undefined, "article.txt --update"],
    ["by the environment", [], "facts.json", "article.txt --update"],
    ["one", ["--data", "facts.json"], undefined, "article.txt --data facts.json --update"],
    [
      "oddly named",
      ["--data", "Ada's.json"],
      undefined,
      "article.txt --data 'Ada'\\''s.json' --update",
    ],
  ])("%s", async (_, words, named, expected) => {
    const at = (name: string) => (name.startsWith("-") ? name : path(name));
    writeFileSync(path("article.txt"), ARTICLE.replace("940", "950"));
    writeFileSync(path("Ada's.json"), JSON.stringify(DATA));
    const around = named === undefined ? {} : { data: [path(named)] };
    const { err } = await recruits(["verify", path("article.txt"), ...words.map(at)], around);
    const hint = words.length === 0 && named === undefined ? "" : expected;
    expect(err.replaceAll(`${dir}/`, "")).toBe(
      hint && `To print the factbook with its offsets corrected: recruits verify ${hint}\n`,
    );
  });
});

describe("--write", () => {
  const CRLF = ARTICLE.replaceAll("\n", "\r\n");

  test("mends the factbook's file in place, and says so", async () => {
    writeFileSync(path("mine.json"), JSON.stringify(DATA));
    const words = ["verify", "-", "--data", path("mine.json")];
    const printed = await recruits([...words, "--update"], { stdin: CRLF });
    const { status, out, err } = await recruits([...words, "--write"], { stdin: CRLF });
    expect({ status, out, err }).toEqual({
      status: 0,
      out: "",
      err: `Mended: ${path("mine.json")}\n`,
    });
    expect(readFileSync(path("mine.json"), "utf8")).toBe(printed.out);
    expect((await recruits(words, { stdin: CRLF })).status).toBe(0);
    expect(readdirSync(dir).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("mends a folder's five files", async () => {
    const { source, entities, figures, quotes, claims } = DATA;
    const files = { source, entities, figures, quotes, claims };
    mkdirSync(path("folder"));
    for (const [name, part] of Object.entries(files))
      writeFileSync(path(`folder/${name}.json`), JSON.stringify(part));
    writeFileSync(path("folder/notes.txt"), "mine");
    const words = ["verify", "-", "--data", path("folder")];
    expect((await recruits([...words, "--write"], { stdin: CRLF })).status).toBe(0);
    expect((await recruits(words, { stdin: CRLF })).status).toBe(0);
    expect(readdirSync(path("folder"))).toHaveLength(6);
  });

  test("says so where there is nothing to mend, and leaves the file", async () => {
    const mine = path("mine.json");
    writeFileSync(mine, JSON.stringify(DATA));
    const words = ["verify", "-", "--data", mine, "--write"];
    const { status, err } = await recruits(words, { stdin: ARTICLE });
    expect({ status, err }).toEqual({ status: 0, err: `Nothing to mend: ${mine}\n` });
    expect(readFileSync(mine, "utf8")).toBe(JSON.stringify(DATA));
  });

  test("says what needs an eye, and exits 1", async () => {
    writeFileSync(path("mine.json"), JSON.stringify(DATA));
    const words = ["verify", "-", "--write", "--data", path("mine.json")];
    const { status, err } = await recruits(words, { stdin: CHANGED });
    expect(status).toBe(1);
    expect(err).toMatch(/^Mended: .*\nCheck these yourself; .*: inhabitants \(changed\), doubts/);
  });

  test.each([
    [
      "without a factbook of one's own",
      [],
      /^recruits: --write mends a factbook of your own\. Name/,
    ],
    ["in another form", ["--data", "facts.json", "-f", "md"], /take no other --format\.$/m],
  ])("is refused %s", async (_, words, said) => {
    const at = (word: string) => (word.endsWith(".json") ? path(word) : word);
    const run = await recruits(["verify", "-", "--write", ...words.map(at)], { stdin: ARTICLE });
    expect({ status: run.status, out: run.out }).toEqual({ status: 2, out: "" });
    expect(run.err).toMatch(said);
  });

  const { fingerprint: _, ...source } = DATA.source;
  const BOOKS = [
    ["with a fingerprint", DATA],
    ["without one", { ...DATA, source }],
  ] as const;

  test.each(BOOKS)("leaves a sound factbook %s, whatever is gone", async (_, data) => {
    const short = ARTICLE.trimEnd().split("\n").slice(0, -1).join("\n");
    writeFileSync(path("mine.json"), JSON.stringify(data));
    const words = ["verify", "-", "--data", path("mine.json")];
    const { status, err } = await recruits([...words, "--write"], { stdin: short });
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringContaining("(gone)") });
    expect((await recruits(["check", path("mine.json")])).status).toBe(0);
    await recruits([...words, "--write"], { stdin: ARTICLE });
    expect((await recruits(["check", path("mine.json")])).status).toBe(0);
    expect((await recruits(words, { stdin: ARTICLE })).out).toMatch(/^The article, to the letter/);
  });

  test.each(BOOKS)("writes nothing after another article, %s", async (_, data) => {
    writeFileSync(path("mine.json"), JSON.stringify(data));
    const words = ["verify", "-", "--write", "--data", path("mine.json")];
    expect((await recruits(words, { stdin: "Lorem ipsum dolor." })).status).toBe(2);
    expect(readFileSync(path("mine.json"), "utf8")).toBe(JSON.stringify(data));
  });
});

describe("output into what is read is refused, since the shell has emptied it", () => {
  test.each([
    ["the factbook", "facts.json", "facts.json", /To mend a factbook in place: --write$/m],
    [
      "a file of its folder",
      "parts/claims.json",
      "parts",
      /The output goes to “.*claims\.json”.*--write$/m,
    ],
    [
      "the text",
      "article.txt",
      "facts.json",
      /The output goes to “.*article\.txt”.* Send the output to another/,
    ],
  ])("%s", async (_, target, data, said) => {
    mkdirSync(path("parts"), { recursive: true });
    writeFileSync(path("article.txt"), ARTICLE);
    const words = ["verify", path("article.txt"), "--update", "--data", path(data)];
    const isStdout = (name: string) => name === path(target);
    const { status, out, err } = await recruits(words, { isStdout });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(said);
  });
});

describe("the text", () => {
  test("may begin with a byte order mark, and come on standard input", async () => {
    expect((await verify(`\ufeff${ARTICLE}`)).status).toBe(0);
    const stdin = await recruits(["verify", "-", "--data", path("facts.json")], { stdin: ARTICLE });
    expect(stdin.status).toBe(0);
  });

  test.each<[string, () => string, RegExp]>([
    [
      "missing",
      () => path("none.txt"),
      /^“.*none\.txt” can't be read: no such file or folder\. Give/,
    ],
    ["below a file", () => path("facts.json/a"), /can't be read: no such file or folder\./],
    ["a folder", () => dir, /: a folder; wanted: a file\. Give a file with text, or - for/],
    ["empty", () => written("empty.txt", ""), /: it is empty\. Give a file/],
    ["just a mark", () => written("bom.txt", "\ufeff"), /: it is empty\./],
    [
      "not UTF-8",
      () => written("latin.txt", Buffer.from("caf\xe9", "latin1")),
      /: line 1: invalid bytes; wanted: UTF-8\./,
    ],
    ["too long", () => long("long.txt"), /: 2 MB; wanted: at most 1 MB\./],
    ["a pipe nobody writes to", () => fifo("pipe"), /: a pipe; wanted: a plain file\. Give a file/],
    ["a circle of links", () => circle("circle"), /: a symbolic link that leads back to itself\./],
    ["named with a control character", () => "a\u001b[2Jb", /^“a<U\+001B>\[2Jb” can't be read/],
    ["named too long", () => "a".repeat(5000), /: a path that is too long\./],
    [
      "named with a null",
      () => "a\0b",
      /^“a<U\+0000>b” can't be read: error ERR_INVALID_ARG_VALUE\./,
    ],
  ])("that is %s gets one clear line and status 2", async (_, file, message) => {
    const { status, out, err } = await recruits(["verify", file(), "--data", path("facts.json")]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^recruits: [^\n]*\n$/);
    expect(err.slice("recruits: ".length, -1)).toMatch(message);
  });

  test("a broken standard input", async () => {
    const { Readable } = await import("node:stream");
    const broken = new Readable({
      read() {
        this.destroy(new Error("unplugged"));
      },
    });
    await expect(readStream(broken, 100)).rejects.toThrow("unplugged");
  });

  test("of one factbook at a time", async () => {
    const words = ["verify", "-", "--data", path("facts.json"), "--data", path("other.json")];
    const other = { ...UNPRINTED_DATA, source: { ...UNPRINTED_DATA.source, id: "other" } };
    const renamed = JSON.stringify(other)
      .replace(/"(norvik|ada-holm|per-lund|velby|coastguard|council|the-courier)"/g, '"other-$1"')
      .replace(/"id":"(?!other)/g, '"id":"other-');
    writeFileSync(path("other.json"), renamed);
    const { status, err } = await recruits(words, { stdin: ARTICLE });
    expect({ status, err }).toEqual({
      status: 2,
      err: "recruits: verify checks one factbook against its article. Give one --data.\n",
    });
  });
});

function written(name: string, text: string | Uint8Array): string {
  writeFileSync(path(name), text);
  return path(name);
}

function long(name: string): string {
  truncateSync(written(name, "a"), 1_000_001);
  return path(name);
}

function fifo(name: string): string {
  execFileSync("mkfifo", [path(name)]);
  return path(name);
}

function circle(name: string): string {
  symlinkSync(path(name), path(name));
  return path(name);
}
