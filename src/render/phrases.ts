/** The tool's own words for people, in English and in Dutch. */
import type { Ref } from "../factbook/dossier.ts";
import type { Kind, Lang, Status } from "../factbook/model.ts";
import { visible } from "./visible.ts";

type Words<K extends string> = Readonly<Record<Lang, Readonly<Record<K, string>>>>;

export const STATUS_WORDS: Words<Status> = {
  en: {
    stated: "stated",
    reported: "reported",
    estimated: "estimated",
    alleged: "alleged",
    planned: "planned",
    denied: "denied",
    unclear: "unclear",
  },
  nl: {
    stated: "gesteld",
    reported: "gemeld",
    estimated: "geschat",
    alleged: "naar verluidt",
    planned: "gepland",
    denied: "ontkend",
    unclear: "onduidelijk",
  },
};

export const KIND_WORDS: Words<Kind | "source"> = {
  en: {
    country: "country",
    region: "region",
    city: "city",
    person: "person",
    organisation: "organisation",
    group: "group",
    figure: "figure",
    quote: "quotation",
    claim: "claim",
    source: "source",
  },
  nl: {
    country: "land",
    region: "streek",
    city: "stad",
    person: "persoon",
    organisation: "organisatie",
    group: "groep",
    figure: "cijfer",
    quote: "citaat",
    claim: "bewering",
    source: "bron",
  },
};

type Heading =
  | "figures"
  | "quotes"
  | "claims"
  | "value"
  | "figure"
  | "quote"
  | "claim"
  | "source"
  | "speaker"
  | "status"
  | "kind"
  | "name"
  | "role"
  | "fact"
  | "by"
  | "inferred"
  | "when"
  | "from";

export const HEADINGS: Words<Heading> = {
  en: {
    figures: "Figures",
    quotes: "Quotations",
    claims: "Claims",
    value: "value",
    figure: "figure",
    quote: "quotation",
    claim: "claim",
    source: "who says so",
    speaker: "speaker",
    status: "status",
    kind: "kind",
    name: "name",
    role: "in this story",
    fact: "fact",
    by: "by",
    inferred: "inferred",
    when: "when",
    from: "from",
  },
  nl: {
    figures: "Cijfers",
    quotes: "Citaten",
    claims: "Beweringen",
    value: "waarde",
    figure: "cijfer",
    quote: "citaat",
    claim: "bewering",
    source: "wie dat zegt",
    speaker: "spreker",
    status: "status",
    kind: "soort",
    name: "naam",
    role: "in dit verhaal",
    fact: "feit",
    by: "door",
    inferred: "afgeleid",
    when: "wanneer",
    from: "uit",
  },
};

const JOINERS: Record<Lang, string> = { en: "and", nl: "en" };

/** "a, b and c". */
export function enumerate(parts: readonly string[], lang: Lang): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${JOINERS[lang]} ${parts.at(-1)}`;
}

/** The names of entities, as a list in a sentence. */
export function nameList(refs: readonly Ref[], lang: Lang): string {
  return enumerate(
    refs.map(({ name }) => visible(name[lang])),
    lang,
  );
}

/** How sure a fact is. */
export interface Sureness {
  readonly status: Status;
  readonly deniedBy?: readonly Ref[];
}

/** The status in words; a denial with who denies it. */
export function statusWords({ status, deniedBy = [] }: Sureness, lang: Lang): string {
  const by = deniedBy.length > 0 ? ` ${HEADINGS[lang].by} ${nameList(deniedBy, lang)}` : "";
  return STATUS_WORDS[lang][status] + by;
}
