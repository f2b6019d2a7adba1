/** Facts by country: what kind of event took place there, who did it to whom, and who says so. */
import type { JoinedFact, Ref } from "../factbook/answer.ts";
import { statusOf } from "../factbook/factbook.ts";
import { speakersOfJoined } from "../factbook/join.ts";
import type { Status } from "../factbook/model.ts";
import { groupedBy } from "./grouped.ts";

/** What is told of a country or a region. */
export interface Place extends Partial<Ref> {
  /** Whether the headline names it, and whether the article then bears that out. */
  readonly headline?: "borne out" | "not borne out";
  readonly facts: readonly JoinedFact[];
}

/** An entity and what it belongs to, itself first, as far as these are places. */
export type PlacesOf = (id: string) => readonly Ref[];

/**
 * Where facts play: at the places that they name, and where those come from to whom it is done. Those
 * of the headline come first, and what plays nowhere stands last.
 */
export function placesIn(facts: readonly JoinedFact[], placesOf: PlacesOf): Place[] {
  const refsOf = (fact: JoinedFact) =>
    fact.about.flatMap(({ id, as }) => (as === "place" || as === "patient" ? placesOf(id) : []));
  const at = facts.flatMap((fact) => refsOf(fact).map((ref) => ({ ref, fact })));
  const places = Array.from(groupedBy(at, ({ ref }) => ref.id).values(), (group) => ({
    ...group[0]?.ref,
    ...told([...new Set(group.map(({ fact }) => fact))]),
  }));
  const elsewhere = facts.filter((fact) => refsOf(fact).length === 0);
  const ofHeadline = places.filter(({ headline }) => headline !== undefined);
  const others = places.filter(({ headline }) => headline === undefined);
  return [...ofHeadline, ...others, ...(elsewhere.length > 0 ? [{ facts: elsewhere }] : [])];
}

function told(facts: readonly JoinedFact[]): Place {
  const body = facts.filter((fact) => !isHeadline(fact));
  const isBorneOut = body.map(statusOf).some((status) => status && !DOUBTED.has(status));
  const headline = isBorneOut ? "borne out" : "not borne out";
  return { ...(body.length < facts.length && { headline }), facts };
}

/** Of what is contradicted, or not known. */
const DOUBTED: ReadonlySet<Status> = new Set(["denied", "unclear"]);

export function isHeadline({ selector }: JoinedFact): boolean {
  return selector.paragraph === 0;
}

/** Facts that say the same of who does it to whom, how sure, and are said by the same: what differs is how. */
export function deedsIn(facts: readonly JoinedFact[]): JoinedFact[][] {
  const deeds = groupedBy(facts, (fact) => {
    const done = fact.about.filter(({ as }) => as === "agent" || as === "patient");
    const parts = done.map(({ id, as }) => [id, as]);
    return JSON.stringify([parts, speakersOfJoined(fact).map(({ id }) => id), isHeadline(fact)]);
  });
  return [...deeds.values()].flatMap((alike) => {
    const first = alike.map(statusOf).find(Boolean);
    return [...groupedBy(alike, (fact) => statusOf(fact) ?? first).values()];
  });
}
