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

/** An overview of some facts. */
export interface View {
  /** Its results as JSON; a limit counts these. */
  readonly groups: readonly object[];
  /** The facts in the groups, in the order of the input. */
  readonly facts: readonly JoinedFact[];
  /** Rows of CSV, if they aren't facts. */
  readonly rows?: readonly object[];
  sections(room: Room): Section[];
  svg?(lang: Lang): string;
  /** What it mentions in a remark: figures left out of a comparison, facts that the speakers deny. */
  readonly besides?: { readonly as: "omitted" | "denied"; readonly facts: readonly JoinedFact[] };
}

export type ViewName = "compare" | "timeline" | "speakers" | "where";

/** Makes each overview; `limit` is the maximum number of groups. */
export const VIEWS: Readonly<Record<ViewName, (made: OverviewInput, limit?: number) => View>> = {
  compare(made, limit) {
    const all = comparisonsIn(made);
    const groups = all.slice(0, limit);
    const figures = new Set(all.flatMap((group) => group.figures.map(({ id }) => id)));
    const others = named({ ...made, facts: allFacts(made.factbook) }).filter(
      ({ id, kind }) => kind === "figure" && !figures.has(id),
    );
    return {
      groups,
      facts: among(
        made,
        groups.flatMap((group) => group.figures),
      ),
      sections: (room) => compareSections(groups, room),
      svg: (lang) => compareSvg(groups, made.factbook.source, lang),
      besides: { as: "omitted", facts: others },
    };
  },
  timeline(made, limit) {
    const moments = momentsOf(named(made));
    const groups = [...new Set(moments.map(({ fact }) => fact))].slice(0, limit);
    const shown = moments.filter(({ fact }) => groups.includes(fact));
    return {
      groups,
      facts: groups,
      sections: (room) => timelineSections(shown, room),
      svg: (lang) => timelineSvg(shown, made.factbook.source, lang),
    };
  },
  speakers(made, limit) {
    const groups = speakersIn(made.facts).filter(isWantedIn(made)).slice(0, limit);
    return {
      groups,
      facts: among(
        made,
        groups.flatMap(({ facts }) => facts),
      ),
      rows: groups.map(({ facts: _, status, ...speaker }) => {
        // Always the same columns.
        const all = STATUSES.map((name) => [name, status[name] ?? 0] as const);
        return { ...speaker, status: Object.fromEntries(all) };
      }),
      sections: (room) => speakerSections(groups, made.wanted.length > 0, room),
      besides: { as: "denied", facts: deniedIn(made) },
    };
  },
  where(made, limit) {
    const groups = placesOf({ ...made, facts: eventsIn(made.facts) }).slice(0, limit);
    return {
      groups,
      facts: among(
        made,
        groups.flatMap(({ facts }) => facts),
      ),
      sections: ({ lang }) => whereSections(groups, lang),
    };
  },
};

/** The facts of an overview that are also in its groups. */
function among({ facts }: OverviewInput, grouped: readonly { readonly id: string }[]) {
  const ids = new Set(grouped.map(({ id }) => id));
  return facts.filter(({ id }) => ids.has(id));
}

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
