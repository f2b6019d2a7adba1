import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { run } from "../helpers/recruits.ts";

const COMMANDS = "country person org place figure quote claim search show list source".split(" ");

describe("the program's help", () => {
  test.each(["--help", "-h", "help", ""])("recruits %s shows it", async (line) => {
    expect(await run(line)).toEqual(await run("--help"));
  });

  test("has examples first, every command, the statuses and the exit statuses", async () => {
    const { status, out, err } = await run("--help", { width: 80 });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out.indexOf("recruits country cuba")).toBeLessThan(out.indexOf("Usage:"));
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(out).toMatch(/Status of a fact: stated [^.]* unclear\./);
    expect(out).toContain("Exit status: 0 an answer, 1 no match, 2 wrong use.");
  });

  test("has bold heads where there is colour, and the same words", async () => {
    const { out } = await run("--help", { colour: true });
    expect(out).toContain("\u001b[1mUsage:\u001b[22m");
    expect(out.replaceAll("\u001b[1m", "").replaceAll("\u001b[22m", "")).toBe(
      (await run("--help")).out,
    );
  });
});

describe("the program's help is laid out", () => {
  test.each([80, 120])("within %d columns", async (width) => {
    const { out } = await run("--help", { width });
    expect(out.split("\n").filter((text) => text.length > width)).toEqual([]);
  });

  test("with a space between a command and its arguments", async () => {
    expect((await run("--help")).out).toContain("  country [query...] ");
  });
});

describe("a command's help", () => {
  test.each(COMMANDS)("of %s has its examples and options", async (command) => {
    const { status, out, err } = await run(`${command} --help`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain(`  recruits ${command}`);
    expect(out).toContain(`Usage: recruits ${command} [options]`);
    for (const option of ["--format", "--json", "--fields", "--limit", "--lang", "--color"])
      expect(out).toContain(option);
    expect(await run(`help ${command}`)).toEqual({ status, out, err });
    expect(await run(`${command} cuba -h`)).toEqual({ status, out, err });
  });

  test("shows what works: its examples find something", async () => {
    for (const command of COMMANDS) {
      const { out } = await run(`${command} --help`);
      const examples = out.match(/^ {2}recruits .*?(?= {2}|$)/gm) ?? [];
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const [line = ""] = example.trim().replace("recruits ", "").split(" | ");
        const { status, err } = await run(line);
        expect([status, err.replace(/^.*: --all\n$/, "")], example).toEqual([0, ""]);
      }
    }
  });
});

test.each(["--version", "-V"])("recruits %s is the package's", async (line) => {
  expect(await run(line)).toEqual({ status: 0, out: `${packageJson.version}\n`, err: "" });
});
