/** Citations of records: by id, or of what a lookup finds. */
import { createWorks, isList, renderCitations, renderList } from "../cite/styles.ts";
import { terminalMarkup } from "../cite/terminal.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import type { Answer } from "../output/page.ts";
import { createParter, type Format, type Forms, rowsFor } from "../output/render.ts";
import type { Look } from "../output/style.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";
import { idsIn, recordById, withIds } from "./list.ts";
import { LOOKUPS, lookupNamed } from "./lookup.ts";
import { type Finding, lookupCommand } from "./run.ts";

export const cite = lookupCommand({
  name: "cite",
  shape: "sentence",
  find: findCited,
  forms: citationForms,
});

/** The records with these ids, what a lookup finds that comes first, or what a search finds first. */
async function findCited(query: string, factbook: Factbook): Promise<Finding> {
  const ids = idsIn(query);
  const [first = "", ...rest] = query.split(/\s+/);
  if (ids.every((id) => factbook.byId.has(id.toLowerCase()))) return withIds(ids, factbook);
  const lookup = lookupNamed(first);
  if (lookup) return lookup.find(rest.join(" "), factbook);
  // Between commas, and where all have hyphens, stand ids, misspelt.
  if (query.includes(",") || ids.every((id) => id.includes("-"))) return withIds(ids, factbook);
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

function citationForms(
  _base: Forms<Answer>,
  { options, given }: Run<Format>,
  factbook: Factbook,
  isMany: boolean,
): Forms<Answer> {
  const { format, lang } = options;
  const isData = format === "json" || format === "ndjson";
  const { style = "text" } = given;
  if (style === "csl-json" ? format === "md" : isData && given.style !== undefined)
    throw new UsageError(ERRORS.styleFormat, { style, format });
  const worksOf = createWorks(factbook, lang);
  const recordsOf = ({ results }: Answer) => results.map(({ id }) => recordById(id, factbook));
  /** Each record with its article, as if it alone were cited. */
  const citationsOf = (answer: Answer) =>
    recordsOf(answer).flatMap((record) =>
      worksOf([record]).flatMap(({ citations, item }) => citations.map((it) => ({ ...it, item }))),
    );
  const part = createParter();
  const cited = new Set<FactRecord>();
  const rendered = (answer: Answer, look?: Look) => {
    const records = recordsOf(answer);
    if (isList(style)) for (const record of records) cited.add(record);
    return isList(style) || records.length === 0
      ? ""
      : renderCitations(worksOf(records), style, lang, look && terminalMarkup(look));
  };
  return {
    json(answer) {
      const results = citationsOf(answer);
      return { query: answer.query, count: results.length, results };
    },
    rows: (answer) => rowsFor(answer.query, citationsOf(answer), isMany),
    markdown: (answer) => rendered(answer),
    table: (answer, look) => part(rendered(answer, look)),
    // A reference manager takes one list.
    end: () =>
      isList(style) && !isData ? renderList(worksOf([...cited]), style, format === "md") : "",
  };
}
