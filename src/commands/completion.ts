/** What a shell is given so that it completes command lines. */
import { writer } from "../io.ts";
import { stored } from "../stored.ts";
import { type Command, EXIT } from "./command.ts";
import { oneOf, SHELLS } from "./options.ts";

export const completion: Command<"table"> = {
  name: "completion",
  argument: "<shell>",
  own: [],
  formats: ["table"],
  without: ["format", "json", "fields", "limit", "color", "data"],
  async run({ words: [word = ""], io }) {
    await writer(io.stdout)(stored.completion(oneOf("completion", word, SHELLS)));
    return EXIT.found;
  },
};
