/** Whether a record is of the kind that a question asks for. */
import { entitiesOf, type Factbook, isEntity, isOutlet, timesOf } from "../../factbook/factbook.ts";
import type { Entity, FactRecord } from "../../factbook/model.ts";
import { ANSWERING, type Question } from "./question.ts";
import type { Token } from "./terms.ts";

type Fact = Exclude<FactRecord, Entity>;

/** How well a record fits what is asked: 0 if it cannot answer it. `meetings` are those of `tokens`. */
export function fitness(
  record: FactRecord,
  { asked }: Question,
  tokens: readonly Token[],
  meetings: readonly number[],
  factbook: Factbook,
): number {
  const rank = ANSWERING[asked].indexOf(record.kind);
  if (rank < 0) return 0;
  if (asked === "count" && !counts(record, tokens, meetings)) return 0;
  if (isEntity(record)) {
    if (asked === "name" && record.unnamed) return 0;
    // A name alone asks for its bearer; with other words, for a fact about it.
    const isNamedAlone = tokens.length === 1 && tokens[0]?.entity === record.id;
    return isNamedAlone && record.kind !== "group" ? 1.1 : 0.8;
  }
  if (asked === "when" && timesOf(record).length === 0) return 0;
  if (asked === "who" && !tellsWho(record, tokens, factbook)) return 0;
  if ((asked === "where" || asked === "city") && !tellsPlace(record, asked, tokens, factbook))
    return 0;
  return 1 - rank * 0.01;
}

/** What is counted must be in the words of a figure, not just what it is about. */
const COUNTED = 0.75;
/** What a figure says of those counted is in its label, or means the same; questions are less. */
const SAID = 0.88;

/** Whether a figure counts what the question does; a nation's name counts its people. */
function counts(
  record: FactRecord,
  tokens: readonly Token[],
  meetings: readonly number[],
): boolean {
  if (record.kind !== "figure" || (meetings[0] ?? 0) < COUNTED) return false;
  if (record.value.unit.en !== "people") return tokens[0]?.entity === undefined;
  const words = meetings.filter((_, i) => tokens[i]?.entity === undefined);
  return words.length === 0 || Math.max(...words) >= SAID;
}

/** Whether a fact has somebody in it whom the question does not name already, besides the outlet. */
function tellsWho(fact: Fact, tokens: readonly Token[], factbook: Factbook): boolean {
  return [...entitiesOf(fact)].some((id) => {
    const kind = factbook.byId.get(id)?.kind ?? "";
    const isSomebody = ["person", "organisation", "group"].includes(kind);
    return isSomebody && !isOutlet(id, factbook) && !tokens.some((token) => token.entity === id);
  });
}

/** Whether a fact is about a place that the question does not name already. */
function tellsPlace(
  fact: Fact,
  asked: "where" | "city",
  tokens: readonly Token[],
  factbook: Factbook,
): boolean {
  const places = asked === "city" ? ["city"] : ["city", "region", "country"];
  return fact.about.some(
    ({ id }) =>
      places.includes(factbook.byId.get(id)?.kind ?? "") &&
      !tokens.some((token) => token.entity === id),
  );
}
