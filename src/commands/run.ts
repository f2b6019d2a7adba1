/** Runs a lookup: finds, renders and writes the answer to each query, in order. */
import { createLinker, openingDirective } from "../cite/link.ts";
import type { Result } from "../factbook/answer.ts";
import { ALL_KINDS, type Factbook } from "../factbook/factbook.ts";
import { listed } from "../factbook/join.ts";
import type { Lang } from "../factbook/model.ts";
import { batchWriter } from "../io.ts";
import { type Both, both } from "../output/labels/both.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import type { Answer } from "../output/page.ts";
import { answerForms, FORMATS, type Format, type Forms, rendererOf } from "../output/render.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, EXIT, type Exit, type Run } from "./command.ts";
import { checkFields } from "./fields.ts";
import { filterOf } from "./filters.ts";
import { FILTERS, type Given, type OwnOption } from "./options.ts";
import { answerEach, checkLength, queriesOf } from "./queries.ts";
import { folded, withData } from "./remarks.ts";

export interface Finding extends Pick<Answer, "results" | "nearest"> {
  /** How people see it, where not as the lookup has it. */
  readonly shape?: Answer["shape"];
  /** The language of the query, where it tells. */
  readonly lang?: Lang | undefined;
  /** Remarks for the reader, one per line, for stderr: what was ambiguous, what comes close. */
  remarks?(lang: Lang): readonly string[];
}

export interface Lookup extends Pick<Command, "name" | "argument" | "notes"> {
  /** How people see what it finds. */
  readonly shape?: Answer["shape"];
  /** All that it may find; without it, any record. */
  known?(factbook: Factbook): readonly Result[];
  /** The fields that what it finds has besides. */
  readonly added?: readonly string[];
  readonly own?: readonly OwnOption[];
  /** Answers one query; the empty query, without words, lists what there is. */
  find(query: string, factbook: Factbook): Finding | Promise<Finding>;
  /** What machines read instead of the records, where that is something else. */
  itemsIn?(factbook: Factbook, lang: Lang): (results: readonly Result[]) => readonly object[];
  /** The forms of its answers, where these are not the records, whose forms are `base`. */
  forms?(base: Forms<Answer>, run: Run<Format>, factbook: Factbook, isMany: boolean): Forms<Answer>;
}

export function lookupCommand(lookup: Lookup): Command<Format> {
  const { argument, own = [], shape } = lookup;
  return {
    ...lookup,
    own: [
      ...(argument?.includes("...") ? (["each"] as const) : []),
      ...own,
      ...(shape === "sentence" ? [] : (["all", "noPager"] as const)),
    ],
    formats: FORMATS,
    without: [],
    async run(run) {
      const { io, options } = run;
      const queries = queriesOf(run, lookup.name);
      const out = batchWriter(io.stdout);
      const isMany = typeof queries !== "string";
      const { answer, end } = answerer(lookup, run, await run.open(), out, isMany);
      try {
        const exit = isMany
          ? await answerEach(queries, answer, io, options.lang)
          : await answer(queries);
        await out.write(end());
        return exit;
      } finally {
        await out.flush();
      }
    },
  };
}

/**
 * Gives a function that answers a query, writing the answer to `out`; with `isMany`, each answer names its
 * query. `end` gives what stands after all answers.
 */
function answerer(
  lookup: Lookup,
  run: Run<Format>,
  factbook: Factbook,
  out: ReturnType<typeof batchWriter>,
  isMany: boolean,
): { answer(query: string): Promise<Exit>; end(): string } {
  const { options, given, io } = run;
  const { shape = "full" } = lookup;
  const { fields, limit } = options;
  const isTable = options.format === "table" && fields === undefined && shape !== "sentence";
  const isBrief = given.brief === true;
  const isCut =
    isTable && shape === "full" && !isBrief && given.all === undefined && limit === undefined;
  const isPaged = isTable && given.all === true && given.pager !== false && io.isTerminal;
  const link = options.hasLinks ? createLinker(factbook, openingDirective) : undefined;
  const known = () => lookup.known?.(factbook) ?? listed(factbook, ALL_KINDS);
  const itemsOf = lookup.itemsIn?.(factbook, options.lang);
  const { added = [] } = lookup;
  const base = answerForms({ fields, isMany, isBrief, known, added, itemsOf });
  const forms = lookup.forms?.(base, run, factbook, isMany) ?? base;
  const render = rendererOf(forms, { ...options, link });
  const find = finder(lookup, run, factbook, isMany);
  const answer = async (query: string): Promise<Exit> => {
    const { nearest, remarks, isMisuse, ...found } = await find(query);
    const results = found.results.slice(0, limit);
    const items = itemsOf?.(results) ?? results;
    const all = itemsOf && (() => itemsOf(known()));
    if (fields !== undefined) await checkFields(items, fields, lister(lookup, query), all);
    const lang = given.lang === undefined ? (found.lang ?? options.lang) : options.lang;
    const { text, more: left = "" } = await render({
      query,
      results,
      nearest,
      shape: found.shape ?? shape,
      lang,
      isCut,
    });
    // After each of many answers it would be noise.
    const more = isMany ? "" : left;
    if (isPaged) await io.page(text);
    else await out.write(text + (more && io.isTerminal ? await folded([more], io) : ""));
    const [first, ...others] = remarks?.(lang) ?? [];
    // Of many questions a reader must know which has no answer.
    const asked = isMany && shape === "sentence" && !isMisuse ? `${shown(query)}: ` : "";
    const told = first === undefined ? [] : [asked + first, ...others];
    const steps = told.map((line) => withData(line, given.data));
    const lines = [...steps, ...(more && !io.isTerminal ? [more] : [])];
    // On a terminal that shows both streams, what came before stands before.
    if (lines.length > 0) await out.flush();
    if (lines.length > 0) io.stderr.write(await folded(lines, io));
    if (isMisuse) return EXIT.misuse;
    return results.length > 0 ? EXIT.found : EXIT.none;
  };
  return { answer, end: () => forms.end?.() ?? "" };
}

/** The words after `recruits` with which what a lookup finds is seen in columns; an overview takes no limit. */
function lister({ name, shape }: Lookup, query: string): Both<string> {
  if (shape === "overview") return NAMES.list;
  const words = (lang: Lang) => [NAMES[name][lang], shown(query)].filter(Boolean).join(" ");
  return both(words("en"), words("nl"));
}

/** Finds what fits a query and the options that choose; of many queries, a wrong one is a remark. */
function finder(lookup: Lookup, { given }: Run<Format>, factbook: Factbook, isMany: boolean) {
  const keeps = filterOf(given, factbook);
  return async (query: string): Promise<Finding & { isMisuse?: boolean }> => {
    if (isMany && query === "") return { results: [] };
    try {
      checkLength(query);
      const found = await lookup.find(query, factbook);
      return keeps ? kept(found, found.results.filter(keeps), given) : found;
    } catch (error) {
      if (!isMany || !(error instanceof UsageError)) throw error;
      const remarks = (lang: Lang) => [`recruits: ${error.text[lang]}`];
      return { results: [], remarks, isMisuse: true };
    }
  };
}

/** A finding with the results that the filters keep; where they keep none, a remark says how many there were. */
function kept(found: Finding, results: readonly Result[], given: Given): Finding {
  const count = found.results.length;
  if (results.length > 0 || count === 0) return { ...found, results };
  const remarks = (lang: Lang) => {
    const { remark, status } = LABELS[lang];
    const told = { ...given, status: given.status?.map((each) => status[each]) };
    const options = FILTERS.flatMap((name) => {
      const value = told[name];
      return value === undefined ? [] : [`--${name} ${[value].flat().join(",")}`];
    });
    return [fill(remark.filtered, { count, options: shown(options.join(" ")) })];
  };
  return { ...found, results, remarks };
}
