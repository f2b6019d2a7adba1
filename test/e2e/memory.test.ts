/** The built program with endless input. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { runBash } from "../helpers/program.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "recruits-memory-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["country - -f ndjson --fields id", "cuba", 50_000],
  ["show - -f ndjson", "headline", 50_000],
  ["cite - -f ndjson", "headline", 50_000],
  ["cite --style csl-json -", "headline", 50_000],
  ["list - -f ndjson --fields id", "city", 20_000],
  ["search - -f ndjson --fields id", "bomb", 5_000],
  ["ask -", "who is Putin?", 5_000],
  ["verify - || true", "Cuba Cuba", 90_000],
])("recruits %s takes as much memory for many lines as for few", (words, line, count) => {
  expect(peak(`yes ${line} | head -n ${count}`, words)).toBeLessThan(150);
});

/** The program's peak resident memory in megabytes, with the output of a command as input. */
function peak(line: string, words: string): number {
  const hook = join(folder, "peak.cjs");
  const report = join(folder, "peak");
  const maximum = "String(process.resourceUsage().maxRSS / 1024)";
  writeFileSync(
    hook,
    `process.on("exit", () => require("fs").writeFileSync(${JSON.stringify(report)}, ${maximum}))`,
  );
  const { status } = runBash(`${line} | recruits ${words} >/dev/null`, folder, {
    NODE_OPTIONS: `--require "${hook}"`,
  });
  expect(status).toBe(0);
  const megabytes = Number(readFileSync(report, "utf8"));
  rmSync(report);
  return megabytes;
}
