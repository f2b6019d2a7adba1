/**
 * `npx tsx test/factbook/measure.mts [records]`: how long a factbook of so many records takes to load
 * and check, with and without 1,000 faults, and the peak of memory. It uses the built library.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generated, spoilt } from "./generated.ts";

const LIBRARY = join(import.meta.dirname, "../../dist/index.cjs");
const records = Number(process.argv[2] ?? 100_000);

/** Loads its argument in a process of its own. */
const CHILD = `
const { openFactbook } = require(${JSON.stringify(LIBRARY)});
const start = performance.now();
let faults = 0;
try { openFactbook(process.argv[1]); } catch (error) { faults = error.faults.length; }
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ faults, seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
`;

const folder = mkdtempSync(join(tmpdir(), "recruits-measure-"));
try {
  const data = generated(records / 4);
  for (const [name, value] of [
    ["sound", data],
    ["1,000 faults", spoilt(data, 1_000)],
  ] as const) {
    const file = join(folder, "factbook.json");
    writeFileSync(file, JSON.stringify(value));
    const { stdout } = spawnSync(process.execPath, ["-e", CHILD, file], { encoding: "utf8" });
    const { faults, seconds, megabytes } = JSON.parse(stdout);
    console.log(
      `${name}: ${records} records, ${(statSync(file).size / 1e6).toFixed(0)} MB, ${faults} faults: ` +
        `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB at its peak`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
