/** What the library's bundle needs beside it: its types, and a door for ES modules. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The modules whose types users see; none of these names another package or module. */
const PUBLIC = ["index", "library-factbook", "library-answers", "library-records", "errors"];

/** One instance of the library however it is loaded: the module only hands on what CommonJS has. */
const ES_MODULE = `import library from "./index.cjs";
export const { openFactbook, FactbookError } = library;
`;

const READER = 'import * as reader from "./factbook/read.ts";';

/**
 * A plugin by which the library's bundle runs zod when it first reads a factbook of one's own: zod
 * takes as long as all the rest, and sets globals.
 */
export const lazyReader = {
  name: "lazy-reader",
  transform(code: string, id: string): string | undefined {
    if (!code.includes(READER) || !id.endsWith("index.ts")) return undefined;
    return code.replace(READER, "").replaceAll("reader.", 'require("./factbook/read.ts").');
  },
};

/** Writes `index.mjs` and the declarations for both forms into `dist`. */
export function writeLibrary(root: string, dist: string): void {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.types.json")]);
  for (const name of PUBLIC) {
    const declarations = readFileSync(join(dist, "types", `${name}.d.ts`), "utf8");
    writeFileSync(
      join(dist, `${name}.d.cts`),
      declarations.replaceAll(/(from "\.\/[\w-]+)\.ts"/g, '$1.cjs"'),
    );
  }
  rmSync(join(dist, "types"), { recursive: true });
  writeFileSync(join(dist, "index.mjs"), ES_MODULE);
  writeFileSync(join(dist, "index.d.mts"), 'export * from "./index.cjs";\n');
}
