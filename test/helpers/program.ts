import { join } from "node:path";

/** The launcher of the built program. */
export const PROGRAM = join(import.meta.dirname, "../../bin/recruits.js");
