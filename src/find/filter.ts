/** Chooses among records by what is known of them: who says it, how sure, of whom, where and when. */
import {
  type Factbook,
  isEntity,
  paragraphsOf,
  parentsIn,
  speakersOf,
  timesOf,
} from "../factbook/factbook.ts";
import type { Fact, FactRecord, Status, When } from "../factbook/model.ts";

/** What records are wanted: of each that is given, one must be met. */
interface Wanted {
  /** Ids of who says it, or of what they belong to. */
  readonly by?: readonly string[] | undefined;
  readonly status?: readonly Status[] | undefined;
  /** Ids of what it is about, or of what that belongs to. */
  readonly about?: readonly string[] | undefined;
  /** As a reader counts them; 0 for the headings. */
  readonly paragraph?: readonly number[] | undefined;
  readonly measure?: readonly string[] | undefined;
  /** A day, month or year: when it happened, or else was said, is not before. */
  readonly since?: string | undefined;
}

/** Tells the records that are wanted; an entity, which nobody says, only by the paragraphs that name it. */
export function createFilter(wanted: Wanted, factbook: Factbook): (record: FactRecord) => boolean {
  const { paragraph, by, status, about, measure, since } = wanted;
  const addParents = parentsIn(factbook.entities);
  const isOf = (ids: readonly string[], wholes: readonly string[]) => {
    const all = addParents(new Set(ids));
    return wholes.some((id) => all.has(id));
  };
  const isFactWanted = (fact: Fact) =>
    (!by || isOf(speakersOf(fact), by)) &&
    (!about ||
      isOf(
        fact.about.map(({ id }) => id),
        about,
      )) &&
    (!status || ("status" in fact && status.includes(fact.status))) &&
    (!measure || ("measure" in fact && measure.includes(fact.measure ?? ""))) &&
    (!since || isSince(fact, since));
  const isOfFacts = [by, status, about, measure, since].some(Boolean);
  return (record) => {
    const stands = paragraph?.some((each) => paragraphsOf(record, factbook).has(each)) ?? true;
    return stands && (isEntity(record) ? !isOfFacts : isFactWanted(record));
  };
}

/** Whether it happened, or where that has no date was said, at `since` or later. */
function isSince(fact: Fact, since: string): boolean {
  const dated = timesOf<When>(fact).find(({ time }) => time.from ?? time.to)?.time;
  if (dated === undefined) return false;
  return dated.to === undefined || dated.to.slice(0, since.length) >= since;
}
