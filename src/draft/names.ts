/** Who and what a text names: its capitalised words, but for those that only begin a sentence. */
import type { EntityKind, Lang } from "../factbook/model.ts";
import { createFinder, overlap, type Span } from "../verify/text.ts";
import type { Thing } from "../world.ts";
import { formsIn, hasOwnCapitals } from "./capitals.ts";
import { isCountry, worldThing } from "./countries.ts";
import { type Line, sentencesIn } from "./sentences.ts";

/** Something that a text names, with all that it is called there and where; it spans its first mention. */
export interface Named extends Span {
  /** The longest of its forms. */
  readonly name: string;
  readonly forms: readonly string[];
  /** Undefined where it isn't sure. */
  readonly kind: EntityKind | undefined;
  readonly thing: Thing | undefined;
  /** In the order of the text. */
  readonly mentions: readonly Span[];
}

const INSTITUTION =
  /(?:^|\P{L})(?:ministry|ministerie|university|universiteit|council|institute|instituut|bank|committee|commissie|party|partij|agency|association|vereniging|union|unie|stichting|foundation|company|trust|court|rechtbank|ltd|inc|bv|nv)(?:$|\P{L})|inspectie$/iu;
const PLACE_BEFORE = /\b(?:in|near|from|to|at|te|naar|uit|bij|rond|around|of|van) $/i;

/** Everybody and everything that `text`, with these lines, names, in the order of the text. */
export function namesIn(text: string, lines: readonly Line[], lang: Lang): Named[] {
  const sentences = lines.filter(hasOwnCapitals).flatMap((line) => sentencesIn(line, lang));
  const all = sentences.flatMap((sentence) => [...formsIn(text, sentence, lang)]);
  const sure = all.filter(({ isSure }) => isSure);
  const isSurname = (word: string) => sure.some(({ form }) => form.endsWith(` ${word}`));
  const forms = new Map<string, boolean>();
  for (const { form, isTitled, isSure } of all)
    if (isSure || isSurname(form)) forms.set(form, isTitled || forms.get(form) === true);
  const places = placesOf(text, [...forms.keys()]);
  const groups = groupsOf(text, places);
  return groups
    .flatMap(({ forms: own, thing }): Named[] => {
      const [name = ""] = own.toSorted((a, b) => b.length - a.length);
      const mentions = own.flatMap((form) => places.get(form) ?? []);
      mentions.sort((a, b) => a.start - b.start);
      const isPerson = own.some((form) => forms.get(form)) || isSurnamed(own);
      const kind = kindOf(name, thing, isPerson || mentions.some((at) => isAged(text, at)));
      return mentions.slice(0, 1).map((at) => ({ ...at, name, forms: own, kind, thing, mentions }));
    })
    .sort((a, b) => a.start - b.start);
}

/** Where each form stands, but not within a longer one. */
function placesOf(text: string, forms: readonly string[]): Map<string, Span[]> {
  const find = createFinder(text);
  const taken: Span[] = [];
  const isFree = (span: Span) => !taken.some((at) => overlap(span, at));
  const places = new Map<string, Span[]>();
  for (const form of forms.toSorted((a, b) => b.length - a.length)) {
    const free = find(form).filter(isFree);
    taken.push(...free);
    if (free.length > 0) places.set(form, free);
  }
  return places;
}

interface Group {
  readonly forms: string[];
  readonly thing: Thing | undefined;
}

/** The forms that name the same: a country and its people, a person and the surname, a body and its initials. */
function groupsOf(text: string, places: ReadonlyMap<string, readonly Span[]>): Group[] {
  const groups: Group[] = [];
  for (const form of [...places.keys()].toSorted((a, b) => b.length - a.length)) {
    const thing = worldThing(form);
    const isPlace = places
      .get(form)
      ?.some(({ start }) => PLACE_BEFORE.test(text.slice(Math.max(0, start - 8), start)));
    const same = groups.filter(({ forms: [name = ""], thing: other }) => {
      if (thing || other) return thing?.code === other?.code;
      const isSurname = name.toLowerCase().endsWith(` ${form.toLowerCase()}`) && !isPlace;
      return isSurname || text.includes(`${name} (${form})`);
    });
    const [only, ...more] = same;
    if (only && more.length === 0) only.forms.push(form);
    else groups.push({ forms: [form], thing });
  }
  return groups;
}

/** Whether a name's last word stands alone too. */
function isSurnamed([name = "", ...others]: readonly string[]): boolean {
  return others.some((form) => name.endsWith(` ${form}`));
}

const ACRONYM = /^\p{Lu}{2,}$/u;

function kindOf(name: string, thing: Thing | undefined, isPerson: boolean): EntityKind | undefined {
  if (thing && isCountry(thing)) return "country";
  if (/^M\d/.test(thing?.code ?? "")) return "region";
  if (INSTITUTION.test(name) || ACRONYM.test(name)) return "organisation";
  return isPerson && thing === undefined ? "person" : undefined;
}

/** Whether a name is followed by an age, as a person's: "Nino (34)". */
function isAged(text: string, { end }: Span): boolean {
  return /^(?: \(\d{1,2}\)|, \d{1,2},)/.test(text.slice(end, end + 8));
}
