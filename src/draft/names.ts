/** Who and what a text names: its capitalised words, but for those that only begin a sentence. */
import type { EntityKind, Lang } from "../factbook/model.ts";
import { createFinder, overlap, type Span } from "../verify/text.ts";
import type { Thing } from "../world.ts";
import { formsIn } from "./capitals.ts";
import { isCountry, worldThing } from "./countries.ts";

/** Something that a text names. */
export interface Named {
  /** The longest of its forms. */
  readonly name: string;
  /** All that it is called. */
  readonly forms: readonly string[];
  /** Undefined where it isn't sure. */
  readonly kind: EntityKind | undefined;
  readonly thing: Thing | undefined;
  /** In the order of the text. */
  readonly mentions: readonly Span[];
}

const PLACE_BEFORE = /\b(?:in|near|from|to|at|te|naar|uit|bij|rond|around|of|van) $/i;

/** Everybody and everything that `sentences` of `text` name, in the order of the text. */
export function namesIn(text: string, sentences: readonly Span[], lang: Lang): Named[] {
  const forms = sureForms(text, sentences, lang);
  const find = createFinder(text);
  const taken: Span[] = [];
  const groups: { forms: string[]; mentions: Span[]; thing: Thing | undefined }[] = [];
  for (const form of [...forms.keys()].sort((a, b) => b.length - a.length)) {
    const mentions = find(form).filter(
      (span) =>
        !taken.some((at) => overlap(span, at)) && !/[\r\n]/.test(text.slice(span.start, span.end)),
    );
    if (mentions.length === 0) continue;
    taken.push(...mentions);
    const thing = worldThing(form);
    const isPlace = mentions.some(({ start }) => PLACE_BEFORE.test(text.slice(0, start).slice(-8)));
    // A country and its people, a person and the surname, a body and its initials.
    const same = groups.filter(({ forms: [name = ""], thing: other }) => {
      if (thing || other) return thing?.code === other?.code;
      const isSurname = name.toLowerCase().endsWith(` ${form.toLowerCase()}`) && !isPlace;
      return isSurname || text.includes(`${name} (${form})`);
    });
    if (same.length === 1) {
      same[0]?.forms.push(form);
      same[0]?.mentions.push(...mentions);
    } else groups.push({ forms: [form], mentions, thing });
  }
  const named = groups.map(({ forms: own, mentions, thing }): Named => {
    const [name = "", ...others] = own;
    const isPerson =
      own.some((form) => forms.get(form)) ||
      others.some((form) => name.endsWith(` ${form}`)) ||
      mentions.some(({ end }) => AGE.test(text.slice(end, end + 8)));
    mentions.sort((a, b) => a.start - b.start);
    return { name, forms: own, kind: kindOf(name, thing, isPerson), thing, mentions };
  });
  return named.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** What is a name for sure, or the surname in one, and whether a title stands before it anywhere. */
function sureForms(text: string, sentences: readonly Span[], lang: Lang): Map<string, boolean> {
  const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));
  const all = sentences.flatMap(({ start, end }) => [
    ...formsIn(text.slice(start, end), small, lang),
  ]);
  const sure = all.filter(({ isSure }) => isSure);
  const forms = new Map<string, boolean>();
  for (const { form, isTitled, isSure } of all)
    if (isSure || sure.some((other) => other.form.endsWith(` ${form}`)))
      forms.set(form, isTitled || forms.get(form) === true);
  return forms;
}

const INSTITUTION =
  /(?:^|\P{L})(?:ministry|ministerie|university|universiteit|council|institute|instituut|bank|committee|commissie|party|partij|agency|association|vereniging|union|unie|stichting|foundation|company|trust|court|rechtbank|ltd|inc|bv|nv)(?:$|\P{L})|inspectie$/iu;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** After a person's name: "Nino (34)". */
const AGE = /^(?: \(\d{1,2}\)|, \d{1,2},)/;

function kindOf(name: string, thing: Thing | undefined, isPerson: boolean): EntityKind | undefined {
  if (thing && isCountry(thing)) return "country";
  if (/^M\d/.test(thing?.code ?? "")) return "region";
  if (INSTITUTION.test(name) || ACRONYM.test(name)) return "organisation";
  return isPerson && thing === undefined ? "person" : undefined;
}
