/** Many queries in one run, and in one process with the library. */
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Factbook } from "../../src/library.ts";
import { secondsFor } from "./processes.ts";
import { row, thousands } from "./report.ts";

const NAMES = ["cuba", "DPRK", "Noord-Korea", "kazakhstan", "UA", "poland", "Letland", "servie"];
const QUERIES = 100_000;
const MEGABYTE = 1_000_000;

/** Rows: queries per second, and megabytes of whole dossiers per second, from standard input. */
export function streams(folder: string, program: string): void {
  const file = join(folder, "queries.txt");
  writeFileSync(
    file,
    Array.from({ length: QUERIES }, (_, i) => `${NAMES[i % NAMES.length]}\n`).join(""),
  );
  const lookup = [process.execPath, program, "country", "-", "--format", "ndjson"] as const;
  const start = secondsFor([...lookup, "--fields", "id"], "/dev/null");
  const short = secondsFor([...lookup, "--fields", "id,iso2"], file) - start;
  row("exact lookups, --fields id,iso2", `${thousands(QUERIES / short)} /s`, "", "", "≥ 100,000");
  const out = join(folder, "dossiers.ndjson");
  const whole = secondsFor(["bash", "-c", `"$@" > ${out}`, "bash", ...lookup], file) - start;
  row("whole dossiers", `${thousands(statSync(out).size / MEGABYTE / whole)} MB/s`);
}

/** Rows: lookups per second with the library. */
export function library(factbook: Factbook): void {
  const rate = (times: number, lookup: (i: number) => unknown) => {
    for (let i = 0; i < times / 10; i++) lookup(i);
    const start = performance.now();
    for (let i = 0; i < times; i++) lookup(i);
    return (times / (performance.now() - start)) * 1000;
  };
  const exact = rate(1_000_000, (i) => factbook.country(NAMES[i % NAMES.length] ?? ""));
  const mistyped = ["ukrainne", "kazakstann", "aremnia", "serbai", "latvja", "polnad"];
  const fuzzy = rate(20_000, (i) => factbook.country(mistyped[i % mistyped.length] ?? ""));
  row("exact lookups by the library", `${thousands(exact)} /s`);
  row("mistyped lookups by the library", `${thousands(fuzzy)} /s`);
}
