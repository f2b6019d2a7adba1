import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FactbookError } from "../../src/errors.ts";
import { eachFactbook, readFactbook } from "../../src/factbook/read.ts";
import { generated } from "./generated.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

const data = generated(2);
const json = JSON.stringify(data);

/** The path of a new file or folder created by `make`. */
function made(name: string, make: (path: string) => void): string {
  const path = join(folder, name);
  make(path);
  return path;
}

function file(name: string, content: string | Uint8Array): string {
  return made(name, (path) => writeFileSync(path, content));
}

/** A folder with some `parts`, each in its own file. */
function parts(name: string, parts: object): string {
  return made(name, (path) => {
    mkdirSync(path);
    for (const [part, value] of Object.entries(parts))
      writeFileSync(join(path, `${part}.json`), JSON.stringify(value));
  });
}

/** The faults of the factbook at some paths, with `…` for the test folder. */
function faultsOf(...paths: string[]): readonly string[] {
  try {
    readFactbook(paths);
    return [];
  } catch (error) {
    if (!(error instanceof FactbookError)) throw error;
    return error.faults.map((fault) => fault.replaceAll(folder, "…"));
  }
}

describe("a factbook is read", () => {
  test.each([
    ["from one file", file("whole.json", json)],
    ["from a folder with a file a part", parts("parts", data)],
    ["with a byte order mark", file("bom.json", `\ufeff${json}`)],
    ["through a link", made("link.json", (path) => symlinkSync("whole.json", path))],
  ])("%s", (_, path) => {
    expect(readFactbook([path])).toMatchObject(data);
  });

  test("from all JSON files of a folder that is not one factbook's, in their names' order", () => {
    const folder = parts("articles", { b: generated(1, "later"), a: data });
    writeFileSync(join(folder, "notes.txt"), "not a factbook");
    expect(readFactbook([folder]).books).toMatchObject([data, generated(1, "later")]);
  });

  test("each by itself, though they share ids, and not before its turn", () => {
    const another = { ...data, source: { ...data.source, id: "another" } };
    const folder = parts("apart", { a: data, b: another, c: {} });
    const books = eachFactbook([folder])[Symbol.iterator]();
    expect(books.next().value).toMatchObject(data);
    expect(books.next().value).toMatchObject(another);
    expect(() => books.next()).toThrow(FactbookError);
  });

  test("from several places, as one", () => {
    const more = generated(1, "more");
    const { source, records, books, sourceOf, byId } = readFactbook([
      file("first.json", json),
      parts("second", more),
    ]);
    expect(source).toEqual(data.source);
    expect(books).toMatchObject([data, more]);
    expect(records.map(({ id }) => id)).toEqual([
      ...["made-organisation-0", "made-organisation-1", "more-organisation-0"],
      ...["made-figure-0", "made-figure-1", "more-figure-0"],
      ...["made-quote-0", "made-quote-1", "more-quote-0"],
      ...["made-claim-0", "made-claim-1", "more-claim-0"],
    ]);
    expect([...byId.keys()].map((id) => sourceOf(id).id)).toEqual(
      records.map(({ id }) => id.slice(0, 4)),
    );
  });
});

describe("what cannot be read is told in a line", () => {
  const bytes = (...numbers: number[]) => Buffer.from(numbers);
  const sparse = file("sparse.json", "");
  truncateSync(sparse, 1e9);
  test.each([
    ["nowhere.json", () => join(folder, "nowhere.json"), "…/nowhere.json: no such file or folder"],
    ["an empty path", () => "", '"": no such file or folder'],
    ["below a file", () => join(folder, "whole.json/x"), "…/whole.json/x: no such file or folder"],
    [
      "an overlong path",
      () => `/${"x".repeat(5_000)}`,
      `/${"x".repeat(5_000)}: a path that is too long`,
    ],
    ["an impossible path", () => "a\0b", "a\0b: error ERR_INVALID_ARG_VALUE"],
    ["a file without end", () => sparse, "…/sparse.json: 1000 MB; wanted: at most 200 MB"],
    ["a device", () => "/dev/zero", "/dev/zero: a device; wanted: a plain file"],
    [
      "a pipe",
      () => made("pipe", (path) => execFileSync("mkfifo", [path])),
      "…/pipe: a pipe; wanted: a plain file",
    ],
    [
      "a loop",
      () => made("loop", (path) => symlinkSync("loop", path)),
      "…/loop: a symbolic link that leads back to itself",
    ],
    [
      "bytes that are no text",
      () => file("latin1.json", Buffer.concat([Buffer.from('{\n"a":\n"caf'), bytes(0xe9, 0x22)])),
      "…/latin1.json: line 3: invalid bytes; wanted: UTF-8",
    ],
    [
      "UTF-16",
      () => file("utf16.json", Buffer.from(`\ufeff${json}`, "utf16le")),
      "…/utf16.json: line 1: invalid bytes; wanted: UTF-8",
    ],
    [
      "an empty file",
      () => file("empty.json", ""),
      "…/empty.json: line 1, column 1: the end; value expected",
    ],
    [
      "half a file",
      () => file("half.json", json.slice(0, 40)),
      '…/half.json: line 1, column 40: "\\""; unexpected end of string',
    ],
  ])("%s", (_, path, fault) => {
    expect(faultsOf(path())).toEqual([fault]);
  });

  test("a socket", async () => {
    const path = join(folder, "socket");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    expect(faultsOf(path)).toEqual(["…/socket: a socket or a device; wanted: a plain file"]);
    await new Promise((resolve) => server.close(resolve));
  });

  test.skipIf(process.getuid?.() === 0)("a file that is not for you", () => {
    const path = file("secret.json", json);
    chmodSync(path, 0);
    expect(faultsOf(path)).toEqual(["…/secret.json: you may not read it"]);
  });
});

describe("faults say where they are", () => {
  test("in a file", () => {
    const path = file("faulty.json", json.replace("made-quote-1", "made-quote-0"));
    expect(faultsOf(path)).toEqual([
      '…/faulty.json:1: made-quote-0: id: "made-quote-0" is already the id at /quotes/0/id',
    ]);
  });

  test("in a folder's files", () => {
    const path = parts("faulty", { ...data, claims: [null], source: 1, quotes: {} });
    expect(faultsOf(path)).toEqual([
      "…/faulty/source.json: 1; wanted: an object",
      "…/faulty/quotes.json: an object; wanted: a list",
      "…/faulty/claims.json:1: 0: null; wanted: an object",
    ]);
  });

  test("in a folder that lacks one, or has something else of its name", () => {
    const { claims, figures, ...rest } = data;
    const path = parts("lacking", rest);
    mkdirSync(join(path, "figures.json"));
    expect(faultsOf(path)).toEqual([
      "…/lacking/figures.json: a folder; wanted: a file",
      "…/lacking/claims.json: no such file or folder",
    ]);
  });

  test("of a name that comes twice, with all others", () => {
    const twice = json
      .replace('"kind":"source"', '"kind":"source","kind":"source"')
      .replace('"form":"direct"', '"form":"long"');
    expect(faultsOf(file("twice.json", twice))).toEqual([
      '…/twice.json:1: made: kind: "kind" twice; wanted: each name once',
      '…/twice.json:1: made-quote-0: form: "long"; wanted: one of "direct", "partial"',
    ]);
  });

  test("in each of several factbooks", () => {
    const broken = file("broken.json", "{");
    expect(faultsOf(broken, join(folder, "nowhere"), broken)).toHaveLength(3);
    const other = file("other.json", JSON.stringify({ ...generated(1, "other"), claims: [null] }));
    const another = file("another.json", json.replace('"form":"direct"', '"form":"long"'));
    expect(faultsOf(other, another, other)).toEqual([
      "…/other.json:1: claims.0: null; wanted: an object",
      '…/another.json:1: made-quote-0: form: "long"; wanted: one of "direct", "partial"',
      "…/other.json:1: claims.0: null; wanted: an object",
    ]);
  });
});

describe("no two factbooks share an id", () => {
  const first = file("one.json", json);

  test("of a record", () => {
    const other = { ...generated(2, "other"), claims: data.claims.slice(1) };
    other.entities.push(...data.entities);
    expect(faultsOf(first, parts("other", other))).toEqual([
      '…/other/entities.json:1: made-organisation-0: id: "made-organisation-0"; wanted: an id of its own, not that at …/one.json:1: made-organisation-0: id',
      '…/other/entities.json:1: made-organisation-1: id: "made-organisation-1"; wanted: an id of its own, not that at …/one.json:1: made-organisation-1: id',
      '…/other/claims.json:1: made-claim-1: id: "made-claim-1"; wanted: an id of its own, not that at …/one.json:1: made-claim-1: id',
    ]);
  });

  test("of a source: that is the same factbook again", () => {
    expect(faultsOf(first, first)).toEqual([
      '…/one.json:1: made: id: "made"; wanted: an id of its own, not that at …/one.json:1: made: id',
    ]);
  });
});

test("no path is no factbook", () => {
  expect(faultsOf()).toEqual(["no path; wanted: that of a factbook"]);
});
