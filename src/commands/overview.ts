/** Finds and shows an overview: the one way of all of them. */
import type { JoinedFigure } from "../factbook/answer.ts";
import { ALL_KINDS, ENTITY_KINDS, type Factbook } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import { findByName, type Resolution } from "../find/resolve.ts";
import { listed } from "../lookup/by-name.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { fill, LABELS } from "../output/labels.ts";
import { renderSections } from "../output/overviews/screen.ts";
import { type Room, type Section, sectionsInMarkdown } from "../output/overviews/sections.ts";
import type { Answer } from "../output/page.ts";
import { answerForms, createParter, type Format, type Forms, rowsFor } from "../output/render.ts";
import { styled } from "../output/style.ts";
import { UsageError } from "../usage-error.ts";
import type { Command, Run, Work } from "./command.ts";
import { filterOf } from "./filters.ts";
import { remarksOn } from "./remarks.ts";
import { type Finding, lookupCommand } from "./run.ts";
import { allFacts, type Made, VIEWS, type ViewName } from "./views.ts";

/** The overview of this name. */
export function overviewOf(name: ViewName): Work {
  return lookupCommand({
    name,
    shape: "overview",
    find: (query, factbook) => findIn(name, query, factbook),
    forms: (run, factbook, isMany) => formsOf(name, run, factbook, isMany),
  });
}

/** The facts of an overview of what a query names. */
function findIn(name: ViewName, query: string, factbook: Factbook): Finding {
  const { ids, isFound, remarks } = namesIn(query, name, factbook);
  if (!isFound) return { results: [], remarks };
  const view = VIEWS[name];
  const made = { facts: allFacts(factbook), wanted: ids, factbook };
  const results = view.choose(made);
  if (results.length > 0) return { results, remarks };
  const none = (lang: Lang) => {
    const omitted = view.omitted?.({ ...made, facts: results }) ?? [];
    return [LABELS[lang].overview.none[name], ...leftOut(omitted, lang)];
  };
  return { results, remarks: (lang) => [...remarks(lang), ...none(lang)] };
}

function formsOf(
  name: ViewName,
  { options, given }: Run<Format>,
  factbook: Factbook,
  isMany: boolean,
): Forms<Answer> {
  const { fields, format, lang } = options;
  if (format === "svg" && (fields !== undefined || isMany)) throw new UsageError(ERRORS.onePicture);
  const known = () => listed(factbook, ALL_KINDS);
  const base = answerForms({ fields, isMany, isBrief: false, known, added: [] });
  if (fields !== undefined) return base;
  const { groups, rows, sections, svg, omitted } = VIEWS[name];
  const keeps = filterOf(given, factbook) ?? (() => true);
  const madeOf = ({ query, results }: Answer): Made => {
    const facts = results.filter((result) => "about" in result);
    return { facts, wanted: namesIn(query, name, factbook).ids, factbook };
  };
  const omittedOf = (made: Made) =>
    (omitted?.(made) ?? []).filter(({ id }) => {
      const record = factbook.byId.get(id);
      return record !== undefined && keeps(record);
    });
  const sectionsOf = (answer: Answer, room: Room) => {
    const made = madeOf(answer);
    return withFoot(sections(made, room), omittedOf(made), room.lang);
  };
  const part = isMany ? createParter() : (text: string) => text;
  let left = 0;
  const { columns, ...others } = base;
  return {
    ...others,
    // Those of facts; what is no fact has its own.
    ...(rows === undefined && columns && { columns }),
    rows: (answer) =>
      rows ? rowsFor(answer.query, rows(madeOf(answer)), isMany) : base.rows(answer),
    json(answer) {
      const made = madeOf(answer);
      const results = groups(made);
      const left = omitted && { omitted: omittedOf(made).map(({ id }) => id) };
      return { query: answer.query, count: results.length, results, ...left };
    },
    markdown(answer) {
      if (answer.results.length === 0) return "";
      return sectionsInMarkdown(sectionsOf(answer, { lang, width: Number.POSITIVE_INFINITY }));
    },
    ...(svg && {
      svg: (answer: Answer) => (answer.results.length > 0 ? svg(madeOf(answer), lang) : ""),
    }),
    table(answer, look) {
      const room = { ...look, lang: answer.lang };
      const rendered = renderSections(sectionsOf(answer, room), room, given.all !== true);
      left = rendered.left;
      // Of many, each says whose it is.
      const head = isMany && rendered.text ? `${styled(answer.query, look, "strong")}\n` : "";
      return part(head + rendered.text);
    },
    besides: () => (left > 0 ? fill(LABELS[lang].more, { counts: left }) : ""),
  };
}

/** The sections, with what was left out below the last one. */
function withFoot(
  sections: readonly Section[],
  omitted: readonly JoinedFigure[],
  lang: Lang,
): Section[] {
  return sections.map((section, at) => {
    if (at < sections.length - 1) return section;
    return { ...section, foot: [...(section.foot ?? []), ...leftOut(omitted, lang)] };
  });
}

/** That some figures were left out, as a line; none where there are none. */
function leftOut(omitted: readonly JoinedFigure[], lang: Lang): string[] {
  const ids = omitted.map(({ id }) => id).join(", ");
  return ids === "" ? [] : [fill(LABELS[lang].overview.notCompared, { ids })];
}

interface Named {
  /** For each name the ids of the entities that it may mean. */
  readonly ids: readonly (readonly string[])[];
  /** Whether every name means something. */
  readonly isFound: boolean;
  remarks(lang: Lang): string[];
}

/** What may stand between names. */
const BETWEEN = /^(?:and|en|vs\.?|versus|with|met|to|tot)$/i;
/** In words, of a name. */
const LONGEST = 6;

/** The names in a query, as long as can be, up to the first one that means nothing. */
function namesIn(query: string, command: Command["name"], factbook: Factbook): Named {
  const words = query.split(/[\s,]+/).filter((word) => word !== "" && !BETWEEN.test(word));
  const read: { readonly name: string; readonly resolution: Resolution }[] = [];
  for (let at = 0; at < words.length && read.every(isFound); ) {
    const spans = Array.from({ length: Math.min(LONGEST, words.length - at) }, (_, i) => {
      const name = words.slice(at, at + i + 1).join(" ");
      return { name, count: i + 1, resolution: findByName(factbook, name, ENTITY_KINDS) };
    }).reverse();
    const span = spans.find(isExact) ?? spans.find(isFound) ?? spans.at(-1);
    if (span) read.push(span);
    at += span?.count ?? 1;
  }
  return {
    ids: read.map(({ resolution }) => resolution.hits.map(({ entity }) => entity.id)),
    isFound: read.every(isFound),
    remarks: (lang) =>
      read.flatMap(({ name, resolution }) =>
        remarksOn(resolution, { query: name, command, kinds: ENTITY_KINDS }, factbook, lang),
      ),
  };
}

interface Read {
  readonly resolution: Resolution;
}

function isFound({ resolution }: Read): boolean {
  return resolution.hits.length > 0;
}

const EXACT: ReadonlySet<string> = new Set(["id", "name", "alias", "code"]);

function isExact({ resolution: { hits } }: Read): boolean {
  return hits.some(({ match }) => EXACT.has(match.by));
}
