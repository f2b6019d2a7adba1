/** Runs a built program with lines of words, all in this process, and prints what each run did as JSON. */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Readable, Writable } = require("node:stream");

// Plain JavaScript, because every supported Node runs it.
const { main, runProcess } = require(join(process.argv[2], "dist/completer.cjs"));
const { lines, stdin } = JSON.parse(readFileSync(0, "utf8"));

function runLine(line) {
  const written = { stdout: "", stderr: "" };
  const streamOf = (name) =>
    new Writable({
      decodeStrings: false,
      write(text, _encoding, done) {
        written[name] += text;
        done();
      },
    });
  return new Promise((resolve) => {
    const around = Object.create(process, {
      argv: { value: ["", "", ...line.split(" ")] },
      stdin: { value: Readable.from([stdin]) },
      stdout: { value: streamOf("stdout") },
      stderr: { value: streamOf("stderr") },
      exitCode: { set: (status) => resolve({ line, status, ...written }) },
    });
    runProcess(around, main);
  });
}

async function runAll() {
  const runs = [];
  for (const line of lines) runs.push(await runLine(line));
  process.stdout.write(JSON.stringify(runs));
}

runAll();
