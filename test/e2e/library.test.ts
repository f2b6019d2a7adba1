/** The library as installed from the package. */
import { execFileSync, type StdioOptions } from "node:child_process";
import {
  copyFileSync,
  existsSync,
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
import { build as esbuild, type Platform } from "esbuild";
import { chromium } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../helpers/factbook.ts";
import { has, unless } from "../helpers/tools.ts";

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

const folder = mkdtempSync(join(tmpdir(), "recruits-installed-"));
afterAll(() => rmSync(folder, { recursive: true }));
const installed = join(folder, "node_modules/recruits");
install();

/** Unpacks the package where `recruits` can be imported from `folder`. */
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

/** The output of a script, which must print nothing on stderr. */
function printed(path: string, ...command: string[]): unknown {
  const [program = process.execPath, ...words] = command;
  const stdio: StdioOptions = ["ignore", "pipe", "pipe"];
  return JSON.parse(execFileSync(program, [...words, path], { encoding: "utf8", stdio }));
}

/** The same for a script next to the installed package. */
function run(name: string, script: string): unknown {
  const path = join(folder, name);
  writeFileSync(path, script);
  return printed(path);
}

/** Prints what it finds, and what each kind of lookup has loaded. */
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
  named: [error.name, error.constructor.name],
  loaded: Object.keys(require.cache),
}));
`;

const FOUND = {
  found: ["cuba", "jeroen-akkermans", true, "russians-killed", false, "organisation"],
  faults: ["nowhere.json: no such file or folder"],
  named: ["FactbookError", "FactbookError"],
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

  test("without Node's own modules too, but for files", () => {
    const script = `process.getBuiltinModule = undefined;
      const { openFactbook, FactbookError } = require("recruits");`;
    const { found } = FOUND;
    const none = "there is no file system here, as in a browser; wanted: the content of a factbook";
    expect(run("alone.cjs", script + USE)).toMatchObject({
      found,
      faults: [`nowhere.json: ${none}`],
    });
  });

  test.each([
    ["factbook.json", "factbook.json"],
    [new URL("file:///factbook.json"), "file:///factbook.json"],
    ["", '""'],
  ])("without a process, as in a browser, where the path “%s” is refused", (path, place) => {
    const from = typeof path === "string" ? JSON.stringify(path) : `new URL("${path}")`;
    const script = `const { process, console } = globalThis;
      globalThis.process = undefined;
      const { openFactbook } = require("recruits");
      globalThis.process = process;
      try { openFactbook(${from}); } catch ({ message }) { console.log(JSON.stringify(message)); }`;
    const none = "there is no file system here, as in a browser; wanted: the content of a factbook";
    expect(run("browser.cjs", script)).toBe(`${place}: ${none}`);
  });

  test("once for both", () => {
    const script = `import library, { openFactbook } from "recruits";
      import { createRequire } from "node:module";
      console.log(createRequire(import.meta.url)("recruits").openFactbook === openFactbook);`;
    expect(run("both.mjs", script.replace("library, ", ""))).toBe(true);
  });
});

/** An app with a factbook of its own, which prints what it finds. */
const APP = `
import ferry from "./ferry.json";
import { cite, exportFactbook, FactbookError, openFactbook, schema } from "recruits";
const [bundled, own] = [openFactbook(), openFactbook(ferry)];
const caught = (open) => {
  try { return open().source.id; } catch (error) { return [error.name, error.message]; }
};
globalThis.told = JSON.stringify([
  bundled.country("Куба").id,
  bundled.country("Atlantis") === undefined,
  bundled.person("akkermanns").id,
  bundled.search("russians killed")[0].id,
  bundled.ask("how many Russians were killed?").results[0].id,
  own.ask("what does a skipper earn?").results[0].id,
  own.verify("").text.sha256,
  cite(bundled, "cuba", "bibtex").slice(0, 6),
  JSON.parse(exportFactbook(own, "jsonld"))["@graph"].length > 10,
  schema.type,
  caught(() => openFactbook({})).slice(0, 1),
  caught(() => openFactbook("nowhere.json")),
]);
globalThis.console.log(globalThis.told);
`;

const told = (problem: string) => [
  "cuba",
  true,
  "jeroen-akkermans",
  "russians-killed",
  "russians-killed",
  "pay-offered",
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "@misc{",
  true,
  "object",
  ["FactbookError"],
  ["FactbookError", `nowhere.json: ${problem}`],
];
const NO_FILE = told("no such file or folder");
const NO_FILES = told(
  "there is no file system here, as in a browser; wanted: the content of a factbook",
);

describe("an app that is bundled with it needs nothing beside its bundle", () => {
  const app = join(folder, "app.js");
  writeFileSync(app, APP);
  copyFileSync(join(ROOT, "examples/ferry/factbook.json"), join(folder, "ferry.json"));
  // A folder from which no package can be imported.
  const alone = mkdtempSync(join(tmpdir(), "recruits-bundled-"));
  afterAll(() => rmSync(alone, { recursive: true }));

  async function bundledBy(bundler: string, format: "esm" | "cjs" | "iife", platform: Platform) {
    const ending = { esm: "mjs", cjs: "cjs", iife: "js" }[format];
    const file = join(alone, `${bundler}-${platform}.${ending}`);
    if (bundler === "esbuild") {
      const common = { entryPoints: [app], bundle: true, outfile: file, minify: true };
      const { warnings } = await esbuild({ ...common, format, platform, logLevel: "silent" });
      expect(warnings).toEqual([]);
    } else {
      const build = await rolldown({
        input: app,
        platform,
        onLog: (_, { message }) => {
          throw new Error(message);
        },
      });
      await build.write({ file, format });
    }
    expect(readFileSync(file, "utf8").match(/(?:require\(|import |from ?)["'`]node:/)).toBe(null);
    return file;
  }

  const BUNDLES = [
    ["esbuild", "esm", "node"],
    ["esbuild", "cjs", "node"],
    ["esbuild", "esm", "browser"],
    ["esbuild", "iife", "browser"],
    ["rolldown", "esm", "node"],
    ["rolldown", "esm", "browser"],
  ] as const;

  test.each(BUNDLES)(
    "by %s, as %s for %s, under Node",
    async (...how) => {
      expect(printed(await bundledBy(...how))).toEqual(NO_FILE);
    },
    60_000,
  );

  for (const [program, ...words] of [
    ["bun", "run"],
    ["deno", "run", "--quiet", "--allow-read"],
  ] as const) {
    const own = join(ROOT, "node_modules/.bin", program);
    const path = existsSync(own) ? own : program;
    const skipped = has(path) ? "" : ` (skipped: no ${program} here; npm i --no-save ${program})`;
    test.skipIf(skipped !== "")(
      `under ${program}${skipped}`,
      async () => {
        expect(printed(await bundledBy("esbuild", "esm", "node"), path, ...words)).toEqual(NO_FILE);
      },
      60_000,
    );
  }

  const hasBrowser = has("chromium");
  test.skipIf(!hasBrowser)(
    `in a browser${unless(hasBrowser, "chromium")}`,
    async () => {
      const browser = await chromium.launch({
        executablePath: "/usr/bin/chromium",
        args: ["--no-sandbox"],
      });
      const page = await browser.newPage();
      for (const [bundler, format, platform] of BUNDLES.filter(([, , it]) => it === "browser")) {
        await page.goto("about:blank");
        const type = format === "esm" ? "module" : "";
        await page.addScriptTag({ path: await bundledBy(bundler, format, platform), type });
        await page.waitForFunction("globalThis.told !== undefined");
        expect(JSON.parse(await page.evaluate("globalThis.told"))).toEqual(NO_FILES);
      }
      await browser.close();
    },
    60_000,
  );
});

describe("it needs nothing but itself", () => {
  test("no package is installed with it, and it stays small", () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(dependencies).toBeUndefined();
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    // Apart from the guides and examples.
    const program = files.filter((file) => !/^(?:docs|examples)\b/.test(file));
    const sizes = program.map((file) => statSync(join(installed, file))).filter((s) => s.isFile());
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(900_000);
  });

  test("it loads nothing of the command line", () => {
    const { loaded } = run(
      "load.cjs",
      `const { openFactbook, FactbookError } = require("recruits");${USE}`,
    ) as { loaded: string[] };
    const code = loaded.map((path) => readFileSync(path, "utf8")).join("");
    expect(loaded.filter((path) => path.endsWith("cli.cjs"))).toEqual([]);
    // Strings that reveal commander, cli-table3 and chalk in a bundle.
    const traces = ["commander.unknownCommand", "top-mid", "FORCE_COLOR"];
    const cli = execFileSync(
      "cat",
      readdirSync(join(installed, "dist"))
        .filter((f) => f.endsWith(".cjs"))
        .map((f) => join(installed, "dist", f)),
      { encoding: "utf8" },
    );
    for (const trace of traces) {
      expect([trace, cli.includes(trace)]).toEqual([trace, true]);
      expect([trace, code.includes(trace)]).toEqual([trace, false]);
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
    // zod, which checks users' factbooks, keeps two registries there.
    expect(run("import.cjs", script)).toEqual({
      globals: ["__zod_globalConfig", "__zod_globalRegistry"],
      data: [join(installed, "dist/schema.json")],
      resources: [],
    });
  });
});

describe("its types need no other package", () => {
  const script = `import {
      cite, type Dossier, exportFactbook, type Factbook, FactbookError, openFactbook, schema,
    } from "recruits";
    import ferry from "./ferry.json" ATTRIBUTE;
    const factbook: Factbook = openFactbook(["a.json", "b.json"]);
    export const own: Factbook = openFactbook(ferry);
    export const texts: string[] = [cite(own, "portugal", "apa"), exportFactbook(own, "sql", "nl")];
    export const isObject: object = schema;
    const cuba: Dossier | undefined = factbook.country("cuba");
    export const amounts: number[] = factbook.figures("killed").map(({ value }) => value.amount);
    export const sentence: string | undefined = factbook.ask("who?").results[0]?.sentence.nl;
    export const names = cuba?.figures.flatMap(({ claimedBy }) => claimedBy.map(({ name }) => name.en));
    export const isFaulty = (error: unknown) => error instanceof FactbookError && error.faults[0];
    // @ts-expect-error: results are read-only.
    if (cuba) cuba.id = "x";
    // @ts-expect-error: no such status.
    export const never = factbook.claims().filter(({ status }) => status === "certain");`;

  test.each([
    ["for CommonJS", "consumer.cts", "nodenext"],
    ["for ES modules", "consumer.mts", "nodenext"],
    ["for bundlers", "consumer.ts", "bundler"],
  ])("%s", (_, name, moduleResolution) => {
    // TypeScript requires the attribute in ES modules and rejects it in CommonJS.
    const isCommonJs = name.endsWith(".cts");
    const attribute = isCommonJs ? "" : 'with { type: "json" }';
    writeFileSync(join(folder, name), script.replace("ATTRIBUTE", attribute));
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
          resolveJsonModule: true,
          skipLibCheck: false,
        },
        files: [name],
      }),
    );
    expect(execFileSync(process.execPath, [TSC, "-p", tsconfig], { encoding: "utf8" })).toBe("");
  });
});
