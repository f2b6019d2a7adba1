/** `npm run bench`: measures the published package, each figure compared with a baseline in the same run. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type * as Library from "../../src/library.ts";
import { ROOT } from "../helpers/factbook.ts";
import { nodeOf } from "../helpers/nodes.ts";
import { baselinePackage, thisPackage } from "./packages.ts";
import { heading, row, thousands } from "./report.ts";
import { scale } from "./scale.ts";
import { memory, starts } from "./starts.ts";
import { library, streams } from "./streams.ts";

const { openFactbook }: typeof Library = createRequire(import.meta.url)("../../dist/library.cjs");
const folder = mkdtempSync(join(tmpdir(), "recruits-bench-"));
const inFolder = (name: string) => {
  mkdirSync(join(folder, name));
  return join(folder, name);
};
try {
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}`);
  const program = thisPackage(inFolder("package"));
  const baseline = baselinePackage(join(folder, "source"), inFolder("baseline"));
  heading("Start of the published package: medians of whole runs");
  for (const node of [process.execPath, nodeOf("latest")])
    if (node !== undefined) starts(node, program, baseline);
  heading("Memory");
  memory(program);
  heading("Many questions at once");
  streams(folder, program);
  library(openFactbook());
  heading("Scale: made-up factbooks, by the library; milliseconds a lookup");
  row("records", "load, s", "memory, MB", "exact", "mistyped", "search", "ask");
  const { source } = JSON.parse(
    execFileSync(process.execPath, [program, "export"], { encoding: "utf8" }),
  );
  for (const size of [1_000, 10_000, 100_000]) scale(size, openFactbook, source, folder);
  heading("Size");
  const [{ files, unpackedSize, size }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const guides = /^(?:docs|examples)\//;
  const needed = files.filter(({ path }: { path: string }) => !guides.test(path));
  const bytes = needed.reduce((sum: number, { size }: { size: number }) => sum + size, 0);
  row("installed program, bytes", thousands(bytes), "", "", "≤ 900,000");
  row("with guides and examples", thousands(unpackedSize));
  row("as downloaded, bytes", thousands(size));
} finally {
  rmSync(folder, { recursive: true });
  execFileSync("git", ["worktree", "prune"], { cwd: ROOT });
}
