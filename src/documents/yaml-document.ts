import { Composer, type Document, Lexer, Parser } from "yaml";

/** Levels of the parser, of which a list in a list takes one or two: far more than a sidecar has. */
const deepest = 64;
/** Words, marks and spaces between them: each takes memory, and a sidecar of ten thousand facts has about half as many. */
const mostLexemes = 1_000_000;
/** More faults than anybody reads: each takes memory, and a file can be nothing but faults. */
const mostFaults = 1000;

/** YAML that is not read to its end. */
export class Unreadable extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * YAML 1.2 with the core schema and without merge keys, as nodes with their places. Time and memory are linear: whoever
 * asks looks for second keys of one name, for the library compares each key with all before it.
 */
export function parseYaml(source: string): Document {
  const composer = new Composer({ schema: "core", merge: false, uniqueKeys: false, prettyErrors: false });
  stopAfterFaults(composer);
  const [document, second] = composer.compose(tokensOf(source), true, source.length);
  if (document === undefined) throw new Unreadable("expected a YAML document", 0);
  if (second !== undefined) throw new Unreadable("it has a second document; expected one", second.range[0]);
  return document;
}

function* tokensOf(source: string): ReturnType<Parser["parse"]> {
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(source)) {
    yield* parser.next(lexeme);
    lexemes += 1;
    if (lexemes > mostLexemes)
      throw new Unreadable(`it has more than ${mostLexemes} tokens; expected fewer`, parser.offset);
    // Composing is recursive.
    if (parser.stack.length > deepest)
      throw new Unreadable("it is nested too deeply; expected lists of facts", parser.offset);
  }
  yield* parser.end();
}

/** The library has no setting for it: its handler of faults, which it replaces for itself, counts them on the way. */
function stopAfterFaults(composer: Composer): void {
  const report: unknown = Reflect.get(composer, "onError");
  if (typeof report !== "function") return;
  let faults = 0;
  Reflect.set(composer, "onError", (...fault: readonly unknown[]) => {
    faults += 1;
    if (faults <= mostFaults) Reflect.apply(report, composer, fault);
  });
}
