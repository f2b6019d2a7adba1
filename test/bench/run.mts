/** `npm run bench`: each figure beside its floor or peer of the same run. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type * as Library from "../../src/library.ts";
import { heading, row, thousands } from "./report.ts";
import { scale } from "./scale.ts";
import { memory, starts } from "./starts.ts";
import { library, streams } from "./streams.ts";

const ROOT = join(import.meta.dirname, "../..");
const { openFactbook }: typeof Library = createRequire(import.meta.url)("../../dist/index.cjs");
const sizes = process.argv.includes("--large")
  ? [1_000, 10_000, 100_000, 1_000_000]
  : [1_000, 10_000, 100_000];
const folder = mkdtempSync(join(tmpdir(), "recruits-bench-"));
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  heading("Start: medians of whole runs");
  starts(folder);
  heading("Memory");
  memory();
  heading("Many questions at once");
  streams(folder);
  library(openFactbook());
  heading("Scale: made-up factbooks, by the library; milliseconds a lookup");
  row("records", "load, s", "memory, MB", "exact", "mistyped", "search", "ask");
  const { source } = JSON.parse(
    execFileSync(process.execPath, [join(ROOT, "bin/recruits.js"), "export"], { encoding: "utf8" }),
  );
  for (const size of sizes) scale(size, openFactbook, source, folder);
  heading("Size");
  const [{ unpackedSize, size }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  row("installed package, bytes", thousands(unpackedSize), "", "≤ 600,000");
  row("as downloaded, bytes", thousands(size));
} finally {
  rmSync(folder, { recursive: true });
}
