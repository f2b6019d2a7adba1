import * as z from "zod/mini";
import { FactbookData } from "./model.ts";

/** The JSON Schema (draft 2020-12) of a factbook, indented for reading. */
export function factbookSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(FactbookData), null, 2)}\n`;
}
