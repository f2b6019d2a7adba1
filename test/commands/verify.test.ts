import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
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

/** Runs `verify` on this text as a file, with the sample's factbook. */
function verify(text: string | Uint8Array, ...words: string[]): Promise<Ran> {
  writeFileSync(path("article.txt"), text);
  return recruits(["verify", path("article.txt"), "--data", path("facts.json"), ...words]);
}

const CHANGED = ARTICLE.replace("940", "1,940").replace("bear an oven", "carry an oven");

describe("for people", () => {
  test("the article: all unharmed, and nothing on stderr", async () => {
    expect(await verify(ARTICLE)).toEqual({
      status: 0,
      out: `This is the article, to the letter.

kind          records  result
region              1  all unharmed
person              2  all unharmed
city                1  all unharmed
organisation        3  all unharmed
figure              7  all unharmed
quote               4  all unharmed
claim               6  all unharmed
`,
      err: "",
    });
  });

  test("a text that differs: how, and record by record what became of it", async () => {
    const { status, out, err } = await verify(CHANGED);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^This is not the article to the letter:\n[0-9a-f]{8}… → [0-9a-f]{8}… sha256\n/,
    );
    expect(out).toContain(`\n${ARTICLE.length} → ${CHANGED.length} code units\n\nkind `);
    expect(out).toContain("figure              7  4 unharmed, 2 moved, 1 changed\n");
    expect(out).toMatch(/^. changed +inhabitants +¶5 “940” → “1,940”$/m);
    expect(out).toMatch(/^. changed +doubts +¶4 now reads “The coastguard in Velby doubts/m);
    expect(out).toMatch(/^. moved +norvik +¶5, \d+ → \d+$/m);
    expect(err).toBe(
      `For the factbook with its offsets mended: recruits verify ${path("article.txt")} --update\n`,
    );
  });

  test("in Dutch", async () => {
    const { out, err } = await verify(CHANGED, "--lang", "nl");
    expect(out).toMatch(/^. gewijzigd +inhabitants +¶5 “940” → “1,940”$/m);
    expect(err).toContain("Het feitenboek met bijgewerkte plaatsen:");
  });

  test("what is gone, and how many of one record moved", async () => {
    const text = ARTICLE.split("\n")
      .filter((_, i) => i !== 2)
      .join("\n");
    const { out } = await verify(text);
    expect(out).toMatch(/^person +2 +1 unharmed, 1 changed$/m);
    expect(out).toMatch(/^. gone +height +¶2 “31”$/m);
    expect(out).toMatch(/^. gone +bakery +¶2 That bakery\.$/m);
    expect(out).toMatch(/^. moved +velby +¶4 → ¶3, \d+ → \d+, and 2 more$/m);
  });

  test("another text: first that it is one, and nothing of what it lacks", async () => {
    const { status, out, err } = await verify("Lorem ipsum dolor sit amet.");
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(out).toMatch(/^This is another text: nothing of the article is in it\.\n/);
    expect(out).toContain("\nclaim               6  all gone\n");
    expect(out).not.toContain("×");
  });

  test("without a fingerprint it says what it could not check", async () => {
    const { out } = await recruits(["verify", "-", "--data", path("unprinted.json")], {
      stdin: ARTICLE.replaceAll("\n", "\r\n"),
    });
    expect(out).toContain("\nUnchecked: the factbook has no fingerprint to find these by.\n");
    expect(out).toMatch(/^claim +6 +all unchecked$/m);
    expect(out).toMatch(/^. unchecked +sold +¶1 That sold\.$/m);
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
      "This is the article, to the letter.\nUnchecked: not in the factbook's fi",
    );
    expect(out).toMatch(/^. unchecked +cost +¶1 “48,500”$/m);
  });

  test("a paragraph alone that is wrong, or an end", async () => {
    const data = structuredClone(DATA);
    for (const { id, selector } of data.figures) if (id === "price") selector.paragraph = 4;
    for (const { id, selector } of data.figures) if (id === "height") selector.end++;
    writeFileSync(path("wrong.json"), JSON.stringify(data));
    const { out } = await recruits(["verify", "-", "--data", path("wrong.json")], {
      stdin: ARTICLE,
    });
    expect(out).toMatch(/^. moved +price +¶4 → ¶1$/m);
    expect(out).toMatch(/^. moved +height +¶2, (\d+)–\d+ → \1–\d+$/m);
  });

  test.each([40, 80])("within %d columns, coloured on a terminal", async (width) => {
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
      records: { city: { moved: 1 }, figure: { unharmed: 4, moved: 2, changed: 1 } },
    });
    expect(answer.results[0]).toEqual({
      kind: "figure",
      id: "inhabitants",
      state: "changed",
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
    const head = "kind id state start end paragraph now.start now.end now.paragraph expected found";
    const { out } = await verify(ARTICLE, "-f", format);
    expect(out).toBe(head.replaceAll(" ", separator) + end);
    const changed = await verify(CHANGED.replace("1,940", "950"), "-f", format);
    expect(changed.out.split(end)[1]).toMatch(/^figure.inhabitants.changed.*940.950$/);
  });

  test("Markdown", async () => {
    const same = await verify(ARTICLE, "-f", "md");
    expect(same.out).toMatch(
      /^This is the article, to the letter\.\n\n\| kind \| records \| result \|\n/,
    );
    const { out } = await verify(CHANGED, "-f", "md");
    expect(out).toMatch(/^- \d+ → \d+ code units$/m);
    expect(out).toContain("| changed | figure | inhabitants | ¶5 “940” → “1,940” |\n");
  });
});

describe("--update", () => {
  test("prints the factbook with its offsets mended; nothing on stderr where all is settled", async () => {
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
      "These need your eye; their words stay as they were: inhabitants (changed), doubts (changed)\n",
    );
  });

  test("has nothing to mend after another text", async () => {
    expect(await verify("Lorem ipsum dolor sit amet.", "--update")).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/^recruits: “.*” is another text: .*nothing is mended\.\n$/),
    });
  });

  test("has one form", async () => {
    expect(await verify(ARTICLE, "--update", "-f", "csv")).toEqual({
      status: 2,
      out: "",
      err: "recruits: --update prints the factbook as JSON, so it takes no other --format.\n",
    });
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
    [
      "a folder",
      () => dir,
      /: a folder; wanted: a file\. Give the file with the article's text, or - for/,
    ],
    ["empty", () => written("empty.txt", ""), /: it is empty\. Give the file/],
    ["just a mark", () => written("bom.txt", "\ufeff"), /: it is empty\./],
    [
      "not UTF-8",
      () => written("latin.txt", Buffer.from("caf\xe9", "latin1")),
      /: line 1: bytes that are no UTF-8; wanted: UTF-8\./,
    ],
    ["too long", () => long("long.txt"), /: 2 MB; wanted: at most 1 MB\./],
    [
      "a pipe nobody writes to",
      () => fifo("pipe"),
      /: a pipe; wanted: a plain file\. Give the file/,
    ],
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
