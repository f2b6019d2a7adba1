import { describe, expect, test } from "vitest";
import { draftedSentence, type Lang } from "./drafted.ts";

/** The figures of a sentence: `3.400 = about 3400 euro/maand`. */
async function figuresOf(lang: Lang, sentence: string): Promise<string> {
  const { figures } = await draftedSentence(lang, sentence);
  const told = figures.map(({ value, selector }) => {
    const { amount, unit, qualifier, per, min, max } = value;
    const span = max === undefined ? "" : ` (${min}-${max})`;
    const words = [qualifier, `${amount}${span}`, unit[lang], per && `per ${per[lang]}`];
    return `${selector.exact} = ${words.filter(Boolean).join(" ")}`;
  });
  return told.join("; ");
}

/** A sentence and its figures, separated by semicolons. */
type Row = [lang: Lang, sentence: string, figures: string];

const NUMBERS: Row[] = [
  ["en", "They sold 3,400 tickets.", "3,400 tickets = exact 3400 tickets"],
  ["nl", "Ze verkochten 3.400 kaartjes.", "3.400 kaartjes = exact 3400 kaartjes"],
  ["nl", "Ze verkochten 3,400 kaartjes.", "3,400 kaartjes = exact 3400 kaartjes"],
  ["nl", "Ze verkochten 12\u00a0000 kaartjes.", "12\u00a0000 kaartjes = exact 12000 kaartjes"],
  ["en", "It weighs 0.125 grams.", "0.125 grams = exact 0.125 grams"],
  ["en", "It weighs 1,250.5 grams.", "1,250.5 grams = exact 1250.5 grams"],
  ["nl", "Het kost 1.250,50 euro.", "1.250,50 euro = exact 1250.5 euro"],
  ["en", "It has 1.2 million readers.", "1.2 million readers = exact 1200000 readers"],
  ["nl", "Het heeft 1,2 miljoen lezers.", "1,2 miljoen lezers = exact 1200000 lezers"],
  ["nl", "Het kost 300 € per maand.", "300 € per maand = exact 300 euro per maand"],
  ["en", "It has twenty-one horses.", "twenty-one horses = exact 21 horses"],
  ["en", "It has two hundred and fifty horses.", "two hundred and fifty horses = exact 250 horses"],
  ["en", "It has a hundred horses.", "a hundred horses = exact 100 horses"],
  ["en", "It has half a million readers.", "half a million readers = exact 500000 readers"],
  [
    "en",
    "It has a million and a half readers.",
    "a million and a half readers = exact 1500000 readers",
  ],
  [
    "en",
    "It has one and a half million readers.",
    "one and a half million readers = exact 1500000 readers",
  ],
  ["nl", "Er zijn twaalf paarden.", "twaalf paarden = exact 12 paarden"],
  ["nl", "Er zijn drie\u00ebntwintig paarden.", "drieëntwintig paarden = exact 23 paarden"],
  [
    "nl",
    "Er zijn drie\u0065\u0308ntwintig paarden.",
    "driee\u0308ntwintig paarden = exact 23 paarden",
  ],
  [
    "nl",
    "Er zijn tweehonderdvijftigduizend paarden.",
    "tweehonderdvijftigduizend paarden = exact 250000 paarden",
  ],
  ["nl", "Er zijn duizend paarden.", "duizend paarden = exact 1000 paarden"],
  ["nl", "Er zijn anderhalf miljoen lezers.", "anderhalf miljoen lezers = exact 1500000 lezers"],
  ["nl", "Er staat één huis.", "één huis = exact 1 huis"],
  ["en", "A third of the horses died.", "A third of the horses = exact 0.333 of the horses"],
  [
    "nl",
    "Een kwart van de paarden stierf.",
    "Een kwart van de paarden = exact 0.25 van de paarden",
  ],
  ["nl", "De helft stierf.", "helft = exact 0.5"],
  ["nl", "Een half miljoen mensen kwam.", "Een half miljoen mensen = exact 500000 mensen"],
  ["en", "They lost 400kg of cod.", "400kg = exact 400 kg"],
  ["nl", "De tocht is 12,5km lang.", "12,5km = exact 12.5 km"],
  ["nl", "Bel 06 12345678 of +31 6 12345678.", ""],
  ["nl", "Er zijn duizendhonderd paarden.", "duizendhonderd paarden = exact 1100 paarden"],
];

const VAGUE: Row[] = [
  ["en", "Dozens of horses died.", "Dozens of horses = order-of-magnitude 10 (10-99) horses"],
  [
    "en",
    "Tens of thousands of horses died.",
    "Tens of thousands of horses = order-of-magnitude 10000 (10000-99999) horses",
  ],
  [
    "nl",
    "Tientallen paarden stierven.",
    "Tientallen paarden = order-of-magnitude 10 (10-99) paarden",
  ],
  [
    "nl",
    "Honderdduizenden paarden stierven.",
    "Honderdduizenden paarden = order-of-magnitude 100000 (100000-999999) paarden",
  ],
];

const UNITS: Row[] = [
  ["en", "It pays $4,000 a month.", "$4,000 a month = exact 4000 dollars per month"],
  ["en", "It pays £20m.", "£20m = exact 20000000 pounds"],
  ["nl", "Het kost € 7,50 per stuk.", "€ 7,50 per stuk = exact 7.5 euro per stuk"],
  ["en", "It pays £1.5m.", "£1.5m = exact 1500000 pounds"],
  ["en", "It is 5 m long.", "5 m = exact 5 m"],
  ["en", "Between £30 and £35 is left.", "Between £30 and £35 = exact 30 (30-35) pounds"],
  ["en", "It grew 5.5%.", "5.5% = exact 5.5 per cent"],
  ["nl", "Het groeide 5,5 procent.", "5,5 procent = exact 5.5 procent"],
  ["en", "It has 30 new red buses.", "30 new red buses = exact 30 buses"],
  ["en", "A 30-day strike began.", "30-day = exact 30 day"],
  ["en", "Seven of its twelve cooks left.", "Seven = exact 7 cooks; twelve cooks = exact 12 cooks"],
  ["nl", "Er gaan er dit jaar 5 met pensioen.", "5 = exact 5"],
  ["en", "From 10 to 15 people came.", "10 = exact 10 people; 15 people = exact 15 people"],
  ["en", "It needs 10 to 15 people.", "10 to 15 people = exact 10 (10-15) people"],
  ["en", "It needs 10-15 people.", "10-15 people = exact 10 (10-15) people"],
  [
    "nl",
    "Er zijn tussen de 400 en 500 mensen.",
    "tussen de 400 en 500 mensen = exact 400 (400-500) mensen",
  ],
  ["en", "Some 3% to 5% left.", "Some 3% to 5% = about 3 (3-5) per cent"],
  [
    "en",
    "It cost 1.5 to 2 million pounds.",
    "1.5 to 2 million pounds = exact 1500000 (1500000-2000000) pounds",
  ],
  [
    "nl",
    "Het kost tussen 3 en 4 miljard euro.",
    "tussen 3 en 4 miljard euro = exact 3000000000 (3000000000-4000000000) euro",
  ],
  [
    "en",
    "It fell from 1.49 million tonnes in 2022 to 665,000 tonnes.",
    "1.49 million tonnes = exact 1490000 tonnes; 665,000 tonnes = exact 665000 tonnes",
  ],
  ["en", "It cost 1.1-2m pounds.", "1.1-2m pounds = exact 1100000 (1100000-2000000) pounds"],
  ["en", "It has 20 square kilometres.", "20 square kilometres = exact 20 square kilometres"],
  [
    "nl",
    "Twintig vierkante kilometer viel droog.",
    "Twintig vierkante kilometer = exact 20 vierkante kilometer",
  ],
  [
    "en",
    "It rose 0.25 percentage points.",
    "0.25 percentage points = exact 0.25 percentage points",
  ],
  ["en", "It was 46.2°C.", "46.2°C = exact 46.2 degrees Celsius"],
];

const PARTS: Row[] = [
  ["en", "A third of them sank.", "A third = exact 0.333"],
  [
    "en",
    "It rose to $5m from $3m a year earlier.",
    "$5m = exact 5000000 dollars; $3m = exact 3000000 dollars",
  ],
  ["en", "Tea costs $2.31 a kilogram.", "$2.31 a kilogram = exact 2.31 dollars per kilogram"],
];

const QUALIFIERS: Row[] = [
  ...["about", "around", "some", "roughly", "an estimated"].map(
    (word): Row => ["en", `It has ${word} 300 horses.`, `${word} 300 horses = about 300 horses`],
  ),
  ...["over", "more than"].map(
    (word): Row => ["en", `It has ${word} 300 horses.`, `${word} 300 horses = over 300 horses`],
  ),
  ...["up to", "at most", "no more than"].map(
    (word): Row => ["en", `It has ${word} 300 horses.`, `${word} 300 horses = up-to 300 horses`],
  ),
  ...["nearly", "almost", "just under"].map(
    (word): Row => ["en", `It has ${word} 300 horses.`, `${word} 300 horses = almost 300 horses`],
  ),
  ...["zo'n", "zo’n", "ongeveer", "circa", "rond de"].map(
    (word): Row => [
      "nl",
      `Het heeft ${word} 300 paarden.`,
      `${word} 300 paarden = about 300 paarden`,
    ],
  ),
  ...["meer dan", "ruim"].map(
    (word): Row => [
      "nl",
      `Het heeft ${word} 300 paarden.`,
      `${word} 300 paarden = over 300 paarden`,
    ],
  ),
  ...["tot", "hoogstens", "niet meer dan"].map(
    (word): Row => [
      "nl",
      `Het heeft ${word} 300 paarden.`,
      `${word} 300 paarden = up-to 300 paarden`,
    ],
  ),
  ["nl", "Het heeft bijna 300 paarden.", "bijna 300 paarden = almost 300 paarden"],
  ["nl", "Het heeft tegen de 300 paarden.", "tegen de 300 paarden = almost 300 paarden"],
  ["nl", "Het waren er 400 tegen 300 schapen.", "400 = exact 400; 300 schapen = exact 300 schapen"],
  // A person decides about other qualifiers.
  ...["at least", "no fewer than", "fewer than", "under"].map(
    (word): Row => ["en", `It has ${word} 300 horses.`, `${word} 300 horses = 300 horses`],
  ),
  ...["minstens", "minder dan"].map(
    (word): Row => ["nl", `Het heeft ${word} 300 paarden.`, `${word} 300 paarden = 300 paarden`],
  ),
  ["nl", "Over 300 dagen is het open.", "300 dagen = exact 300 dagen"],
];

const NONE: [lang: Lang, sentence: string][] = [
  ["en", "Nearly one in five children stay."],
  ["nl", "Eén op de vijf kinderen blijft."],
  ["en", "It opened on 6 September 2023."],
  ["en", "It opened on September 6, 2023, or on the 9th of May."],
  ["nl", "Het opende op 6 september 2023, of op 3-5-2024."],
  ["en", "In 2019 it closed, and since 2022 the house is empty."],
  ["en", "The 2024 elections came after those of 2020."],
  ["nl", "In 2019 sloot het, en de jaren tachtig kwamen niet terug."],
  ["en", "They met at 10:30, at 7.30 pm and at five o'clock."],
  ["nl", "Ze kwamen om zes uur, om 10.30 uur en om half acht."],
  ["en", "The 82-year-old baker, aged 82, is 82 years old."],
  ["nl", "De 15-jarige Anna Prins (15) is 15 jaar oud."],
  ["en", "He drove along Route 66 to gate 4 in an F-16."],
  ["nl", "Zie artikel 5, of bus 12, in de 21e eeuw."],
  ["en", "No one knows which one of them won 3-1."],
  ["nl", "Een man en een vrouw zagen niemand."],
];

describe("numbers in digits and in words", () => {
  test.each(NUMBERS)("%s: %s", async (lang, sentence, figures) => {
    expect(await figuresOf(lang, sentence)).toBe(figures);
  });
});

describe("words that only tell the order of magnitude", () => {
  test.each(VAGUE)("%s: %s", async (lang, sentence, figures) => {
    expect(await figuresOf(lang, sentence)).toBe(figures);
  });
});

describe("what is counted, and per what", () => {
  test.each(UNITS)("%s: %s", async (lang, sentence, figures) => {
    expect(await figuresOf(lang, sentence)).toBe(figures);
  });
});

describe("the article's own word for how exact it is", () => {
  test.each([...QUALIFIERS, ...PARTS])("%s: %s", async (lang, sentence, figures) => {
    expect(await figuresOf(lang, sentence)).toBe(figures);
  });
});

describe("dates, times, ages, names and scores are no figures", () => {
  test.each(NONE)("%s: %s", async (lang, sentence) => {
    expect(await figuresOf(lang, sentence)).toBe("");
  });
});
