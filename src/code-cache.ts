/**
 * Loads the bundle with the code that V8 made of it when it was built: compiling takes a good part of
 * a short run. It is stored as `vm.Script`'s `cachedData`, for the Node that ran the build; V8 itself
 * refuses what another version or other flags have made, and compiles.
 */
import { existsSync, readFileSync } from "node:fs";
import { wrap } from "node:module";
import { join } from "node:path";
import { constants, Script } from "node:vm";

/** Where the code is, below the bundle's folder. */
export const CODE_CACHE = "code-cache";
const FOR_THIS_NODE = join(CODE_CACHE, `${process.version}-${process.arch}`);

/** The folder of the code for this Node, below the bundle in `folder`. */
export function codeFolder(folder: string): string {
  return join(folder, FOR_THIS_NODE);
}

export interface Loader {
  /** What the bundle's file `name` exports. */
  load(name: string): unknown;
  /** The files loaded so far, by name. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/** Loads files of the bundle in `folder`: CommonJS modules, in ASCII, which require one another and Node's. */
export function createLoader(folder: string): Loader {
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: unknown }>();
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const script = compile(folder, name);
    const module = { exports: {} };
    scripts.set(name, script);
    modules.set(name, module);
    const require = (id: string) =>
      id.startsWith("./") ? load(id.slice("./".length)) : process.getBuiltinModule(id);
    script.runInThisContext()(module.exports, require, module, join(folder, name), folder);
    return module.exports;
  };
  return { load, scripts };
}

function compile(folder: string, name: string): Script {
  const filename = join(folder, name);
  const code = join(codeFolder(folder), name);
  return new Script(wrap(readFileSync(filename, "latin1")), {
    filename,
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}
