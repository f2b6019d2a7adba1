/** Citations of records: by id, or of what a lookup finds. */
import { createWorks, isList, type Markup, renderCitations, renderList } from "../cite/styles.ts";
import type { Result } from "../factbook/answer.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { memoiseByValue } from "../memo.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import type { Answer } from "../output/page.ts";
import { createSeparator, type Format, type Forms } from "../output/render.ts";
import { chalkFor, type Look } from "../output/style.ts";
import { wrapped } from "../output/table.ts";
import { shown, visible } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";
import { idsIn, recordById, withIds } from "./list.ts";
import { LOOKUPS, lookupNamed } from "./lookup.ts";
import { type Finding, lookupCommand } from "./run.ts";

export const cite = lookupCommand({
  name: "cite",
  shape: "sentence",
  find: findCited,
  itemsIn: citationsIn,
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

/** Each record as a citation with its article, as if it alone were cited. */
function citationsIn(factbook: Factbook, lang: Lang) {
  const worksOf = createWorks(factbook, lang);
  const citationsOf = memoiseByValue((id: string) =>
    worksOf([recordById(id, factbook)]).flatMap(({ citations, item }) =>
      citations.map((citation) => ({ ...citation, item })),
    ),
  );
  return (results: readonly Result[]) => results.flatMap(({ id }) => citationsOf(id));
}

function citationForms(
  base: Forms<Answer>,
  { options, given }: Run<Format>,
  factbook: Factbook,
): Forms<Answer> {
  const { format, lang, fields } = options;
  const isData = fields !== undefined || (format !== "table" && format !== "md");
  const { style = "text" } = given;
  const isJson = format === "json" || format === "ndjson";
  const fits = style === "csl-json" ? isJson || format === "table" : !isData;
  if (given.style !== undefined && !fits)
    throw new UsageError(ERRORS.styleFormat, {
      style,
      other: fields === undefined ? `-f ${format}` : "--fields",
    });
  if (isData) return base;
  const worksOf = createWorks(factbook, lang);
  const part = createSeparator();
  const cited = new Set<FactRecord>();
  const rendered = ({ results }: Answer, look?: Look) => {
    const records = results.map(({ id }) => recordById(id, factbook));
    if (isList(style)) for (const record of records) cited.add(record);
    return isList(style) || records.length === 0
      ? ""
      : renderCitations(worksOf(records), style, lang, look && terminalMarkup(look));
  };
  return {
    ...base,
    markdown: (answer) => rendered(answer),
    table: (answer, look) => ({ text: part(rendered(answer, look)) }),
    // A reference manager takes one list.
    end: () => (isList(style) ? renderList(worksOf([...cited]), style, format === "md") : ""),
  };
}

/** How a citation's parts are marked on a terminal. */
export function terminalMarkup(look: Look): Markup {
  return {
    text: visible,
    prose: (plain) => wrapped(visible(plain), look).trimEnd(),
    title: (plain) => chalkFor(look).italic(visible(plain)),
    link: visible,
    lineEnd: "\n",
  };
}
