import ts from "typescript";

/** Words that stand in a program instead of the lexicon. */
export interface WordList {
  readonly line: number;
  readonly words: readonly string[];
}

const fewest = 3;
/** Two letters or more, and the article. */
const word = /^[a-z][a-z'’.-]*[a-z.]$|^a$/;
const isPhrase = (text: string): boolean => text !== "" && text.split(" ").every((part) => word.test(part));

/** Functions that take words with blanks, semicolons or line breaks between them. */
const takers: ReadonlySet<string> = new Set(["isOneOf", "pastWords", "wordsOf", "phrasesOf", "split"]);

/**
 * The lists of three or more English words in small letters that a file holds: in a call of a function that takes words,
 * in an array, a set or the beginnings of pairs, or as the alternatives of a pattern.
 */
export function wordListsIn(source: string): WordList[] {
  const file = ts.createSourceFile("file.ts", source, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const lists: WordList[] = [];
  const add = (node: ts.Node, words: readonly string[]): void => {
    const plain = words.map((each) => each.trim()).filter(isPhrase);
    if (new Set(plain).size < fewest) return;
    lists.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, words: plain });
  };

  const learn = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
      constants.set(node.name.text, node.initializer);
    node.forEachChild(learn);
  };
  learn(file);

  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const name = nameOf(node.expression);
      if (takers.has(name)) {
        const holder = ts.isPropertyAccessExpression(node.expression) ? [node.expression.expression] : [];
        for (const text of [...node.arguments, ...holder].flatMap((each) => textsIn(each, constants)))
          add(node, text.split(/[\s;]+/));
      }
    }
    if (ts.isArrayLiteralExpression(node)) add(node, node.elements.flatMap(firstText));
    if (ts.isRegularExpressionLiteral(node)) for (const words of alternativesIn(node.text)) add(node, words);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      for (const words of alternativesIn(node.text)) add(node, words);
    node.forEachChild(look);
  };
  look(file);
  return lists;
}

const nameOf = (called: ts.Expression): string =>
  ts.isIdentifier(called) ? called.text : ts.isPropertyAccessExpression(called) ? called.name.text : "";

/** The texts of an argument: its own, those of both branches of a condition, and that of a constant of the file. */
function textsIn(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node))
    return [...textsIn(node.whenTrue, constants), ...textsIn(node.whenFalse, constants)];
  if (ts.isTemplateExpression(node))
    return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" ")];
  const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  return constant !== undefined && ts.isStringLiteralLike(constant) ? [constant.text] : [];
}

/** An element of an array, or what a pair begins with. */
const firstText = (node: ts.Expression): string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const [first] = ts.isArrayLiteralExpression(node) ? node.elements : [];
  return first !== undefined && ts.isStringLiteralLike(first) ? [first.text] : [];
};

/** What stands between the bars of each group of a pattern; endings of a word such as "exceed(ed|ing|s)" are no words. */
function alternativesIn(pattern: string): string[][] {
  const groups: string[] = [];
  const open: { text: string; isEnding: boolean }[] = [{ text: "", isEnding: false }];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const group = open.at(-1);
    if (group === undefined) break;
    if (character === "\\") {
      at += 1;
    } else if (character === "(") {
      open.push({
        text: "",
        isEnding: /[\p{L}\d}\]]/u.test(pattern.charAt(at - 1)) && !/\\[bB]$/.test(pattern.slice(0, at)),
      });
    } else if (character === ")" && open.length > 1) {
      open.pop();
      if (!group.isEnding) groups.push(group.text);
    } else group.text += character;
  }
  groups.push(...open.map(({ text }) => text));
  return groups.map((text) =>
    text
      .replace(/^\?(?::|<?[=!]|<\w+>)/, "")
      .split("|")
      .map((each) => each.replace(/^[/^]+|[$?/]+[a-z]*$/g, "")),
  );
}
