import { UsageError } from "../errors.ts";
import type { RunCommand } from "./command.ts";
import { EXIT } from "./exit.ts";
import { writer } from "./write.ts";

export const verify: RunCommand = {
  name: "verify",
  argument: "<file>",
  summary: "check the factbook against the article's text",
  examples: [
    ["recruits verify article.txt", "is every passage in its place?"],
    ["recruits verify - --json < article.txt", "for a script"],
    ["recruits verify article.txt --update > mended.json", "its offsets mended"],
  ],
  without: ["fields", "limit"],
  options: [["--update", "print the factbook as JSON with its offsets mended after the text"]],
  async run({ words, options: { format, color }, own, lang, session, io }) {
    const isUpdate = own.update === true;
    if (isUpdate && format !== "table" && format !== "json")
      throw new UsageError("--update prints the factbook as JSON, so it takes no other --format.");
    const [path = ""] = words;
    const { checkText } = await import("../verify/check-text.ts");
    const write = writer(io.stdout);
    const fits = await checkText(
      session.factbook,
      path,
      { isUpdate, format, color, lang },
      io,
      write,
    );
    return fits ? EXIT.found : EXIT.none;
  },
};
