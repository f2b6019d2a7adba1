/** The factbook that ships with the tool; a test checks it against the model. */
import { createFactbook, type Factbook } from "./factbook/factbook.ts";
import { once } from "./memo.ts";
import { stored } from "./stored.ts";

export const bundledFactbook = once(() => createFactbook([stored.factbook()]));

/** Whether `factbook` is the one that ships with the tool. */
export function isBundled(factbook: Factbook): boolean {
  return factbook === bundledFactbook();
}
