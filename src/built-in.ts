/** Node's own modules, asked for when they are needed, so that a bundle for browsers names none of them. */

type Get = NodeJS.Process["getBuiltinModule"];

/** Undefined where there are none, as in a browser. */
const get: Get | undefined = globalThis.process?.getBuiltinModule;

/** Whether a module of Node's can be had. */
export const hasBuiltIns = get !== undefined;

/** A module of Node's; where there are none it throws an error with the code ENOSYS. */
export const builtIn: Get =
  get ??
  (() => {
    throw Object.assign(new Error("There are no files here."), { code: "ENOSYS" });
  });
