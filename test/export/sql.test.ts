import { describe, expect, test } from "vitest";
import { bundledData, exported } from "./exported.ts";

const data = bundledData();

describe("sql", () => {
  test("is one transaction: tables, then rows", async () => {
    const script = await exported(data, { format: "sql" });
    const statements = [...script.matchAll(/^(BEGIN|CREATE TABLE \w+|INSERT INTO \w+|COMMIT)\b/gm)];
    const words = statements.map(([statement]) => statement);
    expect(words[0]).toBe("BEGIN");
    expect(words.at(-1)).toBe("COMMIT");
    expect(words.findLastIndex((word) => word.startsWith("CREATE"))).toBeLessThan(
      words.findIndex((word) => word.startsWith("INSERT")),
    );
  });

  test("doubles quotes, and nothing else", async () => {
    const [claim] = data.claims;
    if (claim === undefined) throw new Error("no claim");
    const statement = { en: "it's \\ a 'test'; --", nl: "''" };
    const script = await exported(
      { ...data, claims: [{ ...claim, statement }] },
      { format: "sql", kinds: ["claim"] },
    );
    expect(script).toContain(`('${claim.id}', 'it''s \\ a ''test''; --', '''''', `);
  });

  test("begins a new statement every 500 rows, and none for a table without rows", async () => {
    const [claim] = data.claims;
    if (claim === undefined) throw new Error("no claim");
    const claims = Array.from({ length: 1001 }, (_, at) => ({ ...claim, id: `claim-${at}` }));
    const script = await exported({ ...data, figures: [], quotes: [], claims }, { format: "sql" });
    expect(script.match(/^INSERT INTO claims /gm)).toHaveLength(3);
    expect(script.match(/^ {2}\('claim-\d+', 'claim'\)[,;]$/gm)).toHaveLength(1001);
    expect(script).not.toContain("INSERT INTO figures");
  });
});
