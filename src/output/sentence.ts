/** A record as one sentence: the fact, who says so, how sure it is, and where it stands. */
import type { JoinedClaim, JoinedFigure, JoinedRecord, Ref } from "../factbook/answer.ts";
import { type Factbook, firstSelector, isOutlet } from "../factbook/factbook.ts";
import type { Lang, Text } from "../factbook/model.ts";
import { LABELS } from "./labels.ts";
import { formatAmount, formatDates, headline, nameList } from "./value.ts";

/** The sentence for a record of `factbook`, in both languages. */
export function sentenceFor(record: JoinedRecord, factbook: Factbook): Text {
  return { en: inLanguage(record, factbook, "en"), nl: inLanguage(record, factbook, "nl") };
}

function inLanguage(record: JoinedRecord, factbook: Factbook, lang: Lang): string {
  const at = `¶${firstSelector(record)?.paragraph ?? 0}`;
  switch (record.kind) {
    case "figure":
    case "claim":
      return `${factPhrase(record, lang)}, ${attribution(record, factbook, lang)} (${[at, ...dates(record, lang)].join("; ")}).`;
    case "quote": {
      const translation = lang === "nl" ? "" : ` (“${record.text.en}”)`;
      return `“${record.text.nl}”${translation}, ${LABELS[lang].says} ${nameList([record.speaker], lang)} (${at}).`;
    }
    default:
      return `${capitalised(record.name[lang])}: ${record.role[lang]} (${at}).`;
  }
}

function factPhrase(record: JoinedFigure | JoinedClaim, lang: Lang): string {
  if (record.kind === "claim") return record.statement[lang].replace(/\.$/, "");
  const { phrase, value } = record;
  if (phrase === undefined) return headline(record, lang);
  return capitalised(phrase[lang].replace("{amount}", formatAmount(value, lang)));
}

function attribution(
  { kind, claimedBy, deniedBy = [], status }: JoinedFigure | JoinedClaim,
  factbook: Factbook,
  lang: Lang,
): string {
  const labels = LABELS[lang];
  const isArticle = claimedBy.every(({ id }) => isOutlet(id, factbook));
  const who = isArticle ? labels.article : nameList(claimedBy, lang);
  // A claim hedges in its own words, which a figure cannot.
  if (kind === "claim" && (status === "alleged" || status === "planned"))
    return `${labels.accordingTo} ${who}`;
  return labels.attribution[status](who, isPlural(claimedBy, factbook), nameList(deniedBy, lang));
}

/** Whether these take a plural verb. */
function isPlural(refs: readonly Ref[], { byId }: Factbook): boolean {
  const takesPlural = (record: object = {}) => "plural" in record;
  return refs.length > 1 || refs.some(({ id }) => takesPlural(byId.get(id)));
}

function dates({ when }: JoinedFigure | JoinedClaim, lang: Lang): string[] {
  return when?.from === undefined ? [] : [formatDates(when, lang)];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
