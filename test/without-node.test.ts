/** What runs where Node's own modules are not, as in a browser. */
import { expect, test, vi } from "vitest";

const { process } = globalThis;
vi.stubGlobal("process", undefined);
const { openFactbook } = await import("../src/library.ts");
vi.stubGlobal("process", process);

test.each([
  ["factbook.json", "factbook.json"],
  [new URL("file:///factbook.json"), "file:///factbook.json"],
  ["", '""'],
])("a path is refused: %s", (path, place) => {
  const open = () => openFactbook(path);
  expect(open).toThrow(
    `${place}: there are no files here, as in a browser; wanted: a factbook's own content`,
  );
});
