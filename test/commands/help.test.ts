import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { run } from "../helpers/recruits.ts";

const COMMANDS =
  "country person org place figure quote claim search ask show list browse compare timeline speakers where source verify cite export completion draft check schema".split(
    " ",
  );
const DUTCH =
  "land persoon organisatie plaats cijfer citaat bewering zoek vraag toon lijst blader vergelijk tijdlijn sprekers waar bron controleer citeer exporteer aanvulling ontwerp toets schema".split(
    " ",
  );

describe("without words the program says on one screen what it does", () => {
  test.each(["", "--lang nl"])("recruits %s: 24 lines at 80 columns", async (line) => {
    const { status, out, err } = await run(line);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBeLessThan(24);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test.each([
    ["", COMMANDS, "Look up:"],
    ["--lang nl", DUTCH, "Opzoeken:"],
  ])("recruits %s: three examples, and all commands in groups", async (line, commands, title) => {
    const { out } = await run(line);
    expect(out.match(/^ {2}recruits /gm)).toHaveLength(3);
    expect(out).toContain(title);
    const named = out.slice(out.indexOf(title)).match(/^ {2}[a-z ]+?(?= {2}\S)/gm) ?? [];
    expect(named.flatMap((names) => names.trim().split(" "))).toEqual(commands);
  });
});

describe("the program's help", () => {
  test.each(["-h", "help", "--help country --help --"])("recruits %s shows it", async (line) => {
    const [expected] = line.includes("country") ? ["country --help"] : ["--help"];
    expect(await run(line)).toEqual(await run(expected ?? ""));
  });

  test("has examples first, every command, the statuses and the exit statuses", async () => {
    const { status, out, err } = await run("--help", { width: 80 });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out.indexOf("recruits country cuba")).toBeLessThan(out.indexOf("Usage:"));
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    expect(out.replace(/\s+/g, " ")).toMatch(/Status of a fact: = stated .* … unclear\./);
    expect(out).toContain("Exit status: 0 an answer, 1 no match, 2 wrong use or bad input.");
  });

  test("has bold heads where there is colour, and the same words", async () => {
    const { out } = await run("--help", { colour: true });
    expect(out).toContain("\u001b[1mUsage:\u001b[22m");
    expect(out.replaceAll("\u001b[1m", "").replaceAll("\u001b[22m", "")).toBe(
      (await run("--help")).out,
    );
  });

  test.each([
    ["--help --no-color", true, false],
    ["--color never country --help", true, false],
    ["country --help --color always", false, true],
    ["country --help --no-color --color=auto", true, true],
  ])("%s, where there is colour: %s", async (line, colour, isColoured) => {
    const { out } = await run(line, { colour });
    expect(out.includes("\u001b[")).toBe(isColoured);
  });

  test.each([
    ["help --lang nl", "--help --lang nl"],
    ["help help", "--help"],
    ["help country --lang nl", "country --help --lang nl"],
  ])("%s is %s", async (line, same) => {
    expect(await run(line)).toEqual(await run(same));
  });
});

describe.each(["en", "nl"] as const)("every page of help in %s", (lang) => {
  test.each([40, 60, 80, 160])("fits %d columns", async (width) => {
    for (const line of ["", "--help", ...COMMANDS.map((command) => `${command} --help`)]) {
      const { out } = await run(line, { width, lang });
      // The parts of a command line aren't wrapped.
      const long = out.split("\n").filter((text) => text.length > width && /\s\S+\s/.test(text));
      expect(long, line).toEqual([]);
    }
  });
});

describe("a command's help", () => {
  test.each(COMMANDS)("of %s has a sentence, examples, and its own options first", async (name) => {
    const { status, out, err } = await run(`${name} --help`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^[A-Z].*\.\n/);
    expect(out).toContain(`  recruits ${name}`);
    const titles: string[] = out.match(/^\S.*:$/gm) ?? [];
    const expected = ["Examples:", "Usage:", "Options:", "Common options:"];
    expect(titles).toEqual(expected.filter((title) => titles.includes(title)));
    expect(await run(`help ${name}`)).toEqual({ status, out, err });
    expect(await run(`-h ${name}`)).toEqual({ status, out, err });
  });

  test.each(["country", "figure", "search", "ask"])("of %s explains - and --each", async (name) => {
    const { out } = await run(`${name} --help`);
    expect(out).toContain("With - as the only word, queries are read from standard input");
    expect(out).toMatch(/^ {2}--each {2,}each word is a query of its own$/m);
  });

  test("names what is taken when an option isn't given", async () => {
    const { out } = await run("export --help");
    expect(out.replace(/\s+/g, " ")).toContain(
      "json, ndjson, csv, jsonld, annotations, md, html, sql, postgres (default: json)",
    );
  });

  test.each<["en" | "nl", string[]]>([
    ["en", COMMANDS],
    ["nl", DUTCH],
  ])("in %s shows what works: its examples find something", async (lang, commands) => {
    for (const command of [...commands].filter(
      (name: string) =>
        !/^(?:verify|controleer|draft|ontwerp|check|toets|browse|blader)$/.test(name),
    )) {
      const { out } = await run(`${command} --help`, { lang });
      const [, examples = ""] = out.split(/^(?:Examples|Voorbeelden):\n/m);
      const lines = examples
        .slice(0, examples.indexOf("\n\n"))
        .match(/^ {2}recruits .*?(?= {2}|$)/gm);
      expect(lines?.length).toBeGreaterThan(0);
      for (const example of lines ?? []) {
        const [line = ""] = example
          .trim()
          .replace("recruits ", "")
          .split(/ (?:[|<>]|--out) /);
        const { status, err } = await run(line.replaceAll('"', ""), { stdin: "cuba" });
        if (line.endsWith("-f csv")) continue;
        expect(
          [
            status,
            err.replace(
              /^.*(?:: --all|This cites the first of .*|Dit citeert het eerste van .*)\n$/,
              "",
            ),
          ],
          example,
        ).toEqual([0, ""]);
      }
    }
  });
});

test.each(["--version", "-v", "-V", "version"])("recruits %s is the package's", async (line) => {
  expect(await run(line)).toEqual({ status: 0, out: `${packageJson.version}\n`, err: "" });
});
