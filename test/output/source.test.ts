/** A factbook whose source is more certain than the bundled one's, read from a file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DATA } from "../helpers/factbook.ts";
import { run } from "../helpers/recruits.ts";

const folder = mkdtempSync(join(tmpdir(), "recruits-source-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, "facts.json");
const source = {
  ...DATA.source,
  urlChecked: true,
  date: { value: "2024-02-29", certainty: "stated", basis: [] },
};
writeFileSync(path, JSON.stringify({ ...DATA, source }));

test.each([
  ["en", "RTL Nieuws, 2024-02-29", "address (checked):"],
  ["nl", "RTL Nieuws, 2024-02-29", "adres (nagegaan):"],
] as const)(
  "a date that is stated and an address that is checked (%s)",
  async (lang, date, address) => {
    const { status, out, err } = await run("source", { data: [path], lang, width: 120 });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const lines = out.split("\n");
    expect(lines[1]).toBe(date);
    expect(lines).toContain(address);
    expect(out).not.toContain("·");
  },
);
