/** Who is said to say what a sentence reports, where its words leave no doubt. */
import type { Span } from "../verify/text.ts";

/** Verbs and prepositions of reporting, between which and a name only an office may stand. */
const BEFORE =
  /(?:\b(?:says?|said|adds|added|warns|warned|explains|explained|argues|argued|according to|aldus|volgens|zegt|zei|zeggen|zeiden|vertelt|vertelde|meldt|meldde|stelt|stelde|waarschuwt|waarschuwde|verklaart|verklaarde|schrijft|schreef))(?: (?!(?:that|he|she|it|they|we|to|of|in|on|at|by|for|dat|hij|zij|ze|het|we|wij|tegen|aan|over|in|op|te|bij|van)\b)[\p{L}\p{M}-]+){0,4},? $/u;
const AFTER =
  /^(?:,[^,.;:]{1,60},| \([^)]*\))? (?:(?:has|had|heeft|had) )?(?:says?|said|tells?|told|adds|added|warns|warned|writes|wrote|calls|called|claims|claimed|denies|denied|explains|explained|argues|argued|announced|estimates|estimated|reports|reported|expects|insists|insisted|believes|promises|promised|confirmed|confirms|zegt|zei|zeggen|zeiden|vertelt|vertelde|meldt|meldde|melden|stelt|stelde|noemt|noemde|schat|schatte|schrijft|schreef|waarschuwt|waarschuwde|spreekt|sprak|ontkent|ontkende|verwacht|belooft|beloofde|verklaart|verklaarde|bevestigt|bevestigde|beweert|beweerde|eist)\b/u;

/** The one of `named` who says what stands between `start` and `end`; undefined where it may be two, or none. */
export function speakerIn<T>(
  text: string,
  { start, end }: Span,
  named: readonly (Span & { readonly entity: T })[],
): T | undefined {
  const speakers = named.filter((name) => {
    if (name.start < start || end < name.end) return false;
    const before = text.slice(start, name.start);
    const after = text.slice(name.end, end);
    // "Its secretary, Donal Reith, says"
    const past = before.endsWith(", ") ? after.replace(/^,/, "") : after;
    return BEFORE.test(before.toLowerCase()) || AFTER.test(after) || AFTER.test(past);
  });
  const [first, ...others] = new Set(speakers.map(({ entity }) => entity));
  return others.length > 0 ? undefined : first;
}
