/** Node's built-in modules, loaded on demand so that a browser bundle doesn't import any. */

type Get = NodeJS.Process["getBuiltinModule"];

/** Undefined outside Node, for example in a browser. */
const get: Get | undefined = globalThis.process?.getBuiltinModule;

/** Whether Node's built-in modules are available. */
export const hasBuiltIns = get !== undefined;

/** Returns a built-in module; throws an error with code ENOSYS where there are none. */
export const builtIn: Get =
  get ??
  (() => {
    throw Object.assign(new Error("There are no files here."), { code: "ENOSYS" });
  });
