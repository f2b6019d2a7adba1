/** The names of record kinds on the command line: in both languages, singular and plural. */
import { ALL_KINDS, ENTITY_KINDS, KINDS } from "../factbook/factbook.ts";
import type { Kind, Lang } from "../factbook/model.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { LABELS } from "../output/labels.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";

/** The kind words that help and errors list, in one language. */
export function kindWords(lang: Lang): readonly string[] {
  if (lang === "en") return [...ALL_KINDS, "org", "place", "entity"];
  return [...ALL_KINDS.map((kind) => LABELS.nl.kind[kind]), "plaats"];
}

/** Synonyms of kinds. */
const SYNONYMS: Readonly<Record<string, readonly Kind[]>> = {
  entity: ENTITY_KINDS,
  entities: ENTITY_KINDS,
  orgs: KINDS.org,
  organization: ["organisation"],
  organizations: ["organisation"],
  places: KINDS.place,
  plaats: KINDS.place,
  plaatsen: KINDS.place,
  persons: KINDS.person,
  mensen: KINDS.person,
  number: KINDS.figure,
  numbers: KINDS.figure,
  getal: KINDS.figure,
  getallen: KINDS.figure,
  quotation: KINDS.quote,
  quotations: KINDS.quote,
};

/** The kinds that a word stands for, in either language, ignoring case. */
export function kindsNamed(word: string): readonly Kind[] | undefined {
  const lower = word.toLowerCase();
  const own = Object.entries({ ...KINDS, ...SYNONYMS }).find(([name]) => name === lower)?.[1];
  if (own !== undefined) return own;
  const kind = ALL_KINDS.find((kind) =>
    Object.values(LABELS).some(
      (labels) => lower === labels.kind[kind] || lower === labels.kinds[kind],
    ),
  );
  return kind && [kind];
}

/** The kinds that a word stands for; otherwise throws a UsageError with suggestions. */
export function kindsOf(word: string): readonly Kind[] {
  const kinds = kindsNamed(word);
  if (kinds !== undefined) return kinds;
  throw new UsageError(ERRORS.noKind, {
    word: shown(word),
    choices: { en: kindWords("en").join(", "), nl: kindWords("nl").join(", ") },
  });
}
