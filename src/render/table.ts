/** An answer for people: a dossier for one entity, a table for several records. */
import type { Dossier, JoinedClaim, JoinedFigure, JoinedQuote } from "../factbook/dossier.ts";
import type { Kind } from "../factbook/model.ts";
import type { Answer, Look, Result } from "./answer.ts";
import { renderDossier } from "./dossier.ts";
import { renderSource } from "./source.ts";
import {
  briefTable,
  claimsTable,
  entitiesTable,
  figuresTable,
  mixedTable,
  quotesTable,
} from "./tables.ts";

/** The answer as text; nothing for an answer without results. */
export function renderTable({ results, brief }: Answer, look: Look): string {
  const [first] = results;
  if (first === undefined) return "";
  const sources = results.filter((result) => result.kind === "source");
  if (sources.length > 0) return sources.map((source) => renderSource(source, look)).join("\n");
  if (brief) return briefTable(results, look);
  if (results.length === 1 && isDossier(first)) return renderDossier(first, look);
  if (all(results, "figure")) return figuresTable(results as JoinedFigure[], look);
  if (all(results, "quote")) return quotesTable(results as JoinedQuote[], look);
  if (all(results, "claim")) return claimsTable(results as JoinedClaim[], look);
  if (results.every(isDossier)) return entitiesTable(results, look);
  return mixedTable(results, look);
}

function all(results: readonly Result[], kind: Kind): boolean {
  return results.every((result) => result.kind === kind);
}

function isDossier(result: Result): result is Result & Dossier {
  return "figures" in result;
}
