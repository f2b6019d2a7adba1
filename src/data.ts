/** The factbook that ships with the tool; a test checks it against the model. */
import { createFactbook, type Factbook } from "./factbook/factbook.ts";
import { stored } from "./stored.ts";

let bundled: Factbook | undefined;

export function bundledFactbook(): Factbook {
  bundled ??= createFactbook([stored.factbook()]);
  return bundled;
}

/** Whether `factbook` is the one that ships with the tool; to tell, that need not be read. */
export function isBundled(factbook: Factbook): boolean {
  return factbook === bundled;
}
