/** What each overview has of a factbook, and how it is shown. */
import type { JoinedFact, JoinedFigure, Ref } from "../factbook/answer.ts";
import { ALL_KINDS, type Factbook, isEntity, KINDS, parentsIn } from "../factbook/factbook.ts";
import { joinFacts, speakersOfJoined } from "../factbook/join.ts";
import type { Kind, Lang } from "../factbook/model.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { fill, LABELS } from "../output/labels.ts";
import { compareSections } from "../output/overviews/compare.ts";
import { compareSvg } from "../output/overviews/compare-svg.ts";
import {
  type Room,
  renderSections,
  type Section,
  sectionsInMarkdown,
} from "../output/overviews/sections.ts";
import { speakerSections } from "../output/overviews/speakers.ts";
import { timelineSections } from "../output/overviews/timeline.ts";
import { timelineSvg } from "../output/overviews/timeline-svg.ts";
import { whereSections } from "../output/overviews/where.ts";
import type { Answer } from "../output/page.ts";
import { answerForms, createParter, type Format, type Forms, rowsFor } from "../output/render.ts";
import { styled } from "../output/style.ts";
import { comparisonsOf, type Wanted } from "../overview/compare.ts";
import { speakersIn } from "../overview/speakers.ts";
import { momentsOf } from "../overview/timeline.ts";
import { type Place, placesIn } from "../overview/where.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";
import { filterOf } from "./filters.ts";
import { listed } from "./lookup.ts";
import { namesIn } from "./named.ts";
import type { Finding } from "./run.ts";

/** The facts of an overview, and the names that were asked for. */
interface Made {
  readonly facts: readonly JoinedFact[];
  readonly wanted: Wanted;
  readonly factbook: Factbook;
}

interface View {
  /** The facts that it has of all of them, in its order. */
  choose(made: Made): readonly JoinedFact[];
  /** What its results are as JSON. */
  groups(made: Made): readonly object[];
  /** What is a row of CSV, where that is no fact. */
  rows?(made: Made): readonly object[];
  sections(made: Made, room: Room): Section[];
  svg?(made: Made, lang: Lang): string;
  /** Those that it could have had as well, and left out. */
  omitted?(made: Made): readonly JoinedFigure[];
}

export type ViewName = "compare" | "timeline" | "speakers" | "where";

const VIEWS: Readonly<Record<ViewName, View>> = {
  compare: {
    choose: (made) => {
      const ids = comparisonsIn(made).flatMap(({ figures }) => figures.map(({ id }) => id));
      return made.facts.filter(({ id }) => ids.includes(id));
    },
    groups: comparisonsIn,
    sections: (made, room) => compareSections(comparisonsIn(made), room),
    svg: (made, lang) => compareSvg(comparisonsIn(made), made.factbook.source, lang),
    omitted(made) {
      const ids = new Set(made.facts.map(({ id }) => id));
      const all = named({ ...made, facts: allFacts(made.factbook) });
      return all.filter((fact) => fact.kind === "figure").filter(({ id }) => !ids.has(id));
    },
  },
  timeline: {
    choose: (made) => [...new Set(momentsOf(named(made)).map(({ fact }) => fact))],
    groups: ({ facts }) => facts,
    sections: ({ facts }, { lang }) => timelineSections(momentsOf(facts), lang),
    svg: ({ facts, factbook }, lang) => timelineSvg(momentsOf(facts), factbook.source, lang),
  },
  speakers: {
    choose: (made) => made.facts.filter((fact) => speakersOfJoined(fact).some(isWantedIn(made))),
    groups: speakersOf,
    rows: (made) => speakersOf(made).map(({ facts: _, ...speaker }) => speaker),
    sections: (made, room) => speakerSections(speakersOf(made), made.wanted.length > 0, room),
  },
  where: {
    choose(made) {
      const events = made.facts.filter(({ event }) => event !== undefined);
      // A factbook that names no kind of event may still say where things are.
      const isPlaced = ({ about }: JoinedFact) => about.some(({ as }) => as === "place");
      const facts = events.length > 0 ? events : made.facts.filter(isPlaced);
      if (made.wanted.length === 0) return facts;
      const told = new Set(placesOf({ ...made, facts }).flatMap((place) => place.facts));
      return facts.filter((fact) => told.has(fact));
    },
    groups: placesOf,
    sections: (made, room) => whereSections(placesOf(made), room),
  },
};

/** The facts of an overview of what a query names. */
export function findIn(name: ViewName, query: string, factbook: Factbook): Finding {
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

export function formsOf(
  name: ViewName,
  { options, given }: Run<Format>,
  factbook: Factbook,
  isMany: boolean,
): Forms<Answer> {
  const { fields, format, lang } = options;
  if (format === "svg" && (fields !== undefined || isMany)) throw new UsageError(ERRORS.onePicture);
  const known = () => listed(factbook, ALL_KINDS).results;
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

function allFacts(factbook: Factbook): JoinedFact[] {
  const { claims, figures, quotes } = joinFacts(factbook, factbook.records);
  return [...claims, ...figures, ...quotes];
}

function comparisonsIn({ facts, wanted, factbook }: Made) {
  const figures = facts.filter((fact) => fact.kind === "figure");
  return comparisonsOf(figures, wanted, wholesIn(factbook));
}

/** The entities that one belongs to, itself among them. */
function wholesIn({ entities }: Factbook) {
  const addParents = parentsIn(entities);
  return (id: string) => addParents(new Set([id]));
}

/** Whether an entity, or what it belongs to, was asked for by name. */
function isWantedIn({ wanted, factbook }: Made): (ref: Pick<Ref, "id">) => boolean {
  const wholesOf = wholesIn(factbook);
  const ids = wanted.flat();
  return ({ id }) => ids.length === 0 || ids.some((own) => wholesOf(id).has(own));
}

/** The facts about what was asked for, or by it. */
function named(made: Made): readonly JoinedFact[] {
  const isWanted = isWantedIn(made);
  return made.facts.filter((fact) => [...fact.about, ...speakersOfJoined(fact)].some(isWanted));
}

function speakersOf(made: Made) {
  return speakersIn(made.facts).filter(isWantedIn(made));
}

function placesOf(made: Made) {
  const { facts, wanted, factbook } = made;
  const kinds: readonly Kind[] = [...KINDS.country, ...KINDS.place];
  const placeOf = (id: string): Ref | undefined => {
    const record = factbook.byId.get(id);
    return isEntity(record) && kinds.includes(record.kind) ? { id, name: record.name } : undefined;
  };
  const isWanted = isWantedIn(made);
  // Whether the article bears the headline out does not depend on what was chosen of it.
  const all = placesIn(
    VIEWS.where.choose({ ...made, facts: allFacts(factbook), wanted: [] }),
    placeOf,
  );
  const verdicts = new Map(all.map(({ id, headline }) => [id, headline]));
  const judged = (place: Place): Place => {
    const headline = verdicts.get(place.id);
    return place.headline && headline ? { ...place, headline } : place;
  };
  const hasName = ({ id }: Partial<Ref>) =>
    id === undefined ? wanted.length === 0 : isWanted({ id });
  return placesIn(facts, placeOf).filter(hasName).map(judged);
}
