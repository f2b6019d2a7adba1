/** Who says how much, and with what certainty. */
import type { JoinedFact, Ref } from "../factbook/answer.ts";
import { speakersOfJoined } from "../factbook/join.ts";
import type { Status } from "../factbook/model.ts";
import { grouped } from "../grouped.ts";

/** A source of facts. */
export interface Speaker extends Ref {
  readonly claims: number;
  readonly figures: number;
  readonly quotes: number;
  /** The number of claims and figures by status; quotations have none. */
  readonly status: Readonly<Partial<Record<Status, number>>>;
  /** The number of facts that nobody else says. */
  readonly alone: number;
  readonly facts: readonly JoinedFact[];
}

/** The sources of facts, those with the most first. */
export function speakersIn(facts: readonly JoinedFact[]): Speaker[] {
  const said = facts.flatMap((fact) => speakersOfJoined(fact).map((ref) => ({ ref, fact })));
  const speakers = Array.from(grouped(said, ({ ref }) => ref.id).values(), (own) => {
    const facts = own.map(({ fact }) => fact);
    return summed(own[0].ref, facts);
  });
  return speakers.sort((a, b) => b.facts.length - a.facts.length);
}

function summed({ id, name }: Ref, facts: readonly JoinedFact[]): Speaker {
  const count = (kind: JoinedFact["kind"]) => facts.filter((fact) => fact.kind === kind).length;
  const statuses = grouped(
    facts.flatMap((fact) => (fact.kind === "quote" ? [] : [fact.status])),
    (status) => status,
  );
  return {
    id,
    name,
    claims: count("claim"),
    figures: count("figure"),
    quotes: count("quote"),
    status: Object.fromEntries(Array.from(statuses, ([status, of]) => [status, of.length])),
    alone: facts.filter((fact) => speakersOfJoined(fact).length === 1).length,
    facts,
  };
}
