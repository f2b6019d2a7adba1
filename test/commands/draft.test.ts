import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../helpers/factbook.ts";
import { recruits } from "../helpers/io.ts";

const FERRY = join(ROOT, "examples/ferry/article.txt");
const folder = mkdtempSync(join(tmpdir(), "recruits-draft-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test("a file and standard input give the same JSON, records on few lines", async () => {
  const { status, out, err } = await recruits(["draft", FERRY]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain(
    '\n        { "start": 39, "end": 47, "paragraph": 0, "exact": "Portugal" },\n',
  );
  expect(out).toContain('\n    "headings": [0, 4],\n');
  const { length } = JSON.parse(out).source;
  expect(length).toBe(570);
  expect(await recruits(["ontwerp", FERRY])).toEqual({ status, out, err });
});

test("a text with hard line breaks is refused, one with a paragraph a line is not", async () => {
  const wrapped = readFileSync(FERRY, "utf8")
    .repeat(2)
    .replace(/(.{50}\S*) /g, "$1\n");
  const { status, err } = await recruits(["draft", fileOf("wrapped.txt", wrapped)]);
  expect({ status, told: err.includes("Put each paragraph on one line.") }).toEqual({
    status: 2,
    told: true,
  });
});

test.each([
  ["a factbook", "{}", "is JSON, not the text of an article. To see what is left"],
  ["a list", " [1]", "is JSON, not the text of an article"],
])("%s is no article", async (_, text, told) => {
  const { status, out, err } = await recruits(["draft", fileOf("book.json", text)]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(told);
});

/** The fields that a draft leaves to a person, such as a figure's `claimedBy`. */
function openIn(value: unknown, field = ""): string[] {
  if (value === "" || (typeof value === "string" && value.startsWith("? "))) return [field];
  if (field === "claimedBy" && Object(value).length === 0) return [field];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => openIn(item, name));
}

test("check names all that it leaves open, and nothing else", async () => {
  const { out } = await recruits(["draft", FERRY]);
  const checked = await recruits(["check", fileOf("draft.json", out)]);
  const lines = checked.out.trimEnd().split("\n");
  expect(lines).toHaveLength(openIn(JSON.parse(out)).length);
  expect(checked.out).toContain(
    "joost-prins: role.nl: \"? Burgemeester Joost Prins noemt het plan 'een noodsprong'.\"; wanted: this in your own words, without the question mark\n",
  );
  expect(checked.out).toContain('schippers-12: status: ""; wanted: one of "stated"');
});

describe("a text in another language", () => {
  const FRENCH = "Le bateau des deux rives\nLe gouvernement ferme la ligne ; la ville proteste.";

  test("is refused, with what to do if it is none", async () => {
    const { status, out, err } = await recruits(["draft", "-"], { stdin: FRENCH });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(
      /neither English nor Dutch\. If it is, say which: --lang en or --lang nl\.$/m,
    );
  });

  test("is taken for what one says that it is", async () => {
    const { status, out } = await recruits(["draft", "-", "--lang", "en"], { stdin: FRENCH });
    expect([status, JSON.parse(out).source.language]).toEqual([0, "en"]);
  });
});

test("a byte order mark is no part of the text", async () => {
  const text = "Ann Lee left\nIt is what they have of Ann Lee.\n";
  const [marked, plain] = [
    await recruits(["draft", fileOf("marked.txt", `\ufeff${text}`)]),
    await recruits(["draft", "-"], { stdin: text }),
  ];
  expect(marked).toEqual(plain);
});

test("a text that steers a terminal comes escaped", async () => {
  const { out } = await recruits(["draft", "-"], {
    stdin: "It is\nThey call it 'a \u001b[31m mess'.",
  });
  expect(out).toContain("a \\u001b[31m mess");
});

describe("what is no article is refused", () => {
  test.each([
    ["nothing to read", ["draft"], "“draft” needs a file."],
    ["an empty text", ["draft", "-"], "Standard input can't be read: it is empty."],
    ["blank lines", ["draft", fileOf("blank.txt", "\n \n")], "can't be read: it is empty."],
    ["a folder", ["draft", folder], "can't be read"],
    ["another format", ["draft", FERRY, "-f", "csv"], "--format takes one of json"],
    ["another factbook", ["draft", FERRY, "--data", "x.json"], "No option --data"],
  ])("%s", async (_, words, said) => {
    const { status, out, err } = await recruits(words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(said);
    expect(err.split("\n")).toHaveLength(2);
  });
});
