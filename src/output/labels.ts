/** The tool's own words for people, in English and in Dutch side by side. */
import type { CountedSource } from "../factbook/answer.ts";
import type { Figure, Kind, Lang, Status } from "../factbook/model.ts";

type Words = Readonly<Record<Lang, string>>;
type Attribution = (who: string, isPlural: boolean, deniers: string) => string;

function both<T>(en: T, nl: T): Readonly<Record<Lang, T>> {
  return { en, nl };
}

function verbs(en: [string, string], nl: [string, string]): Record<Lang, Attribution> {
  return both(
    (who, isPlural) => `${who} ${en[isPlural ? 1 : 0]}`,
    (who, isPlural) => `${nl[isPlural ? 1 : 0]} ${who}`,
  );
}

/** A country's name as English has it in a sentence. */
function withArticle(country: string): string {
  return country.startsWith("United ") ? `the ${country}` : country;
}

const WORDS = {
  status: {
    stated: both("stated", "gesteld"),
    reported: both("reported", "gemeld"),
    estimated: both("estimated", "geschat"),
    alleged: both("alleged", "naar verluidt"),
    presumed: both("presumed", "verondersteld"),
    planned: both("planned", "gepland"),
    denied: both("denied", "ontkend"),
    unclear: both("unclear", "onduidelijk"),
  } satisfies Record<Status, Words>,
  statusMeaning: {
    stated: both("The article itself says so.", "Het artikel zegt het zelf."),
    reported: both("A named source says so.", "Een genoemde bron zegt het."),
    estimated: both("A source estimates it.", "Een bron schat het."),
    alleged: both(
      "The article hedges: it is said to be so.",
      "Het artikel houdt een slag om de arm: het zou zo zijn.",
    ),
    presumed: both("The article itself supposes it.", "Het artikel veronderstelt het zelf."),
    planned: both("Somebody plans or planned it.", "Iemand is of was het van plan."),
    denied: both("Somebody contradicted it later.", "Iemand sprak het later tegen."),
    unclear: both(
      "The article says that it is not known.",
      "Het artikel zegt dat het niet bekend is.",
    ),
  } satisfies Record<Status, Words>,
  attribution: {
    stated: verbs(["says", "say"], ["zegt", "zeggen"]),
    reported: verbs(["reports", "report"], ["meldt", "melden"]),
    estimated: verbs(["estimates", "estimate"], ["schat", "schatten"]),
    presumed: verbs(["supposes", "suppose"], ["veronderstelt", "veronderstellen"]),
    unclear: verbs(["says", "say"], ["zegt", "zeggen"]),
    alleged: both<Attribution>(
      (who) => `allegedly, according to ${who}`,
      (who) => `naar verluidt, volgens ${who}`,
    ),
    planned: both<Attribution>(
      (who) => `planned, according to ${who}`,
      (who) => `gepland, volgens ${who}`,
    ),
    denied: both<Attribution>(
      (who, _, deniers) => `according to ${who}, but denied by ${deniers}`,
      (who, _, deniers) => `volgens ${who}, maar ontkend door ${deniers}`,
    ),
  } satisfies Record<Status, Record<Lang, Attribution>>,
  kind: {
    country: both("country", "land"),
    region: both("region", "streek"),
    city: both("city", "stad"),
    person: both("person", "persoon"),
    organisation: both("organisation", "organisatie"),
    group: both("group", "groep"),
    figure: both("figure", "cijfer"),
    quote: both("quotation", "citaat"),
    claim: both("claim", "bewering"),
    source: both("source", "bron"),
  } satisfies Record<Kind | "source", Words>,
  heading: {
    figures: both("Figures", "Cijfers"),
    quotes: both("Quotations", "Citaten"),
    claims: both("Claims", "Beweringen"),
    names: both("Names", "Namen"),
    value: both("value", "waarde"),
    figure: both("figure", "cijfer"),
    quote: both("quotation", "citaat"),
    claim: both("claim", "bewering"),
    source: both("who says so", "wie dat zegt"),
    speaker: both("speaker", "spreker"),
    status: both("status", "status"),
    kind: both("kind", "soort"),
    from: both("from", "uit"),
    name: both("name", "naam"),
    role: both("in this story", "in dit verhaal"),
    summary: both("summary", "samenvatting"),
    fact: both("fact", "feit"),
    id: both("id", "id"),
    paragraph: both("¶", "¶"),
  },
  and: both("and", "en"),
  by: both("by", "door"),
  when: both("when", "wanneer"),
  said: both("said", "gezegd"),
  because: both("because", "reden"),
  note: both("Note", "Noot"),
  outside: both("from outside the article", "van buiten het artikel"),
  inferred: both("inferred", "afgeleid"),
  article: both("the article", "het artikel"),
  says: both("says", "zegt"),
  accordingTo: both("according to", "volgens"),
  per: both("a", "per"),
  group: both(",", "."),
  point: both(".", ","),
  qualifier: {
    exact: both("", ""),
    about: both("about ", "ongeveer "),
    over: both("over ", "meer dan "),
    "up-to": both("up to ", "tot "),
    almost: both("almost ", "bijna "),
    "order-of-magnitude": both("", ""),
  } satisfies Record<Figure["value"]["qualifier"], Words>,
  magnitude: {
    10: both("tens", "tientallen"),
    100: both("hundreds", "honderden"),
    1000: both("thousands", "duizenden"),
    10000: both("tens of thousands", "tienduizenden"),
    100000: both("hundreds of thousands", "honderdduizenden"),
    1000000: both("millions", "miljoenen"),
  } as Record<number, Words>,
  magnitudeOf: both(" of", ""),
  remark: {
    taken: both(
      (query: string, name: string) => `“${query}” is taken for ${name}, misspelt.`,
      (query: string, name: string) => `“${query}” gelezen als ${name}, met een typefout.`,
    ),
    ambiguous: both(
      (query: string, names: string) => `“${query}” fits several: ${names}.`,
      (query: string, names: string) => `“${query}” past op meer dan één: ${names}.`,
    ),
    absent: both(
      (name: string) => `${name} is not in the article.`,
      (name: string) => `${name} komt in het artikel niet voor.`,
    ),
    partOf: both(
      (name: string, whole: string) =>
        `${name} is part of ${withArticle(whole)}, which the article names.`,
      (name: string, whole: string) =>
        `${name} komt in het artikel niet voor, wel waar het bij hoort: ${whole}.`,
    ),
    nowCalled: both(
      (name: string, now: string) => `${name} is now ${now}, which the article names.`,
      (name: string, now: string) =>
        `${name} komt in het artikel niet voor, wel zoals het nu heet: ${now}.`,
    ),
    doesName: both(
      (names: string) => `It does name ${names}.`,
      (names: string) => `Wel ${names}.`,
    ),
    noMatch: both(
      (query: string) => `No match for “${query}”.`,
      (query: string) => `Niets gevonden voor “${query}”.`,
    ),
    noWords: both(
      (query: string) => `Nothing has all the words of “${query}”.`,
      (query: string) => `Niets bevat alle woorden van “${query}”.`,
    ),
    closest: both("Closest:", "Dichtbij:"),
    tryList: both("See what there is: recruits list", "Alles op een rij: recruits list"),
    notSaid: both("The article doesn't say.", "Dat zegt het artikel niet."),
    nearest: both("Nearest:", "Het dichtst erbij:"),
  },
  source: {
    address: both("address", "adres"),
    unchecked: both(
      "not opened by anybody, so unchecked",
      "door niemand geopend, dus niet nagegaan",
    ),
    checked: both("checked", "nagegaan"),
    holds: both(
      ({ entities, figures, quotes, claims }: CountedSource["records"]) =>
        `${entities} entities, ${figures} figures, ${quotes} quotations, ${claims} claims`,
      ({ entities, figures, quotes, claims }: CountedSource["records"]) =>
        `${entities} namen, ${figures} cijfers, ${quotes} citaten, ${claims} beweringen`,
    ),
  },
  cite: {
    dateInferred: both("date inferred", "datum afgeleid"),
    unchecked: both(
      "Nobody has opened this address, so it is unchecked.",
      "Niemand heeft dit adres geopend: het is niet nagegaan.",
    ),
    date: both(
      (day: string, year: number) => `${day}, ${year}`,
      (day: string, year: number) => `${day} ${year}`,
    ),
    citedIn: both("as cited in", "aangehaald in"),
    mentionedIn: both("cited in", "aangehaald in"),
    quotedIn: both("quoted in", "geciteerd in"),
    paragraph: both("para.", "al."),
    inText: both("In the text", "In de tekst"),
    noteParagraph: both(
      (index: number) => `Paragraph ${index}, counting every line below the headline.`,
      (index: number) => `Alinea ${index}, elke regel onder de kop geteld.`,
    ),
    noteInferred: both("The date is inferred.", "De datum is afgeleid."),
  },
  verify: {
    isArticle: both("This is the article, to the letter.", "Dit is het artikel, tot op de letter."),
    isOther: both(
      "This is not the article to the letter:",
      "Dit is niet tot op de letter het artikel:",
    ),
    measure: {
      sha256: both("sha256", "sha256"),
      length: both("code units", "tekens"),
      lines: both("lines", "regels"),
    },
    state: {
      unharmed: both("unharmed", "ongeschonden"),
      moved: both("moved", "verplaatst"),
      unchecked: both("unchecked", "niet nagegaan"),
      changed: both("changed", "gewijzigd"),
      gone: both("gone", "weg"),
    },
    all: both("all", "alle"),
    records: both("records", "aantal"),
    result: both("result", "uitkomst"),
    passage: both("passage", "passage"),
    more: both(
      (count: number) => `and ${count} more`,
      (count: number) => `en nog ${count}`,
    ),
    nowReads: both("now reads", "luidt nu"),
    noFingerprint: both(
      "Unchecked: the factbook has no fingerprint to find these by.",
      "Niet nagegaan: het feitenboek heeft geen vingerafdruk om ze aan te vinden.",
    ),
    notInFingerprint: both(
      "Unchecked: not in the factbook's fingerprint, so new, or altered since.",
      "Niet nagegaan: niet in de vingerafdruk, dus nieuw of sindsdien gewijzigd.",
    ),
    mendable: both(
      (name: string) =>
        `For the factbook with its offsets mended: recruits verify ${name} --update`,
      (name: string) => `Het feitenboek met bijgewerkte plaatsen: recruits verify ${name} --update`,
    ),
    unsettled: both(
      "These need your eye; their words stay as they were:",
      "Kijk deze zelf na; de woorden zijn gebleven zoals ze waren:",
    ),
  },
};

type In<T> = T extends Record<Lang, infer V> ? V : { readonly [K in keyof T]: In<T[K]> };
export type Labels = In<typeof WORDS>;

export const LABELS: Readonly<Record<Lang, Labels>> = { en: wordsIn("en"), nl: wordsIn("nl") };

function wordsIn(lang: Lang): Labels {
  const pick = (node: object): unknown =>
    lang in node
      ? Reflect.get(node, lang)
      : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, pick(value)]));
  return pick(WORDS) as Labels;
}
