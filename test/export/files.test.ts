import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeFile, writeFolder } from "../../src/export/files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recruits-files-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const put = (name: string, text: Iterable<string>, force = false) =>
  writeFile(at(name), text, force);
const read = (name: string) => readFileSync(at(name), "utf8");

/** A text during which something happens. */
function* interrupted(happens: () => void): Iterable<string> {
  yield "one half, ";
  happens();
  yield "and the other";
}

/** A text that doesn't fit on the disk. */
const tooLong = () =>
  interrupted(() => {
    throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", errno: -28 });
  });

describe("a file", () => {
  test("is written whole", async () => {
    const text = Array.from({ length: 3000 }, (_, n) => `${"ë".repeat(n % 90)}\n`).join("");
    await put("a.txt", text);
    expect(read("a.txt")).toBe(text);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("is written in pieces as they are made, and is not there where one cannot be", async () => {
    const broken = interrupted(() => {
      throw new Error("odd");
    });
    await put("a.txt", ["a", "b"]);
    expect(read("a.txt")).toBe("ab");
    await expect(put("b.txt", broken)).rejects.toThrow("odd");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("that exists stays as it is, unless it is to be replaced", async () => {
    await put("a.txt", "old");
    await expect(put("a.txt", "new")).rejects.toThrow(
      /^“.*a\.txt” already exists\. Use --force to replace it, or another --out\.$/,
    );
    expect(read("a.txt")).toBe("old");
    await put("a.txt", "new", true);
    expect(read("a.txt")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("that is replaced keeps who may read it", async () => {
    await put("a.txt", "old");
    chmodSync(at("a.txt"), 0o600);
    await put("a.txt", "new", true);
    expect(statSync(at("a.txt")).mode & 0o777).toBe(0o600);
  });

  test("that comes into being meanwhile stays as it is", async () => {
    const text = interrupted(() => writeFileSync(at("a.txt"), "somebody else's"));
    await expect(put("a.txt", text)).rejects.toThrow("exists");
    expect(read("a.txt")).toBe("somebody else's");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("is written where the file system knows no second names for a file", async () => {
    const link = vi
      .spyOn(fs, "link")
      .mockRejectedValue(Object.assign(new Error(), { code: "EPERM" }));
    syncBuiltinESMExports();
    await put("a.txt", "text");
    expect(link).toHaveBeenCalledOnce();
    expect(read("a.txt")).toBe("text");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("that a link leads to is replaced, and the link stays", async () => {
    await put("a.txt", "old");
    symlinkSync("a.txt", at("link"));
    await expect(put("link", "new")).rejects.toThrow("exists");
    await put("link", "new", true);
    expect(read("a.txt")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "link"]);
  });

  test("in a folder too", async () => {
    await put("a.txt", "old");
    mkdirSync(at("tables"));
    symlinkSync("../a.txt", at("tables/b.txt"));
    await writeFolder(at("tables"), new Map([["b.txt", ["new"]]]), true);
    expect(read("a.txt")).toBe("new");
    expect(lstatSync(at("tables/b.txt")).isSymbolicLink()).toBe(true);
  });

  test.each([
    ["a folder", ".", /is a folder\. Name a file in it with --out\.$/],
    ["a pipe", "pipe", /is not a regular file\. Without --out, the export goes to standard/],
    ["a link to nothing", "dangling", /is not a regular file/],
    [
      "in no folder",
      "no/such/a.txt",
      /^Cannot write “.*”: there is no folder “.*no\/such”\. Choose/,
    ],
    ["in a file", "file/a.txt", /^Cannot write “.*”: not a folder\. Choose another place/],
    ["of too long a name", "x".repeat(300), /^Cannot write “.*”: name too long\. Choose/],
  ])("is never %s", async (_, name, message) => {
    writeFileSync(at("file"), "");
    symlinkSync("nowhere", at("dangling"));
    execFileSync("mkfifo", [at("pipe")]);
    await expect(put(name, "x", true)).rejects.toThrow(message);
    expect(readdirSync(folder).sort()).toEqual(["dangling", "file", "pipe"]);
  });

  test("is not there after a failure, nor is anything left over", async () => {
    await expect(put("a.txt", tooLong())).rejects.toThrow(
      /^Cannot write “.*a\.txt”: no space left on device\. Choose another place with --out\.$/,
    );
    const odd = interrupted(() => {
      throw new Error("odd");
    });
    await expect(put("a.txt", odd)).rejects.toThrow("odd");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a folder of files", () => {
  const files = new Map([
    ["a.csv", "a"],
    ["b.csv", "b"],
  ]);

  test("is made where there is none", async () => {
    await writeFolder(at("new"), files, false);
    expect(readdirSync(at("new"))).toEqual(["a.csv", "b.csv"]);
  });

  test("that comes into being meanwhile is left to whoever made it, unless with force", async () => {
    const meanwhile = (name: string) => {
      const text = interrupted(() => {
        mkdirSync(at(name));
        writeFileSync(at(`${name}/b.csv`), "somebody else's");
      });
      return new Map([...files, ["b.csv", text]]);
    };
    await expect(writeFolder(at("new"), meanwhile("new"), false)).rejects.toThrow("exists");
    expect(read("new/b.csv")).toBe("somebody else's");
    await writeFolder(at("newer"), meanwhile("newer"), true);
    expect(readdirSync(at("newer"))).toEqual(["a.csv", "b.csv"]);
    expect(read("newer/b.csv")).toBe("one half, and the other");
  });

  test("may exist, with other files in it", async () => {
    mkdirSync(at("there"));
    writeFileSync(at("there/notes.txt"), "mine");
    await writeFolder(at("there"), files, false);
    expect(readdirSync(at("there")).sort()).toEqual(["a.csv", "b.csv", "notes.txt"]);
  });

  test("gets no file at all where one of them exists, and all with force", async () => {
    mkdirSync(at("there"));
    writeFileSync(at("there/b.csv"), "mine");
    await expect(writeFolder(at("there"), files, false)).rejects.toThrow(/b\.csv” already exists/);
    expect(readdirSync(at("there"))).toEqual(["b.csv"]);
    await writeFolder(at("there"), files, true);
    expect(read("there/b.csv")).toBe("b");
  });

  test("is not made for files that cannot be written", async () => {
    const tooLarge = new Map([...files, ["b.csv", tooLong()]]);
    await expect(writeFolder(at("new"), tooLarge, false)).rejects.toThrow("no space left");
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["in no folder", "no/such", /^Cannot write “.*such”: there is no folder “.*no”\./],
    ["a file", "file", /^Cannot write “.*file”: not a folder\./],
  ])("is never %s", async (_, name, message) => {
    writeFileSync(at("file"), "");
    await expect(writeFolder(at(name), files, true)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(["file"]);
  });
});

describe("what an export that was killed has left", () => {
  const own = `.recruits-${hostname().replace(/\W/g, "-")}-`;
  const UUID = "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b";
  const ended = spawnSync(process.execPath, ["-e", ""]).pid;

  test.each([
    ["a run that has ended", `${own}${ended}-${UUID}`, false],
    ["one that goes on", `${own}${process.pid}-${UUID}`, true],
    ["the first of all", `${own}1-${UUID}`, true],
    ["another machine's", `.recruits-elsewhere-${ended}-${UUID}`, true],
    ["a machine's whose name begins so", `${own}2-${ended}-${UUID}`, true],
    ["a user's", `${own}notes`, true],
    ["a user's", `${own}${ended}-x`, true],
  ])("%s, %s, beside the next export: it stays: %s", async (_, name, stays) => {
    mkdirSync(at(name));
    writeFileSync(at(`${name}/a.csv`), "half");
    await put("a.txt", "text");
    expect(readdirSync(folder).sort()).toEqual([...(stays ? [name] : []), "a.txt"].sort());
  });
});
