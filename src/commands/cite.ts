/** Citations of records: by id, or of what a lookup finds. */

import { ALL_KINDS, type Factbook } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import type { Lang } from "../factbook/model.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import type { Answer } from "../output/page.ts";
import { createParter, type Format, type Forms, rowsFor } from "../output/render.ts";
import { shown, toJson } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";
import { idsIn, recordById } from "./list.ts";
import { LOOKUPS, listed, lookupNamed } from "./lookup.ts";
import { FILTERS } from "./options.ts";
import { type Finding, lookupCommand } from "./run.ts";

export const cite = lookupCommand({
  name: "cite",
  argument: "<query...>",
  notes: ["cited"],
  own: ["style", ...FILTERS],
  formats: ["table", "json", "ndjson", "md"],
  without: ["fields"],
  shape: "sentence",
  known: (factbook) => listed(factbook, ALL_KINDS).results,
  find: findCited,
  forms: citationForms,
});

/** The records with these ids, what a lookup finds that comes first, or what a search finds first. */
async function findCited(query: string, factbook: Factbook): Promise<Finding> {
  const ids = idsIn(query);
  const [first = "", ...rest] = query.split(/\s+/);
  if (ids.every((id) => factbook.byId.has(id.toLowerCase())))
    return { results: ids.map((id) => join(factbook, recordById(id, factbook))) };
  const lookup = lookupNamed(first);
  if (lookup) return lookup.find(rest.join(" "), factbook);
  // Between commas, and where all have hyphens, stand ids, misspelt.
  if (query.includes(",") || ids.every((id) => id.includes("-")))
    return { results: ids.map((id) => join(factbook, recordById(id, factbook))) };
  const { results, remarks } = await LOOKUPS.search.find(query, factbook);
  const [best, ...others] = results;
  // It throws, and names the id that is likeliest meant.
  if (best === undefined && ids.length === 1) recordById(query, factbook);
  if (best === undefined || others.length === 0) return { results, ...(remarks && { remarks }) };
  return { results: [best], remarks: (lang) => [firstOf(results.length, query, lang)] };
}

/** That what is cited is the first of as many as a search finds. */
function firstOf(count: number, query: string, lang: Lang): string {
  const step = `recruits ${NAMES.search[lang]} ${shown(query)}`;
  return fill(LABELS[lang].remark.firstOf, { count, step });
}

async function citationForms(
  { options, given }: Run<Format>,
  factbook: Factbook,
  isMany: boolean,
): Promise<Forms<Answer>> {
  const { format, lang } = options;
  const isData = format === "json" || format === "ndjson";
  const isCsl = given.style === "csl-json";
  const style = given.style === undefined || given.style === "csl-json" ? "text" : given.style;
  if (isCsl ? format === "md" : isData && given.style !== undefined)
    throw new UsageError(ERRORS.styleFormat, { style: given.style ?? style, format });
  const { createCiter, renderCitations } = await import("../cite/styles.ts");
  const citer = createCiter(factbook, lang);
  const itemsOf = ({ results }: Answer) => results.map(({ id }) => citer(recordById(id, factbook)));
  const part = createParter();
  const cited = new Map<string, object>();
  return {
    json(answer) {
      const results = itemsOf(answer);
      return { query: answer.query, count: results.length, results };
    },
    rows: (answer) => rowsFor(answer.query, itemsOf(answer), isMany),
    markdown(answer) {
      const items = itemsOf(answer);
      return items.length === 0 ? "" : renderCitations(items, style, lang);
    },
    table(answer, look) {
      // A reference manager takes one list, with each item once.
      const isList = isCsl || style === "bibtex";
      const items = itemsOf(answer).filter(({ id }) => !isList || !cited.has(id));
      for (const item of items) cited.set(item.id, item);
      if (isCsl || items.length === 0) return "";
      return part(renderCitations(items, style, lang, look));
    },
    end: () => (isCsl && !isData ? toJson([...cited.values()], 2) : ""),
  };
}
