/** The library as somebody gets it who installs the package. */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../helpers/factbook.ts";

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

const folder = mkdtempSync(join(tmpdir(), "recruits-installed-"));
afterAll(() => rmSync(folder, { recursive: true }));
const installed = join(folder, "node_modules/recruits");
install();

/** Unpacks what npm would publish to where `recruits` is found from `folder`. */
function install(): void {
  const packed = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
    { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  const [{ filename }] = JSON.parse(packed);
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, filename), "-C", installed, "--strip-components=1"]);
}

/** What a script prints, run beside the installed package; fails if it prints on standard error. */
function run(name: string, script: string): unknown {
  const path = join(folder, name);
  writeFileSync(path, script);
  return JSON.parse(
    execFileSync(process.execPath, [path], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
  );
}

/** Says what it finds, and what a lookup of each kind has loaded. */
const USE = `
const factbook = openFactbook();
const found = [
  factbook.country("cuba").id,
  factbook.person("akkermanns").id,
  factbook.figures("killed").length > 0,
  factbook.ask("how many Russians were killed?").results[0].id,
  factbook.verify("").fits,
  factbook.show("kremlin").kind,
];
let error;
try { openFactbook("nowhere.json"); } catch (thrown) { error = thrown; }
console.log(JSON.stringify({
  found,
  faults: error instanceof FactbookError && error.faults,
  loaded: Object.keys(require.cache),
}));
`;

const FOUND = {
  found: ["cuba", "jeroen-akkermans", true, "russians-killed", false, "organisation"],
  faults: ["nowhere.json: no such file or folder"],
};

describe("the library is there", () => {
  test.each([
    ["for CommonJS", "use.cjs", 'const { openFactbook, FactbookError } = require("recruits");'],
    [
      "for ES modules",
      "use.mjs",
      `import { createRequire } from "node:module";
      import { openFactbook, FactbookError } from "recruits";
      const require = createRequire(import.meta.url);`,
    ],
  ])("%s", (_, name, imports) => {
    expect(run(name, imports + USE)).toMatchObject(FOUND);
  });

  test("once for both", () => {
    const script = `import library, { openFactbook } from "recruits";
      import { createRequire } from "node:module";
      console.log(createRequire(import.meta.url)("recruits").openFactbook === openFactbook);`;
    expect(run("both.mjs", script.replace("library, ", ""))).toBe(true);
  });
});

describe("it needs nothing but itself", () => {
  test("no package is installed with it, and it stays small", () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(dependencies).toBeUndefined();
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    const sizes = files.map((file) => statSync(join(installed, file))).filter((s) => s.isFile());
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(900_000);
  });

  test("it loads nothing of the command line", () => {
    const { loaded } = run(
      "load.cjs",
      `const { openFactbook, FactbookError } = require("recruits");${USE}`,
    ) as { loaded: string[] };
    const code = loaded.map((path) => readFileSync(path, "utf8")).join("");
    // What tells that commander, cli-table3 and chalk are in a bundle.
    const traces = ["commander.unknownCommand", "top-mid", "FORCE_COLOR"];
    const cli = execFileSync(
      "cat",
      readdirSync(join(installed, "dist"))
        .filter((f) => f.endsWith(".cjs"))
        .map((f) => join(installed, "dist", f)),
      { encoding: "utf8" },
    );
    for (const trace of traces) {
      expect(cli).toContain(trace);
      expect(code).not.toContain(trace);
    }
  });

  test("and its import does nothing but load it", () => {
    const script = `
      const fs = require("node:fs");
      const { readFileSync } = fs;
      const read = [];
      fs.readFileSync = (path, ...rest) => {
        read.push(String(path));
        return readFileSync(path, ...rest);
      };
      const { log } = console;
      const known = Reflect.ownKeys(globalThis);
      require("recruits");
      const globals = Reflect.ownKeys(globalThis).filter((key) => !known.includes(key));
      const data = read.filter((path) => !/(package\\.json|\\.cjs)$/.test(path));
      log(JSON.stringify({ globals, data, resources: process.getActiveResourcesInfo() }));`;
    // zod, which checks factbooks of one's own, keeps two registries of its own there.
    expect(run("import.cjs", script)).toEqual({
      globals: ["__zod_globalConfig", "__zod_globalRegistry"],
      data: [],
      resources: [],
    });
  });
});

describe("its types need no other package", () => {
  const script = `import { type Dossier, type Factbook, FactbookError, openFactbook } from "recruits";
    const factbook: Factbook = openFactbook(["a.json", "b.json"]);
    const cuba: Dossier | undefined = factbook.country("cuba");
    export const amounts: number[] = factbook.figures("killed").map(({ value }) => value.amount);
    export const sentence: string | undefined = factbook.ask("who?").results[0]?.sentence.nl;
    export const names = cuba?.figures.flatMap(({ claimedBy }) => claimedBy.map(({ name }) => name.en));
    export const isFaulty = (error: unknown) => error instanceof FactbookError && error.faults[0];
    // @ts-expect-error: what is found is read-only.
    if (cuba) cuba.id = "x";
    // @ts-expect-error: there is no such status.
    export const never = factbook.claims().filter(({ status }) => status === "certain");`;

  test.each([
    ["for CommonJS", "consumer.cts", "node16"],
    ["for ES modules", "consumer.mts", "node16"],
    ["for bundlers", "consumer.ts", "bundler"],
  ])("%s", (_, name, moduleResolution) => {
    writeFileSync(join(folder, name), script);
    const module = moduleResolution === "bundler" ? "esnext" : moduleResolution;
    const options = { module, moduleResolution, target: "es2023", lib: ["es2023"], types: [] };
    const tsconfig = join(folder, `${name}.json`);
    writeFileSync(
      tsconfig,
      JSON.stringify({
        compilerOptions: {
          ...options,
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: false,
        },
        files: [name],
      }),
    );
    expect(execFileSync(process.execPath, [TSC, "-p", tsconfig], { encoding: "utf8" })).toBe("");
  });
});
