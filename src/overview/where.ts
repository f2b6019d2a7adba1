/** Facts by country. */
import type { JoinedFact, Ref } from "../factbook/answer.ts";
import { statusOf } from "../factbook/factbook.ts";
import type { Role, Status } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";

/** What is told of a country or a region. */
export interface Place extends Partial<Ref> {
  /** Where the headline names it, whether the article tells so too, of who does it in the headline. */
  readonly headline?: "borne out" | "left open" | "not borne out";
  readonly facts: readonly JoinedFact[];
}

/** The entity with an id, if it is a place. */
type PlaceOf = (id: string) => Ref | undefined;

/** The events among facts; of a factbook that names no kind of event, what has a place. */
export function eventsIn(facts: readonly JoinedFact[]): readonly JoinedFact[] {
  const events = facts.filter(({ event }) => event !== undefined);
  return events.length > 0 ? events : facts.filter(({ about }) => about.some(isPlace));
}

function isPlace({ as }: { readonly as: Role }): boolean {
  return as === "place";
}

/**
 * The countries, regions and cities of events: where these take place; else which do it, but for those
 * who do what the headline says, since they may do it anywhere. Those of the headline come first, and
 * what has none stands last. Whether the headline is borne out `all` events tell, of which these are some.
 */
export function placesIn(
  events: readonly JoinedFact[],
  all: readonly JoinedFact[],
  placeOf: PlaceOf,
): Place[] {
  const doers = doersIn(all);
  const refsOf = ({ about }: JoinedFact): Ref[] => {
    const others = about.filter(({ id, as }) => as === "agent" && !doers.has(id));
    const refs = [about.filter(isPlace), others].map((some) =>
      some.flatMap(({ id }) => placeOf(id) ?? []),
    );
    return refs.find(({ length }) => length > 0) ?? [];
  };
  const byPlace = (facts: readonly JoinedFact[]) =>
    grouped(
      facts.flatMap((fact) => refsOf(fact).map((ref) => ({ ref, fact }))),
      ({ ref }) => ref.id,
    );
  const whole = byPlace(all);
  const places = Array.from(byPlace(events), ([id, at]): Place => {
    const facts = at.map(({ fact }) => fact);
    const known = whole.get(id)?.map(({ fact }) => fact) ?? facts;
    return {
      ...at[0].ref,
      ...(facts.some(isHeadline) && { headline: verdictOn(known, doers) }),
      facts,
    };
  });
  const elsewhere = events.filter((fact) => refsOf(fact).length === 0);
  places.sort((a, b) => Number(!a.headline) - Number(!b.headline));
  return elsewhere.length > 0 ? [...places, { facts: elsewhere }] : places;
}

/** Whether the article itself tells what its headline says of a place, of which these are the facts. */
function verdictOn(facts: readonly JoinedFact[], doers: ReadonlySet<string>) {
  const sound = facts.filter((fact) => {
    const status = statusOf(fact);
    return !isHeadline(fact) && status !== undefined && !DOUBTED.has(status);
  });
  const isOfDoer = ({ about }: JoinedFact) =>
    doers.size === 0 || about.some(({ id, as }) => as === "agent" && doers.has(id));
  if (sound.length === 0) return "not borne out";
  return sound.some(isOfDoer) ? "borne out" : "left open";
}

/** Of what is contradicted, or not known. */
const DOUBTED: ReadonlySet<Status> = new Set(["denied", "unclear"]);

/** The ids of who does what the headline says. */
function doersIn(facts: readonly JoinedFact[]): Set<string> {
  const about = facts.filter(isHeadline).flatMap((fact) => fact.about);
  return new Set(about.filter(({ as }) => as === "agent").map(({ id }) => id));
}

export function isHeadline({ selector }: JoinedFact): boolean {
  return selector.paragraph === 0;
}
