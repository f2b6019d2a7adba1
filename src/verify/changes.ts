/** What kind of change a changed passage has: a number, negation, name, speaker, quotation or just words. */
import { isEntity, rangeOf, speakersOf } from "../factbook/factbook.ts";
import type { Entity, Fact } from "../factbook/model.ts";
import { normalise } from "../find/normalise.ts";
import type { Prints } from "./fingerprint.ts";
import { denialEdit, deniesMore, deniesOtherwise } from "./negation.ts";
import {
  CHANGES,
  type Change,
  type Checked,
  isAmount,
  isSameBeside,
  type Passage,
} from "./passages.ts";
import { difference, type Edit, overlap, undoEdits, within } from "./text.ts";

/**
 * The change in each changed passage. Short passages are judged first: a claim that contains a changed
 * number hasn't changed otherwise if restoring the number restores its print.
 */
export function changesIn(
  passages: readonly Checked[],
  facts: readonly Fact[],
  prints: Prints | undefined,
): Map<Checked, Change> {
  const known: (Edit & Pick<Change, "is">)[] = [];
  const changes = new Map<Checked, Change>();
  const lengthOf = ({ found = "" }: Checked) => found.length;
  const changed = passages.filter(({ state }) => state === "changed");
  for (const passage of changed.sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const { span = { start: 0, end: 0 }, found = "" } = passage;
    const inside = known
      .filter((edit) => within(edit, span))
      .map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
    const before = undoEdits(found, inside);
    const following = CHANGES.find((each) => inside.some(({ is }) => is === each));
    const change =
      following && passage.had?.(before)
        ? { is: following, isFollowing: true, was: before }
        : ownChange(passage, before, facts, prints);
    changes.set(passage, change);
    if (change.was === undefined || inside.length > 0) continue;
    const { start, end, was } = difference(change.was, found);
    known.push({ is: change.is, was, start: start + span.start, end: end + span.start });
  }
  return changes;
}

/** The change in one passage; `before` is its text with known changes undone. */
function ownChange(
  passage: Checked,
  before: string,
  facts: readonly Fact[],
  prints: Prints | undefined,
): Change {
  const { record, found = "", expected, had = () => false } = passage;
  const as = (is: Change["is"], was = expected): Change => ({
    is,
    isFollowing: false,
    ...(was !== undefined && { was }),
  });
  if (record.kind === "figure") {
    const isSame = isAmount(found, record.value) && isSameBeside(expected ?? found, found);
    return as(isSame ? "wording" : "number");
  }
  if (isEntity(record)) {
    if (isNameOf(record, found)) return as("wording");
    return as(isOfSpeaker(passage, facts) ? "speaker" : "name");
  }
  const usual = record.kind === "quote" ? "quotation" : "wording";
  if (expected !== undefined) return as(deniesOtherwise(expected, found) ? "negation" : usual);
  const digits = prints?.digitsIn(passage) ?? "";
  const edit = denialEdit(before, digits, had);
  if (edit) return as("negation", undoEdits(before, [edit]));
  return as(deniesMore(found, digits) ? "negation" : usual);
}

/** Maximum distance between a fact and a mention of its speaker, in code units. */
const BESIDE = 40;

/**
 * Whether a mention identifies the speaker of a fact: it is in or beside it, but not inside their own
 * quotation.
 */
function isOfSpeaker({ record, selector }: Passage, facts: readonly Fact[]): boolean {
  const mention = rangeOf(selector);
  return facts.some((fact) => {
    const range = rangeOf(fact.selector);
    if (!speakersOf(fact).includes(record.id) || !mention || !range) return false;
    const near = { start: range.start - BESIDE, end: range.end + BESIDE };
    const isInLine = fact.selector.paragraph === selector.paragraph;
    return (
      isInLine && overlap(mention, near) && !(fact.kind === "quote" && overlap(mention, range))
    );
  });
}

/** Whether the words are another name of the entity, ignoring case and accents. */
function isNameOf({ name, aliases = {} }: Entity, words: string): boolean {
  const names = [...Object.values(name), ...Object.values(aliases).flat()];
  return names.some((own) => normalise(own) === normalise(words));
}
