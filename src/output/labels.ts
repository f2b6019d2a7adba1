/** The tool's own words for people, in English and in Dutch side by side. */
import type { Figure, Kind, Lang, Status, Text } from "../factbook/model.ts";

type Both<T> = Readonly<Record<Lang, T>>;

function both<T>(en: T, nl: T): Both<T> {
  return { en, nl };
}

/** `template` with what stands in its gaps: `fill("No match for “{query}”.", { query })`. */
export function fill(template: string, gaps: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name) =>
    Object.hasOwn(gaps, name) ? String(gaps[name]) : gap,
  );
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
  } satisfies Record<Status, Text>,
  /** Tells statuses apart without words and without colours. */
  symbol: {
    stated: both("=", "="),
    reported: both("»", "»"),
    estimated: both("≈", "≈"),
    alleged: both("?", "?"),
    presumed: both("~", "~"),
    planned: both(">", ">"),
    denied: both("×", "×"),
    unclear: both("…", "…"),
  } satisfies Record<Status, Text>,
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
  } satisfies Record<Status, Text>,
  attribution: {
    stated: both(["{who} says", "{who} say"], ["zegt {who}", "zeggen {who}"]),
    reported: both(["{who} reports", "{who} report"], ["meldt {who}", "melden {who}"]),
    estimated: both(["{who} estimates", "{who} estimate"], ["schat {who}", "schatten {who}"]),
    presumed: both(
      ["{who} supposes", "{who} suppose"],
      ["veronderstelt {who}", "veronderstellen {who}"],
    ),
    unclear: both(["{who} says", "{who} say"], ["zegt {who}", "zeggen {who}"]),
    alleged: both(["allegedly, according to {who}"], ["naar verluidt, volgens {who}"]),
    planned: both(["planned, according to {who}"], ["gepland, volgens {who}"]),
    denied: both(
      ["according to {who}, but denied by {deniers}"],
      ["volgens {who}, maar ontkend door {deniers}"],
    ),
  } satisfies Record<Status, Both<readonly [one: string, several?: string]>>,
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
  } satisfies Record<Kind | "source", Text>,
  /** The kinds where there are several. */
  kinds: {
    country: both("countries", "landen"),
    region: both("regions", "streken"),
    city: both("cities", "steden"),
    person: both("people", "personen"),
    organisation: both("organisations", "organisaties"),
    group: both("groups", "groepen"),
    figure: both("figures", "cijfers"),
    quote: both("quotations", "citaten"),
    claim: both("claims", "beweringen"),
  } satisfies Record<Kind, Text>,
  more: both("{counts} more: --all", "nog {counts}: --all"),
  inFull: both("in full: --all", "voluit: --all"),
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
  aside: {
    when: both("when", "wanneer"),
    said: both("said", "gezegd"),
    because: both("because", "reden"),
    note: both("Note", "Noot"),
    outside: both("from outside the article", "van buiten het artikel"),
  },
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
  } satisfies Record<Figure["value"]["qualifier"], Text>,
  magnitude: {
    10: both("tens", "tientallen"),
    100: both("hundreds", "honderden"),
    1000: both("thousands", "duizenden"),
    10000: both("tens of thousands", "tienduizenden"),
    100000: both("hundreds of thousands", "honderdduizenden"),
    1000000: both("millions", "miljoenen"),
  } as Record<number, Text>,
  magnitudeOf: both(" of", ""),
  remark: {
    taken: both(
      "“{query}” is taken for {name}, misspelt.",
      "“{query}” gelezen als {name}, met een typefout.",
    ),
    ambiguous: both("“{query}” fits several: {names}.", "“{query}” past op meer dan één: {names}."),
    absent: both("{name} is not in the article.", "{name} komt in het artikel niet voor."),
    partOf: both(
      "{name} is part of {whole}, which the article names.",
      "{name} komt in het artikel niet voor, wel waar het bij hoort: {whole}.",
    ),
    nowCalled: both(
      "{name} is now {whole}, which the article names.",
      "{name} komt in het artikel niet voor, wel zoals het nu heet: {whole}.",
    ),
    doesName: both("It does name {names}.", "Wel {names}."),
    noMatch: both("No match for “{query}”.", "Niets gevonden voor “{query}”."),
    noWords: both(
      "Nothing has all the words of “{query}”.",
      "Niets bevat alle woorden van “{query}”.",
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
      "{entities} entities, {figures} figures, {quotes} quotations, {claims} claims",
      "{entities} namen, {figures} cijfers, {quotes} citaten, {claims} beweringen",
    ),
  },
  cite: {
    dateInferred: both("date inferred", "datum afgeleid"),
    unchecked: both(
      "Nobody has opened this address, so it is unchecked.",
      "Niemand heeft dit adres geopend: het is niet nagegaan.",
    ),
    date: both("{day}, {year}", "{day} {year}"),
    citedIn: both("as cited in", "aangehaald in"),
    mentionedIn: both("cited in", "aangehaald in"),
    quotedIn: both("quoted in", "geciteerd in"),
    paragraph: both("para.", "al."),
    inText: both("In the text", "In de tekst"),
    noteParagraph: both(
      "Paragraph {paragraph}, counting every line below the headline.",
      "Alinea {paragraph}, elke regel onder de kop geteld.",
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
    more: both("and {count} more", "en nog {count}"),
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
      "For the factbook with its offsets mended: recruits verify {name} --update",
      "Het feitenboek met bijgewerkte plaatsen: recruits verify {name} --update",
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
  return JSON.parse(JSON.stringify(WORDS), (_, node) => node[lang] ?? node);
}
