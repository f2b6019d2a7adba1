/** Generates factbooks of any size, for measurements and for tests that need many records or faults. */
import type { FactbookData, Text } from "../../src/factbook/model.ts";

const text = (subject: string): Text => ({
  en: `${subject}, “made up”`,
  nl: `${subject}, ‘verzonnen’`,
});

/** A coherent factbook with `count` records of each kind. */
export function generated(count: number, prefix = "made"): FactbookData {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const id = (kind: string, i: number) => `${prefix}-${kind}-${i}`;
  const selector = (i: number) => ({ start: i * 4, end: i * 4 + 3, paragraph: i });
  const topic = (i: number) => ({ id: id("organisation", i), as: "topic" as const });
  const vouched = (i: number) => ({
    about: [topic(i)],
    claimedBy: [id("organisation", (i * 7) % count)],
    status: "reported" as const,
    selector: selector(i),
  });
  return {
    source: {
      id: prefix,
      kind: "source",
      outlet: "The Generator",
      articleId: "1",
      slug: "made-up",
      title: text("An article"),
      url: "https://generator.example/1",
      urlChecked: false,
      language: "en",
      date: { value: "2024-05-17", certainty: "stated", basis: [] },
      length: count * 4,
      lines: count,
      sha256: "0".repeat(64),
      rights: text("No rights"),
    },
    entities: numbers.map((i) => ({
      id: id("organisation", i),
      kind: "organisation",
      name: text(`Organisation ${i}`),
      aliases: { en: [`Org ${i}`], nl: [`Organisatie ${i}`] },
      role: text("An organisation"),
      summary: text(`The ${i}th of them`),
      mentions: [selector(i)],
    })),
    figures: numbers.map((i) => ({
      id: id("figure", i),
      kind: "figure",
      label: text(`Members of organisation ${i}`),
      value: { amount: i, unit: text("people"), qualifier: "exact" },
      ...vouched(i),
      questions: { en: ["members"], nl: ["leden"] },
    })),
    quotes: numbers.map((i) => ({
      id: id("quote", i),
      kind: "quote",
      speaker: id("organisation", i),
      text: text(`We are number ${i}`),
      form: "direct",
      context: text("At a meeting"),
      about: [topic((i * 3) % count)],
      selector: selector(i),
    })),
    claims: numbers.map((i) => ({
      id: id("claim", i),
      kind: "claim",
      statement: text(`Organisation ${i} met`),
      ...vouched(i),
    })),
  };
}

/** A factbook with three records of each kind, in which every possible field is used. */
export function complete(): FactbookData {
  const data = generated(3);
  const when = (expression: string, day: string, basis?: string[]) => ({
    expression: text(expression),
    from: day,
    to: day,
    certainty: "inferred" as const,
    ...(basis && { basis }),
  });
  const besides = {
    note: text("A note"),
    questions: { en: ["Which one is asked for?"], nl: ["Welke wordt gezocht?"] },
  };
  const said = when("said on a Sunday", "2024-05-12", ["A Paper, 2024-05-12, “It met”"]);
  const [entity, figure, quote, claim, reason] = [
    data.entities[0],
    data.figures[0],
    data.quotes[0],
    data.claims[0],
    data.claims[1],
  ];
  if (!entity || !figure || !quote || !claim || !reason) throw new Error("too small");
  Object.assign(entity, besides);
  Object.assign(figure, besides, {
    measure: "army-size",
    key: true,
    when: when("on a Friday", "2024-05-10", ["A Paper, 2024-05-11", "B Paper"]),
  });
  Object.assign(quote, besides, { said, key: true });
  Object.assign(claim, besides, {
    status: "presumed",
    because: reason.id,
    when: when("on a Friday", "2024-05-10"),
    said,
    about: [
      { id: entity.id, as: "agent" },
      { id: entity.id, as: "place" },
      { id: "made-organisation-1", as: "patient" },
    ],
  });
  const basis = [
    { text: text("A Sunday"), references: ["A Paper, 2024-05-12, “It met”", "B Paper"] },
    { text: text("A Friday"), references: [] },
  ];
  const date = { value: "2024-05-17", certainty: "inferred" as const, basis };
  return { ...data, source: { ...data.source, date } };
}

/** `data` as plain JSON with `count` faults of five sorts, evenly distributed, one per record. */
export function spoilt(data: FactbookData, count: number): unknown {
  const copy = structuredClone(data) as unknown as Record<string, Record<string, unknown>[]>;
  // Odd, so that it hits all four kinds.
  const step = Math.floor((data.figures.length * 4) / count - 1) | 1;
  for (let i = 0; i < count; i++) {
    const kinds = ["entities", "figures", "quotes", "claims"] as const;
    const at = i * step;
    const record = copy[kinds[at % 4] ?? "claims"]?.[Math.floor(at / 4)];
    if (record === undefined) throw new Error("there are too few records for so many faults");
    SPOILERS[i % SPOILERS.length]?.(record);
  }
  return copy;
}

const SPOILERS: readonly ((record: Record<string, unknown>) => void)[] = [
  (record) => {
    record.colour = "red";
  },
  (record) => {
    if ("about" in record) record.id = `${record.id} `;
    else record.iso2 = "nl";
  },
  (record) => {
    record.kind = "rumour";
  },
  (record) => {
    if ("about" in record) record.about = [{ id: "nobody", as: "agent" }];
    else record.role = null;
  },
  (record) => {
    if ("selector" in record) record.selector = { start: 2, end: 1, paragraph: 0 };
    else record.mentions = null;
  },
];
