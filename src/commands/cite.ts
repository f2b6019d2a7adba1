/** The `cite` command: citations of records, by id or by a lookup. */
import { createWorks, isList, type Markup, renderCitations, renderList } from "../cite/styles.ts";
import type { Result } from "../factbook/answer.ts";
import { ENTITY_KINDS, type Factbook } from "../factbook/factbook.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { findByName } from "../find/resolve.ts";
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

/** Records by id, the results of a lookup that the query starts with, or the best search result. */
async function findCited(query: string, factbook: Factbook): Promise<Finding> {
  const ids = idsIn(query);
  const [first = "", ...rest] = query.split(/\s+/);
  if (ids.every((id) => factbook.byId.has(id.toLowerCase()))) return withIds(ids, factbook);
  const lookup = lookupNamed(first);
  if (lookup) return lookup.find(rest.join(" "), factbook);
  // Words with commas between them, or all with hyphens, are misspelt ids.
  if (query.includes(",") || ids.every((id) => id.includes("-"))) return withIds(ids, factbook);
  const { results, remarks } = await LOOKUPS.search.find(query, factbook);
  const [best, ...others] = results;
  const isAbsent = () => findByName(factbook, query, ENTITY_KINDS).absent !== undefined;
  // Throws an error that suggests the likeliest id.
  if (best === undefined && ids.length === 1 && !isAbsent()) recordById(query, factbook);
  if (best === undefined || others.length === 0) return { results, ...(remarks && { remarks }) };
  return {
    results: [best],
    remarks: (lang) => [...(remarks?.(lang) ?? []), firstOf(results.length, query, lang)],
  };
}

/** The remark that the cited record is the first of several results. */
function firstOf(count: number, query: string, lang: Lang): string {
  const step = `recruits ${NAMES.search[lang]} ${shown(query)}`;
  return fill(LABELS[lang].remark.firstOf, { count, step });
}

/** Cites each record on its own, as if it were the only one. */
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
    // A reference manager wants one list for all queries.
    end: () => (isList(style) ? renderList(worksOf([...cited]), style, format === "md") : ""),
  };
}

/** How the parts of a citation are marked up in a terminal. */
export function terminalMarkup(look: Look): Markup {
  return {
    text: visible,
    prose: (plain) => wrapped(visible(plain), look).trimEnd(),
    title: (plain) => chalkFor(look).italic(visible(plain)),
    link: visible,
    lineEnd: "\n",
  };
}
