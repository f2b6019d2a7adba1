/** The bundled factbook. A test checks it against the model. */
import { createFactbook, type Factbook } from "./factbook/factbook.ts";
import { stored } from "./stored.ts";

let bundled: Factbook | undefined;

export function bundledFactbook(): Factbook {
  bundled ??= createFactbook([stored.factbook()]);
  return bundled;
}

/** Whether `factbook` is the bundled one, without opening that. */
export function isBundled(factbook: Factbook): boolean {
  return factbook === bundled;
}
