/** What readers must find on each entity's page, according to a reading of the article. */
import { expect, test } from "vitest";
import type { Dossier } from "../../src/factbook/answer.ts";
import { find } from "../helpers/recruits.ts";

test.each([
  [
    "russia",
    "russians-killed army-growth-plan army-size-goal headline network-kremlin-link cuba-russia-tension manpower-shortage recruiting-trouble bomb-at-recruiting-office elections-next-year kremlin-looks-abroad recruiting-in-kazakhstan-and-armenia fighting-for-pay-banned online-adverts migrants-recruited wagner-recruited-abroad wagner-videos kim-plans-visit north-korea-supplies-volunteers kremlin-denies-volunteers kremlin-silent",
  ],
  [
    "ukraine",
    "russians-killed russian-side-wounded ukrainians-killed ukrainians-wounded army-size-ratio manpower-ratio cuba-no-part akkermans-not-alive casualties-rising network-forced-cubans cuba-not-in-war cuba-russia-ties-renewed both-lost-soldiers akkermans-in-ukraine fighting-continues north-korea-ties-renewed",
  ],
  [
    "cuba",
    "cubans-living-in-russia cuba-where-recruited cuba-strongly cuba-firm-position cuba-no-part cuba-unconditional-support headline cuba-broke-up-network network-forced-cubans network-recruited-cubans cubans-in-russia-why network-kremlin-link cuba-condemns cuba-against-mercenaries cuba-prosecutes cuba-not-in-war cuba-russia-tension cold-war-alliance cuba-russia-ties-renewed cuban-president-support manpower-shortage kremlin-looks-abroad north-korea-ties-renewed",
  ],
  [
    "north-korea",
    "volunteers-from-north-korea headline kim-plans-visit north-korea-ties-renewed north-korea-supplies-volunteers kremlin-denies-volunteers",
  ],
  [
    "armenia",
    "advert-salary advert-down-payment akkermans-dangling-a-carrot akkermans-high-risks headline recruiting-in-kazakhstan-and-armenia online-adverts",
  ],
  [
    "kazakhstan",
    "advert-salary advert-down-payment akkermans-dangling-a-carrot akkermans-high-risks recruiting-in-kazakhstan-and-armenia online-adverts",
  ],
  ["serbia", "wagner-videos"],
  ["poland", "wagner-videos"],
  ["latvia", "wagner-videos"],
  [
    "united-states",
    "russians-killed russian-side-wounded ukrainians-killed ukrainians-wounded kim-plans-visit",
  ],
  [
    "united-kingdom",
    "migrant-salary recruiting-in-kazakhstan-and-armenia migrants-recruited migrants-reward",
  ],
  ["central-asia", "migrant-salary akkermans-soft-coercion migrants-recruited migrants-reward"],
  ["saint-petersburg", "bomb-at-recruiting-office"],
  [
    "vladimir-putin",
    "akkermans-popularity mobilisation-unwelcome putin-enlarges-army partial-mobilisation russians-fled mobilisation-protests new-mobilisation-not-a-good-idea kim-plans-visit",
  ],
  [
    "jeroen-akkermans",
    "soldiers-lost-daily manpower-ratio akkermans-supply-of-men akkermans-not-infinite akkermans-no-more-mobilising akkermans-not-eager akkermans-not-alive akkermans-popularity akkermans-motivation akkermans-ever-grimmer akkermans-off-the-street akkermans-find-a-reason akkermans-dangling-a-carrot akkermans-high-risks akkermans-soft-coercion manpower-shortage akkermans-in-ukraine recruiting-trouble methods-grimmer",
  ],
  ["kim-jong-un", "kim-plans-visit"],
  ["cuban-president", "cuba-unconditional-support cuban-president-support"],
  [
    "russian-general",
    "volunteers-from-north-korea north-korea-supplies-volunteers kremlin-denies-volunteers",
  ],
  [
    "kremlin",
    "advert-salary advert-down-payment volunteers-from-north-korea akkermans-not-infinite akkermans-no-more-mobilising akkermans-ever-grimmer akkermans-off-the-street akkermans-dangling-a-carrot akkermans-high-risks network-kremlin-link methods-grimmer kremlin-looks-abroad online-adverts north-korea-supplies-volunteers kremlin-denies-volunteers kremlin-silent",
  ],
  [
    "british-ministry-of-defence",
    "migrant-salary recruiting-in-kazakhstan-and-armenia migrants-recruited migrants-reward",
  ],
  ["wagner-group", "wagner-recruited-abroad wagner-videos"],
  ["rtl-nieuws", "akkermans-in-ukraine headline partial-mobilisation"],
  [
    "cuban-government",
    "cuba-where-recruited cuba-strongly cuba-firm-position cuba-no-part cuba-broke-up-network network-forced-cubans network-recruited-cubans cuba-condemns cuba-against-mercenaries cuba-prosecutes cuba-not-in-war",
  ],
  [
    "russian-army",
    "russians-killed russian-side-wounded army-size-ratio army-growth-plan army-size-goal soldiers-lost-daily manpower-ratio migrant-salary volunteers-from-north-korea akkermans-supply-of-men akkermans-not-infinite akkermans-not-eager akkermans-find-a-reason putin-enlarges-army manpower-shortage both-lost-soldiers recruiting-trouble migrants-recruited migrants-reward north-korea-supplies-volunteers",
  ],
  ["russian-authorities", "akkermans-find-a-reason"],
  [
    "trafficking-network",
    "cuba-where-recruited cuba-strongly cuba-broke-up-network network-forced-cubans network-recruited-cubans network-kremlin-link cuba-condemns cuba-prosecutes cuba-russia-tension",
  ],
  [
    "cubans-in-russia",
    "cubans-living-in-russia cuba-where-recruited network-recruited-cubans cubans-in-russia-why",
  ],
  [
    "central-asian-migrants",
    "migrant-salary akkermans-soft-coercion migrants-recruited migrants-reward",
  ],
  [
    "north-korean-volunteers",
    "volunteers-from-north-korea north-korea-supplies-volunteers kremlin-denies-volunteers",
  ],
  [
    "us-government-sources",
    "russians-killed russian-side-wounded ukrainians-killed ukrainians-wounded",
  ],
  ["us-sources", "kim-plans-visit"],
  ["news-media", "kim-plans-visit"],
  ["international-media", "migrant-salary migrants-recruited migrants-reward"],
  ["news-agencies-and-journalists", "kremlin-silent"],
])("%s has its facts", async (id, wanted) => {
  const [dossier] = (await find("show", id)).results as Dossier[];
  const { figures = [], quotes = [], claims = [] } = dossier ?? {};
  const has = [...figures, ...quotes, ...claims].map((fact) => fact.id);
  expect(has).toEqual(expect.arrayContaining(wanted.split(" ")));
});
