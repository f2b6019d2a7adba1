/** Facts by country. */
import type { JoinedFact, JoinedFigure, Ref } from "../factbook/answer.ts";
import { byPlace, statusOf } from "../factbook/factbook.ts";
import { speakersOfJoined } from "../factbook/join.ts";
import type { Role, Status } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";

/** What is said about a country or region. */
export interface Place extends Partial<Ref> {
  /**
   * If the headline names the place: whether the article supports that, for those whom the headline says
   * it of.
   */
  readonly headline?: "borne out" | "left open" | "not borne out";
  readonly facts: readonly JoinedFact[];
}

/** Returns the entity with an id, if it is a place. */
type PlaceOf = (id: string) => Ref | undefined;

/** The facts that are events; in a factbook without events, those with a place. */
export function eventsIn(facts: readonly JoinedFact[]): readonly JoinedFact[] {
  const events = facts.filter(({ event }) => event !== undefined);
  return events.length > 0 ? events : facts.filter(({ about }) => about.some(isPlace));
}

function isPlace({ as }: { readonly as: Role }): boolean {
  return as === "place";
}

/**
 * The places of events. An event without a place counts for the country that acts, unless that does what
 * the headline says, since it may do that anywhere. Places in the headline come first, and events without
 * a place last. `all` events decide whether the headline is supported; `events` are some of them.
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
  const grouping = (facts: readonly JoinedFact[]) =>
    grouped(
      facts.flatMap((fact) => refsOf(fact).map((ref) => ({ ref, fact }))),
      ({ ref }) => ref.id,
    );
  const whole = grouping(all);
  const places = Array.from(grouping(events), ([id, at]): Place => {
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

/** Whether the article supports the headline for a place with these facts. */
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

/** Statuses of what is contradicted or unknown. */
const DOUBTED: ReadonlySet<Status> = new Set(["denied", "unclear"]);

/** The ids of those who do what the headline says. */
function doersIn(facts: readonly JoinedFact[]): Set<string> {
  const about = facts.filter(isHeadline).flatMap((fact) => fact.about);
  return new Set(about.filter(({ as }) => as === "agent").map(({ id }) => id));
}

export function isHeadline({ selector }: JoinedFact): boolean {
  return selector.paragraph === 0;
}

/** A fact with the amounts that belong to it, such as the pay that an advert offers. */
export interface Event {
  readonly fact: JoinedFact;
  readonly amounts: readonly JoinedFigure[];
}

/**
 * Facts, where a figure belongs to the claim before it in its paragraph that has the same speakers, status
 * and roles.
 */
export function withAmounts(facts: readonly JoinedFact[]): Event[] {
  const claims = grouped(
    facts.filter(({ kind }) => kind === "claim"),
    likeness,
  );
  const claimOf = (figure: JoinedFigure): JoinedFact | undefined =>
    claims
      .get(likeness(figure))
      ?.findLast(({ selector }) => byPlace(selector, figure.selector) <= 0);
  const amounts = grouped(
    facts.filter((fact) => fact.kind === "figure"),
    claimOf,
  );
  const alone = new Set<JoinedFact>(amounts.get(undefined));
  return facts
    .filter((fact) => fact.kind !== "figure" || alone.has(fact))
    .map((fact) => ({ fact, amounts: amounts.get(fact) ?? [] }));
}

function likeness(fact: JoinedFact): string {
  const roles = fact.about.map(({ id, as }) => [id, as]);
  const speakers = speakersOfJoined(fact).map(({ id }) => id);
  return JSON.stringify([fact.selector.paragraph, statusOf(fact), speakers, roles]);
}
