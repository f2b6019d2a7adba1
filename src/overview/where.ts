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

/**
 * The countries, regions and cities of facts: where these take place; else which do it, but for `doers`:
 * what they do, they may do anywhere. Those of the headline come first, and what has none stands last.
 */
export function placesIn(
  facts: readonly JoinedFact[],
  placeOf: PlaceOf,
  doers: ReadonlySet<string>,
): Place[] {
  const refsOf = ({ about }: JoinedFact) => {
    const refsAs = (role: Role) =>
      about
        .filter(({ id, as }) => as === role && (role === "place" || !doers.has(id)))
        .flatMap(({ id }) => placeOf(id) ?? []);
    return ROLES.map(refsAs).find((refs) => refs.length > 0) ?? [];
  };
  const at = facts.flatMap((fact) => refsOf(fact).map((ref) => ({ ref, fact })));
  const places: Place[] = Array.from(grouped(at, ({ ref }) => ref.id).values(), (group) => ({
    ...group[0].ref,
    ...told(
      group.map(({ fact }) => fact),
      doers,
    ),
  }));
  const elsewhere = facts.filter((fact) => refsOf(fact).length === 0);
  places.sort((a, b) => Number(!a.headline) - Number(!b.headline));
  return elsewhere.length > 0 ? [...places, { facts: elsewhere }] : places;
}

/** The first of which a fact has a place tells where it belongs. */
const ROLES: readonly Role[] = ["place", "agent"];

function told(facts: readonly JoinedFact[], doers: ReadonlySet<string>): Place {
  const body = facts.filter((fact) => !isHeadline(fact));
  if (body.length === facts.length) return { facts };
  const sound = body.filter((fact) => {
    const status = statusOf(fact);
    return status !== undefined && !DOUBTED.has(status);
  });
  const isOfDoer = ({ about }: JoinedFact) =>
    doers.size === 0 || about.some(({ id, as }) => as === "agent" && doers.has(id));
  const headline = sound.some(isOfDoer) ? "borne out" : "left open";
  return { headline: sound.length > 0 ? headline : "not borne out", facts };
}

/** Of what is contradicted, or not known. */
const DOUBTED: ReadonlySet<Status> = new Set(["denied", "unclear"]);

/** The ids of who does what the headline says. */
export function doersIn(facts: readonly JoinedFact[]): Set<string> {
  const about = facts.filter(isHeadline).flatMap((fact) => fact.about);
  return new Set(about.filter(({ as }) => as === "agent").map(({ id }) => id));
}

export function isHeadline({ selector }: JoinedFact): boolean {
  return selector.paragraph === 0;
}
