/** A record as one sentence: the fact, who says so, how sure it is, and where it stands. */
import type { JoinedClaim, JoinedFigure, JoinedRecord, Ref } from "../factbook/dossier.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { Entity, Figure, Lang, Status, Text } from "../factbook/model.ts";
import { HEADINGS, nameList } from "./phrases.ts";
import { formatAmount, formatDates, formatValue } from "./value.ts";

/** What a sentence must know of the factbook besides the record. */
export interface Speakers {
  /** Whether these take a plural verb. */
  isPlural(refs: readonly Ref[]): boolean;
  /** Whether these are the article's own outlet, whose words are "the article says". */
  isOutlet(refs: readonly Ref[]): boolean;
}

/** What `factbook` knows of those who say so. */
export function speakersOf(factbook: Factbook): Speakers {
  const isPlural = ({ id }: Ref) => {
    const record = factbook.byId.get(id);
    return record !== undefined && "plural" in record;
  };
  return {
    isPlural: (refs) => refs.length > 1 || refs.some(isPlural),
    isOutlet: (refs) => refs.every(({ id, name }) => name.en === factbook.sourceOf(id).outlet),
  };
}

/** The sentence, in both languages. */
export function sentenceFor(record: JoinedRecord, speakers: Speakers): Text {
  return { en: inLanguage(record, speakers, "en"), nl: inLanguage(record, speakers, "nl") };
}

function inLanguage(record: JoinedRecord, speakers: Speakers, lang: Lang): string {
  const { says } = WORDS[lang];
  switch (record.kind) {
    case "figure":
      return sourced(figurePhrase(record, lang), record, speakers, lang);
    case "claim":
      return sourced(record.statement[lang].replace(/\.$/, ""), record, speakers, lang);
    case "quote": {
      const speaker = nameList([record.speaker], lang);
      const translation = lang === "nl" ? "" : ` (“${record.text.en}”)`;
      return `“${record.text.nl}”${translation}, ${says} ${speaker} (¶${record.selector.paragraph}).`;
    }
    default: {
      const paragraph = (record as Entity).mentions[0]?.paragraph ?? 0;
      return `${capitalised(record.name[lang])}: ${record.role[lang]} (¶${paragraph}).`;
    }
  }
}

function figurePhrase(
  { label, phrase, value }: Pick<Figure, "label" | "phrase" | "value">,
  lang: Lang,
) {
  if (phrase === undefined) return `${label[lang]}: ${formatValue(value, lang)}`;
  return capitalised(phrase[lang].replace("{amount}", formatAmount(value, lang)));
}

function sourced(
  fact: string,
  record: JoinedFigure | JoinedClaim,
  speakers: Speakers,
  lang: Lang,
): string {
  const { claimedBy, deniedBy = [], status } = record;
  const words = WORDS[lang];
  const who = speakers.isOutlet(claimedBy) ? words.article : nameList(claimedBy, lang);
  const number = speakers.isPlural(claimedBy) ? "plural" : "singular";
  // A claim hedges in its own words, which a figure cannot.
  const hedges = record.kind === "claim" && (status === "alleged" || status === "planned");
  const attribution = hedges
    ? `${words.accordingTo} ${who}`
    : words[status](who, number, nameList(deniedBy, lang));
  return `${fact}, ${attribution} (${[`¶${record.selector.paragraph}`, ...dates(record, lang)].join("; ")}).`;
}

/** The date that a fact comes to, and whether that is inferred. */
function dates({ when }: JoinedFigure | JoinedClaim, lang: Lang): string[] {
  if (when?.from === undefined) return [];
  return [
    formatDates(when) + (when.certainty === "inferred" ? `, ${HEADINGS[lang].inferred}` : ""),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

type Attribution = (who: string, number: "singular" | "plural", deniers: string) => string;

const WORDS: Record<
  Lang,
  Record<Status, Attribution> & Record<"article" | "says" | "accordingTo", string>
> = {
  en: {
    article: "the article",
    says: "says",
    accordingTo: "according to",
    stated: (who, number) => `${who} ${number === "plural" ? "say" : "says"}`,
    reported: (who, number) => `${who} ${number === "plural" ? "report" : "reports"}`,
    estimated: (who, number) => `${who} ${number === "plural" ? "estimate" : "estimates"}`,
    alleged: (who) => `allegedly, according to ${who}`,
    planned: (who) => `planned, according to ${who}`,
    denied: (who, _number, deniers) => `according to ${who}, but denied by ${deniers}`,
    unclear: (who, number) => `${who} ${number === "plural" ? "say" : "says"}`,
  },
  nl: {
    article: "het artikel",
    says: "zegt",
    accordingTo: "volgens",
    stated: (who, number) => `${number === "plural" ? "zeggen" : "zegt"} ${who}`,
    reported: (who, number) => `${number === "plural" ? "melden" : "meldt"} ${who}`,
    estimated: (who, number) => `${number === "plural" ? "schatten" : "schat"} ${who}`,
    alleged: (who) => `naar verluidt, volgens ${who}`,
    planned: (who) => `gepland, volgens ${who}`,
    denied: (who, _number, deniers) => `volgens ${who}, maar ontkend door ${deniers}`,
    unclear: (who, number) => `${number === "plural" ? "zeggen" : "zegt"} ${who}`,
  },
};
