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
import {
  answerForms,
  FORMATS,
  type Format,
  type Forms,
  type Page,
  rendererOf,
} from "../output/render.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, EXIT, type Exit, type Run } from "./command.ts";
import { checkFields } from "./fields.ts";
import { filterOf, remarksOnFilters } from "./filters.ts";
import { FILTERS, type Given, type OwnOption } from "./options.ts";
import { answerEach, checkLength, queriesOf } from "./queries.ts";
import { addDataOption, wrapLines } from "./remarks.ts";

export interface Finding extends Pick<Answer, "results" | "nearest"> {
  /** Overrides the shape of the lookup. */
  readonly shape?: Answer["shape"];
  /** The language of the query, if its words reveal it. */
  readonly lang?: Lang | undefined;
  /** Remarks for stderr, one per line: what was ambiguous, what comes close. */
  remarks?(lang: Lang): readonly string[];
}

export interface Lookup extends Pick<Command, "name" | "argument" | "notes"> {
  /** How people see the results. */
  readonly shape?: Answer["shape"];
  /** Everything it may find; defaults to all records. */
  known?(factbook: Factbook): readonly Result[];
  /** Extra fields that its results have. */
  readonly added?: readonly string[];
  readonly own?: readonly OwnOption[];
  /** Answers one query; the empty query lists everything. */
  find(query: string, factbook: Factbook): Finding | Promise<Finding>;
  /** What machines get instead of the records. */
  itemsIn?(
    factbook: Factbook,
    lang: Lang,
  ): (results: readonly Result[], query: string, isUnlimited?: boolean) => readonly object[];
  /** The forms of its answers, if they differ from those of records, which are `base`. */
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
      const factbook = await run.open();
      const { answer, end, wasCut } = answerer(lookup, run, factbook, out, isMany);
      const told = remarksOnFilters(run.given, factbook, options.lang);
      // Opening stderr takes time.
      if (told.length > 0) io.stderr.write(await wrapLines(told, io));
      try {
        const exit = isMany
          ? await answerEach(queries, answer, io, options.lang)
          : await answer(queries);
        await out.write(end());
        if (wasCut()) io.stderr.write(await wrapLines([LABELS[options.lang].eachCut], io));
        return exit;
      } finally {
        await out.flush();
      }
    },
  };
}

/**
 * Returns a function that answers a query, writing the answer to `out`, and one that returns the text
 * after all answers, and one that tells whether some answer in a pipe was cut. With `isMany`, each answer
 * names its query.
 */
function answerer(
  lookup: Lookup,
  run: Run<Format>,
  factbook: Factbook,
  out: ReturnType<typeof batchWriter>,
  isMany: boolean,
): { answer(query: string): Promise<Exit>; end(): string; wasCut(): boolean } {
  const { options, given, io } = run;
  const { shape: usualShape = "full" } = lookup;
  const { fields, limit } = options;
  const isTable = options.format === "table" && fields === undefined && usualShape !== "sentence";
  const isBrief = given.brief === true;
  const isCut = isTable && usualShape === "full" && !isBrief && given.all === undefined;
  const shownAs = { isCut, isLimited: limit !== undefined, isMany };
  const isLong = given.all === true || usualShape === "line";
  const canPage = io.isTerminal && !options.isLinear;
  const isPaged = isTable && isLong && given.pager !== false && canPage;
  const link = options.hasLinks ? createLinker(factbook, openingDirective) : undefined;
  const known = () => lookup.known?.(factbook) ?? listed(factbook, ALL_KINDS);
  const itemsOf = lookup.itemsIn?.(factbook, options.lang);
  const { added = [] } = lookup;
  const base = answerForms({ fields, isMany, isBrief, known, added, itemsOf });
  const forms = lookup.forms?.(base, run, factbook, isMany) ?? base;
  const render = rendererOf(forms, { ...options, link });
  const find = finder(lookup, run, factbook, isMany);
  const write = async ({ text, more = "" }: Page, remarks: readonly string[]) => {
    if (isPaged) await io.page(text);
    else await out.write(text + (more && io.isTerminal ? await wrapLines([more], io) : ""));
    const lines = [...remarks, ...(more && !io.isTerminal ? [more] : [])];
    if (lines.length === 0) return;
    // Keep the order of stdout and stderr on a terminal that shows both.
    await out.flush();
    io.stderr.write(await wrapLines(lines, io));
  };
  let isCutSome = false;
  const answer = async (query: string): Promise<Exit> => {
    const { nearest, remarks, isMisuse, ...found } = await find(query);
    // An overview limits its groups of facts.
    const results = usualShape === "overview" ? found.results : found.results.slice(0, limit);
    if (fields !== undefined) {
      const items = itemsOf?.(results, query) ?? results;
      const all = itemsOf && (() => itemsOf(known(), "", true));
      await checkFields(items, fields, listCommand(lookup, query), all);
    }
    const lang = given.lang === undefined ? (found.lang ?? options.lang) : options.lang;
    const { shape = usualShape } = found;
    const { text, more } = await render({ query, results, nearest, shape, lang, ...shownAs });
    const [first, ...others] = remarks?.(lang) ?? [];
    // With several questions, say which one has no answer.
    const asked = isMany && usualShape === "sentence" && !isMisuse ? `${shown(query)}: ` : "";
    const told = first === undefined ? [] : [asked + first, ...others];
    // In a pipe, what else there is would be repeated apart from the answers, so it is told once.
    const isTold = more && (!isMany || io.isTerminal);
    isCutSome ||= Boolean(more) && !isTold;
    await write(
      { text, ...(isTold && { more }) },
      told.map((line) => addDataOption(line, given.data)),
    );
    if (isMisuse) return EXIT.misuse;
    return results.length > 0 ? EXIT.found : EXIT.none;
  };
  return { answer, end: () => forms.end?.() ?? "", wasCut: () => isCutSome };
}

/** The command that lists the same results as columns; overviews of facts can't, so `list`. */
function listCommand({ name, shape, itemsIn }: Lookup, query: string): Both<string> {
  if (shape === "overview" && !itemsIn) return NAMES.list;
  const words = (lang: Lang) => [NAMES[name][lang], shown(query)].filter(Boolean).join(" ");
  return both(words("en"), words("nl"));
}

/** Finds records and filters them. With several queries, a wrong one gets a remark instead of an error. */
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

/** A filtered finding; if the filters leave nothing, a remark says how many they removed. */
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
    const filtered = fill(remark.filtered, { count, options: shown(options.join(" ")) });
    return [...(found.remarks?.(lang) ?? []), filtered];
  };
  return { ...found, results, remarks };
}
