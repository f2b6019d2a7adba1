import { describe, expect, test } from "vitest";
import { manual } from "../../scripts/manual.mts";
import { COMMANDS } from "../../src/commands/names.ts";
import { run } from "../helpers/recruits.ts";
import { has, output, unless } from "../helpers/tools.ts";

/** Words without the layout of roff and help. */
const plain = (text: string) =>
  text
    .replace(/\\[&]|\\(?=-)/g, "")
    .replaceAll("\\(dq", '"')
    .replaceAll("\\(aq", "'")
    .replaceAll("\\e", "\\")
    .replace(/\s+/g, " ");

describe("the manual", () => {
  const text = plain(manual());

  test.each(COMMANDS.map(({ name }) => name))("says what recruits %s --help says", async (name) => {
    const { out } = await run(`${name} --help`, { width: 1000 });
    const [own = ""] = out.split("Common options:");
    const said = own
      .split("\n")
      .filter((line) => line !== "" && !/^\S.*:$|^ {2}recruits .*\[options\]$/.test(line));
    for (const line of said)
      for (const part of line.trim().split(/ {2,}/)) expect(text).toContain(plain(part));
  });

  test.skipIf(!has("mandoc"))(
    `is without fault to mandoc${unless(has("mandoc"), "mandoc")}`,
    () => {
      expect(output("mandoc", ["-Tlint", "-W", "error"], manual())).toBe("");
      expect(output("mandoc", ["-Thtml"], manual())).toContain(
        "&quot;what do recruits earn?&quot;",
      );
    },
  );
});
