/** Words that don't start with a command, or start with a synonym of one. */
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";
import { run } from "../helpers/recruits.ts";

describe("what is no command is a name, an id, or searched, and stderr says so", () => {
  test.each([
    ["cuba", "country cuba"],
    ["DPRK", "country DPRK"],
    ["north korea", "country north korea"],
    ["poetin --lang nl", "persoon poetin", "nl"],
    ["petersburg", "place petersburg"],
    ["kremlin", "org kremlin"],
    ["russians-killed", "show russians-killed"],
    ["bomb", "search bomb"],
    ["russians killed", "search russians killed"],
    ["how many russians were killed", "ask how many russians were killed"],
    ["Is Nepal recruiting in Cuba?", "ask Is Nepal recruiting in Cuba?"],
    ["xyzzyxyzzy", "search xyzzyxyzzy"],
  ])("recruits %s", async (line, meant, lang = "en") => {
    const [guessed, named] = [await run(line), await run(`${meant} --lang ${lang}`)];
    const [word] = line.split(" ");
    const told =
      lang === "en" ? "isn't a command, so this ran" : "is geen opdracht, dus is dit uitgevoerd";
    expect(guessed.err).toBe(`“${word}” ${told}: recruits ${meant}\n${named.err}`);
    expect(guessed.status).toBe(named.status);
    expect(guessed.out).toBe(named.out);
  });

  test("what the article lacks is told as that", async () => {
    const { status, err } = await run("Pakistan");
    expect({ status, err }).toEqual({
      status: 1,
      err: "“Pakistan” isn't a command, so it is looked up as a name.\nPakistan is not in the article.\n",
    });
  });

  test.each([
    ["persn", "en", "Did you mean person?"],
    ["persn", "nl", "Bedoelt u persoon?"],
    ["contry cuba", "nl", "Bedoelt u land?"],
  ])("recruits %s is rather a command, misspelt (%s)", async (line, lang, said) => {
    const { status, err } = await run(`${line} --lang ${lang}`);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  test("with the options of a search", async () => {
    expect((await run("bomb --json --by rtl --limit 1")).status).toBe(0);
    const { err } = await run("bomb --by akkermans");
    expect(err).toMatch(/isn't a command, so this ran: recruits search bomb\nNone found with --by/);
  });

  test.each([
    ["-- cuba", "cuba"],
    ["--json -- cuba", "cuba --json"],
    ["--limit 1 -- figure killed", "figure killed --limit 1"],
    ["--", ""],
  ])("recruits %s is recruits %s", async (line, same) => {
    const words = (text: string) => text.split(" ").filter(Boolean);
    expect(await recruits(words(line))).toEqual(await recruits(words(same)));
  });

  test("help of it is the program's", async () => {
    expect(await run("cuba --help")).toEqual(await run("--help"));
  });
});

describe("another word for a command is that command", () => {
  test.each([
    ["countries", "country"],
    ["people", "person"],
    ["PERSON", "person"],
    ["city petersburg", "place petersburg"],
    ["organisation wagner", "org wagner"],
    ["groups", "group"],
    ["quotes carrot", "quote carrot"],
    ["quotation carrot", "quote carrot"],
    ["numbers killed", "figure killed"],
    ["find bomb", "search bomb"],
    ["land cuba", "country cuba"],
    ["persoon poetin", "person poetin"],
    ["organisatie wagner", "org wagner"],
    ["plaats petersburg", "place petersburg"],
    ["cijfer gedood", "figure gedood"],
    ["citaten", "quote"],
    ["bewering netwerk", "claim netwerk"],
    ["zoek bom", "search bom"],
    ["vraag wie is Akkermans", "ask wie is Akkermans"],
    ["toon headline", "show headline"],
    ["lijst landen", "list country"],
    ["bron", "source"],
    ["citeer headline", "cite headline"],
    ["exporteer -f md", "export -f md"],
    ["hulp", "help"],
  ])("recruits %s is recruits %s", async (line, meant) => {
    expect(await run(line)).toEqual(await run(meant));
  });

  test("and lists only what the word stands for", async () => {
    expect((await run("cities --fields id")).out).toBe("id\nsaint-petersburg\n");
  });
});

describe("a name of another kind, or several names, gives the one step", () => {
  test.each([
    ["country putin", "Vladimir Putin is here (person): recruits person putin"],
    ["land poetin --lang nl", "Vladimir Poetin staat hier (persoon): recruits persoon poetin"],
    ["place cuba", "Cuba is here (country): recruits country cuba"],
    [
      "country cuba russia",
      "No match for “cuba russia”. Each word on its own is found: recruits country --each cuba russia",
    ],
  ])("recruits %s", async (line, said) => {
    expect(await run(line)).toEqual({ status: 1, out: "", err: `${said}\n` });
  });
});

test.each([["cuba,headline"], ["cuba, headline"], ["cuba headline"]])(
  "recruits show %j",
  async (ids) => {
    expect(await recruits(["show", ids, "--json", "--fields", "id"])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/"cuba"[\s\S]*"headline"/),
    });
  },
);
