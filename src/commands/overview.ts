/** Runs an overview: compare, timeline, speakers or where. */
import type { JoinedFact, Result } from "../factbook/answer.ts";
import { ENTITY_KINDS, type Factbook } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import { findByName, type Resolution } from "../find/resolve.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import { fittingRows, renderSections } from "../output/overviews/screen.ts";
import { type Room, type Section, sectionsInMarkdown } from "../output/overviews/sections.ts";
import type { Answer } from "../output/page.ts";
import { createSeparator, type Format, type Forms } from "../output/render.ts";
import { WIDTH } from "../output/screen.ts";
import { styled } from "../output/style.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Run, Work } from "./command.ts";
import { filterOf } from "./filters.ts";
import { remarksOn } from "./remarks.ts";
import { type Lookup, lookupCommand } from "./run.ts";
import { allFacts, VIEWS, type View, type ViewName } from "./views.ts";

/** The command of an overview. */
export function overviewOf(name: ViewName): Work<Format> {
  return (run) => lookupCommand({ ...overview(name, run), name }).run(run);
}

/** How an overview is found and shown, given the filter options. */
function overview(
  name: ViewName,
  { given, options: { limit } }: Run<Format>,
): Omit<Lookup, "name"> {
  return {
    shape: "overview",
    known: allFacts,
    itemsIn: (factbook) => (results, query, isUnlimited) => {
      const most = isUnlimited ? undefined : limit;
      const { rows, facts } = viewOf(name, results, query, factbook, most);
      return rows ?? facts;
    },
    find(query, factbook) {
      const { ids, isFound, remarks } = namesIn(query, name, factbook);
      if (!isFound) {
        const isMeasure = factbook.figures.some(({ measure }) => measure === query.toLowerCase());
        const meant = (lang: Lang) => [byMeasure(query, name, lang)];
        return { results: [], remarks: isMeasure ? meant : remarks };
      }
      const view = VIEWS[name]({ facts: allFacts(factbook), wanted: ids, factbook });
      const { facts: results } = view;
      const keeps = filterOf(given, factbook) ?? (() => true);
      if (results.some(keeps)) return { results, remarks };
      const besides = besidesIn(view, keeps);
      // With nothing else to mention, leave it to the remark about the filters.
      if (results.length > 0 && besides.length === 0) return { results, remarks };
      const none = (lang: Lang) => [
        [LABELS[lang].overview.none[name], query && seeAll(name, lang)].filter(Boolean).join(" "),
        ...besidesTold(view, besides, ids.length, lang),
      ];
      return { results: [], remarks: (lang) => [...remarks(lang), ...none(lang)] };
    },
    forms: (base, run, factbook, isMany) => formsOf(name, base, run, factbook, isMany),
  };
}

/** The overview of some facts for the names in a query. */
function viewOf(
  name: ViewName,
  results: readonly Result[],
  query: string,
  factbook: Factbook,
  limit?: number,
): View & { readonly names: number; readonly isFound: boolean } {
  const facts = results.filter((result) => "about" in result);
  const { ids: wanted, isFound } = namesIn(query, name, factbook);
  return { ...VIEWS[name]({ facts, wanted, factbook }, limit), names: wanted.length, isFound };
}

/** What an overview mentions besides, after filtering. */
function besidesIn({ besides }: View, keeps: (fact: JoinedFact) => boolean): JoinedFact[] {
  return (besides?.facts ?? []).filter(keeps);
}

function formsOf(
  name: ViewName,
  base: Forms<Answer>,
  { options: { fields, format, lang, limit }, given }: Run<Format>,
  factbook: Factbook,
  isMany: boolean,
): Forms<Answer> {
  if (format === "svg" && (fields !== undefined || isMany)) throw new UsageError(ERRORS.onePicture);
  if (fields !== undefined) return base;
  const keeps = filterOf(given, factbook) ?? (() => true);
  const madeOf = ({ query, results }: Answer) => viewOf(name, results, query, factbook, limit);
  const sectionsOf = (view: ReturnType<typeof madeOf>, room: Room): Section[] => {
    const all = view.sections(room);
    const last = all.pop();
    if (last === undefined) return all;
    const most = given.all ? undefined : MOST_BESIDES;
    const told = besidesTold(view, besidesIn(view, keeps), view.names, room.lang, most);
    const foot = [...(last.foot ?? []), ...told];
    return [...all, { ...last, foot }];
  };
  const part = createSeparator();
  return {
    ...base,
    json(answer) {
      const view = madeOf(answer);
      const { groups: results, besides } = view;
      const told = view.isFound ? besidesIn(view, keeps) : [];
      const others = besides && { [besides.as]: told.map(({ id }) => id) };
      return { query: answer.query, count: results.length, results, ...others };
    },
    markdown(answer) {
      if (answer.results.length === 0) return "";
      const room = { lang, width: Number.POSITIVE_INFINITY };
      return sectionsInMarkdown(sectionsOf(madeOf(answer), room), lang);
    },
    svg: (answer) => (answer.results.length > 0 ? (madeOf(answer).svg?.(lang) ?? "") : ""),
    table(answer, look) {
      const view = madeOf(answer);
      const room = { ...look, lang: answer.lang };
      // The same rows for all widths, so that a pipe shows the same facts as a terminal.
      const usual = { ...room, width: WIDTH };
      const isWhole = given.all || limit !== undefined;
      const count = isWhole ? undefined : fittingRows(sectionsOf(view, usual), usual);
      const { text, left } = renderSections(sectionsOf(view, room), room, count);
      // With several queries, each answer needs a heading.
      const head = isMany && text ? `${styled(shown(answer.query), look, "strong")}\n` : "";
      const { more: told, overview } = LABELS[lang];
      const more =
        left > 0
          ? fill(told, { counts: `${left} ${left === 1 ? overview.row : overview.rows}` })
          : "";
      return { text: part(head + text), more };
    },
  };
}

/** The way to the overview of all names. */
function seeAll(name: ViewName, lang: Lang): string {
  return fill(LABELS[lang].overview.seeAll, { step: `recruits ${NAMES[name][lang]}` });
}

/** The remark that a name is really a measure, with the option to use. */
function byMeasure(measure: string, command: ViewName, lang: Lang): string {
  const step = `recruits ${NAMES[command][lang]} --measure ${shown(measure)}`;
  return fill(LABELS[lang].remark.byMeasure, { measure: shown(measure), step });
}

/** Maximum number of ids in a remark on a screen. */
const MOST_BESIDES = 3;

/** A remark about facts that the overview leaves out, with the first ids; empty if there are none. */
function besidesTold(
  { besides }: View,
  facts: readonly JoinedFact[],
  names: number,
  lang: Lang,
  most = Number.POSITIVE_INFINITY,
): string[] {
  if (besides === undefined || facts.length === 0) return [];
  const labels = LABELS[lang].overview.besides;
  const as = besides.as === "omitted" && names > 1 ? "omittedOfEach" : besides.as;
  const told = facts
    .slice(0, most)
    .map(({ id }) => id)
    .join(", ");
  const count = facts.length - most;
  return [fill(labels[as], { ids: count > 0 ? fill(labels.andMore, { ids: told, count }) : told })];
}

/** Words that may stand between names. */
const BETWEEN = /^(?:and|en|vs\.?|versus|with|met|to|tot)$/i;
/** Maximum number of words in a name. */
const LONGEST = 6;
/** Match types of names given in full. */
const EXACT: ReadonlySet<string> = new Set(["id", "name", "alias", "code"]);

interface Read {
  readonly name: string;
  readonly resolution: Resolution;
}

const isFound = ({ resolution: { hits } }: Read) => hits.length > 0;
const isExact = ({ resolution: { hits } }: Read) => hits.some(({ match }) => EXACT.has(match.by));

/** The entities that the names in a query may mean: longest names first, up to the first unknown word. */
function namesIn(query: string, command: ViewName, factbook: Factbook) {
  const words = query.split(/[\s,]+/).filter((word) => word !== "" && !BETWEEN.test(word));
  const read: Read[] = [];
  for (let at = 0; at < words.length && read.every(isFound); ) {
    const spans = words.slice(at, at + LONGEST).map((_, i): Read => {
      const name = words.slice(at, at + i + 1).join(" ");
      return { name, resolution: findByName(factbook, name, ENTITY_KINDS) };
    });
    const span = spans.findLast(isExact) ?? spans.findLast(isFound) ?? spans[0];
    if (span) read.push(span);
    at += span?.name.split(" ").length ?? 1;
  }
  return {
    ids: read.map(({ resolution }) => resolution.hits.map(({ entity }) => entity.id)),
    isFound: read.every(isFound),
    remarks: (lang: Lang) =>
      read.flatMap(({ name: query, resolution }) =>
        remarksOn(resolution, { query, command, kinds: ENTITY_KINDS }, factbook, lang),
      ),
  };
}
