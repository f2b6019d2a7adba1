/** What each overview takes from a factbook. */
import type { JoinedFact, Ref } from "../factbook/answer.ts";
import { type Factbook, isEntity, isWithinIn, KINDS } from "../factbook/factbook.ts";
import { join, speakersOfJoined } from "../factbook/join.ts";
import type { Kind, Lang } from "../factbook/model.ts";
import { STATUSES } from "../output/labels.ts";
import { compareSections, compareSvg } from "../output/overviews/compare.ts";
import type { Room, Section } from "../output/overviews/sections.ts";
import { speakerSections } from "../output/overviews/speakers.ts";
import { timelineSections, timelineSvg } from "../output/overviews/timeline.ts";
import { whereSections } from "../output/overviews/where.ts";
import { comparisonsOf, type Wanted } from "../overview/compare.ts";
import { speakersIn } from "../overview/speakers.ts";
import { momentsOf } from "../overview/timeline.ts";
import { eventsIn, type Place, placesIn } from "../overview/where.ts";

/** The facts of an overview, and the entities named in the query. */
export interface OverviewInput {
  readonly facts: readonly JoinedFact[];
  readonly wanted: Wanted;
  readonly factbook: Factbook;
}

export interface View {
  /** The facts it shows, in its order. */
  choose(made: OverviewInput): readonly JoinedFact[];
  /** Its results as JSON. */
  groups(made: OverviewInput): readonly object[];
  /** Rows of CSV, if they aren't facts. */
  rows?(made: OverviewInput): readonly object[];
  sections(made: OverviewInput, room: Room): Section[];
  svg?(made: OverviewInput, lang: Lang): string;
  /** What it mentions in a remark: figures left out of a comparison, facts that the speakers deny. */
  readonly besides?: {
    readonly as: "omitted" | "denied";
    of(made: OverviewInput): readonly JoinedFact[];
  };
}

export type ViewName = "compare" | "timeline" | "speakers" | "where";

export const VIEWS: Readonly<Record<ViewName, View>> = {
  compare: {
    choose: (made) => {
      const ids = comparisonsIn(made).flatMap(({ figures }) => figures.map(({ id }) => id));
      return made.facts.filter(({ id }) => ids.includes(id));
    },
    groups: comparisonsIn,
    sections: (made, room) => compareSections(comparisonsIn(made), room),
    svg: (made, lang) => compareSvg(comparisonsIn(made), made.factbook.source, lang),
    besides: {
      as: "omitted",
      of(made) {
        const ids = new Set(made.facts.map(({ id }) => id));
        const all = named({ ...made, facts: allFacts(made.factbook) });
        return all.filter(({ id, kind }) => kind === "figure" && !ids.has(id));
      },
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
    rows: (made) =>
      speakersOf(made).map(({ facts: _, status, ...speaker }) => {
        // Always the same columns.
        const all = STATUSES.map((name) => [name, status[name] ?? 0] as const);
        return { ...speaker, status: Object.fromEntries(all) };
      }),
    sections: (made, room) => speakerSections(speakersOf(made), made.wanted.length > 0, room),
    besides: { as: "denied", of: deniedIn },
  },
  where: {
    choose(made) {
      const facts = eventsIn(made.facts);
      if (made.wanted.length === 0) return facts;
      const told = new Set(placesOf({ ...made, facts }).flatMap((place) => place.facts));
      return facts.filter((fact) => told.has(fact));
    },
    groups: placesOf,
    sections: (made, room) => whereSections(placesOf(made), room),
  },
};

/** All facts of a factbook, by kind. */
export function allFacts(factbook: Factbook): JoinedFact[] {
  const { claims, figures, quotes } = factbook;
  const joined = [...claims, ...figures, ...quotes].map((fact) => join(factbook, fact));
  return joined.filter((record) => "about" in record);
}

function comparisonsIn({ facts, wanted, factbook }: OverviewInput) {
  const figures = facts.filter((fact) => fact.kind === "figure");
  return comparisonsOf(figures, wanted, isWithinIn(factbook.entities));
}

/** Whether an entity, or one that it belongs to, was named in the query. */
function isWantedIn({ wanted, factbook }: OverviewInput): (ref: Pick<Ref, "id">) => boolean {
  const isWithin = isWithinIn(factbook.entities);
  const ids = wanted.flat();
  return ({ id }) => ids.length === 0 || ids.some((own) => isWithin(id, own));
}

/** The facts about or by the entities named in the query. */
function named(made: OverviewInput): readonly JoinedFact[] {
  const isWanted = isWantedIn(made);
  return made.facts.filter((fact) => [...fact.about, ...speakersOfJoined(fact)].some(isWanted));
}

function speakersOf(made: OverviewInput) {
  return speakersIn(made.facts).filter(isWantedIn(made));
}

/** Facts denied by the speakers named in the query, since a denial is a statement too. */
function deniedIn(made: OverviewInput): readonly JoinedFact[] {
  if (made.wanted.length === 0) return [];
  const isWanted = isWantedIn(made);
  return allFacts(made.factbook).filter(
    (fact) => "deniedBy" in fact && fact.deniedBy?.some(isWanted),
  );
}

/** The places named in the query, and the facts about them that have no place. */
function placesOf(made: OverviewInput): Place[] {
  const { facts, factbook } = made;
  const kinds: readonly Kind[] = [...KINDS.country, ...KINDS.place];
  const placeOf = (id: string): Ref | undefined => {
    const record = factbook.byId.get(id);
    return isEntity(record) && kinds.includes(record.kind) ? { id, name: record.name } : undefined;
  };
  const isWanted = isWantedIn(made);
  return placesIn(facts, eventsIn(allFacts(factbook)), placeOf).flatMap((place) => {
    if (place.id !== undefined) return isWanted({ id: place.id }) ? [place] : [];
    const about = place.facts.filter((fact) => fact.about.some(isWanted));
    return about.length > 0 ? [{ facts: about }] : [];
  });
}
