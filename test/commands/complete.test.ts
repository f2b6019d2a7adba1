/** The completions that a shell gets at a Tab. */
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/names.ts";
import { recruits } from "../helpers/io.ts";

/** The completions of a line, whose last word is incomplete. */
async function completed(line: string, around?: Parameters<typeof recruits>[1]) {
  const { status, out } = await recruits(["complete", "--", ...line.split(" ")], around);
  expect(status).toBe(0);
  const lines = out.trimEnd().split("\n");
  return { words: lines.slice(0, -1).map((it) => it.split("\t")[0]), directive: lines.at(-1) };
}

describe("a line", () => {
  test.each([
    ["com", ["compare", "completion"]],
    ["cl", ["claim"]],
    ["country k", ["kazakhstan"]],
    ["country K", ["Kazakhstan"]],
    ["country rus", ["russia"]],
    ["country rusl", ["rusland"]],
    ["country poetin", []],
    ["person pu", ["putin"]],
    ["land kaz", ["kazakhstan"]],
    ["where nor", ["north-korea", "north-korean-volunteers"]],
    ["show russians-k", ["russians-killed"]],
    ["cite kim-p", ["kim-plans-visit"]],
    ["list quo", ["quote"]],
    ["completion f", ["fish"]],
    ["claim --by ak", ["akkermans"]],
    ["claim --by=ak", ["akkermans"]],
    ["claim --by cuba,ak", ["cuba,akkermans"]],
    ["claim --about wag", ["wagner-group"]],
    ["claim --status de", ["denied"]],
    ["claim --status planned,de", ["planned,denied"]],
    ["figure --measure ki", ["killed"]],
    ["list --paragraph 2", ["2"]],
    ["country cuba --format cs", ["csv"]],
    ["export -f js", ["json", "jsonld"]],
    ["cite x --style b", ["bibtex", "biblatex"]],
    ["export --kind fi", ["figure"]],
    ["country --lang n", ["nl"]],
    ["country cuba --br", ["--brief"]],
    ["schema --da", []],
    ["claim --me", ["--measure"]],
    ["ask who", []],
  ])("%s: %j", async (line, words) => {
    const found = await completed(line);
    expect(found).toEqual({ words: expect.arrayContaining(words), directive: ":4" });
    expect(found.words).toHaveLength(words.length);
  });

  test("without a word has every command, and what it is for", async () => {
    expect((await completed("")).words).toEqual(COMMANDS.map(({ name }) => name));
    const { out } = await recruits(["complete", "--", "whe"]);
    expect(out).toBe("where\tby country: who recruits whom, and how\n:4\n");
  });

  test("in Dutch", async () => {
    expect((await completed("verg", { lang: "nl" })).words).toEqual(["vergelijk"]);
    expect((await completed("--lang nl verg")).words).toEqual(["vergelijk"]);
    expect((await completed("bewering --status ont", { lang: "nl" })).words).toEqual(["ontkend"]);
  });

  test.each(["verify ar", "verify", "draft ar", "check f", "export --out f", "country --data f"])(
    "%s: the shell's own files",
    async (line) => {
      const { words, directive } = await completed(line === "verify" ? "verify " : line);
      expect({ words, directive }).toEqual({ words: [], directive: ":0" });
    },
  );

  test("of one's own factbook", async () => {
    const { words } = await completed("--data examples/ferry/factbook.json show marit");
    expect(words).toEqual(["marit-bosma"]);
    expect((await completed("--data nowhere.json country k")).words).toEqual(["kazakhstan"]);
  });

  test("whatever the words, every word that is offered can be used", async () => {
    for (const { name } of COMMANDS) {
      const { words } = await completed(`${name} `);
      for (const word of words.filter((word) => word && word !== "fish").slice(0, 5)) {
        const { status, err } = await recruits([name, word ?? ""], { stdin: "" });
        expect([name, word, status === 2 ? err : ""]).toEqual([name, word, ""]);
      }
    }
  });
});

describe("completion", () => {
  test.each(["bash", "zsh", "fish", "powershell", "ZSH"])("%s: a script", async (shell) => {
    const { status, out } = await recruits(["completion", shell]);
    expect(status).toBe(0);
    expect(out).toMatch(/recruits.* complete/);
  });

  test.each([
    [["completion", "tcsh"], "completion takes one of bash, zsh, fish, powershell, not “tcsh”."],
    [["completion"], "“completion” needs a shell."],
  ])("%j is wrong use", async (words, told) => {
    const { status, err } = await recruits(words);
    expect(status).toBe(2);
    expect(err).toContain(told);
  });
});
