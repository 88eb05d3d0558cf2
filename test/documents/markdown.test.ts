import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { markdown } from "../../src/documents/formats/markdown.js";
import { passageFrom } from "../../src/documents/read-passage.js";
import { isProved, passageAt } from "../../src/documents/passage.js";
import { type SourceText, sourceTextOf } from "../../src/documents/source-text.js";
import { whole } from "../../src/documents/source-map.js";
import { plainTextOf } from "../plain-text-of.js";

const markdownOf = (text: string): SourceText =>
  sourceTextOf("a.md", markdown, { source: text, pieces: whole(text), metadata: {} });
const read = (text: string): string => markdownOf(text).reading.text;

describe("what a person reads of Markdown", () => {
  test.each<[string, string, string]>([
    ["emphasis", "a **b** _c_ *d __e__* ***f***", "a b c d e f"],
    ["emphasis inside a word", "her**oin** and snake_case_name", "heroin and snake_case_name"],
    ["marks that are words", "5 * 3, a_b, heroin*, 2 ~ 3, [sic] a!", "5 * 3, a_b, heroin*, 2 ~ 3, [sic] a!"],
    ["marks behind a backslash", "\\*a\\* \\[b\\] 5\\. c\\d", "*a* [b] 5. c\\d"],
    ["code in a line", "a `b *c*` ``d`e`` `f", "a b *c* d`e `f"],
    ["what is struck out", "a ~~b *c*~~ d <del>e</del> f <s>g</s> ~25 kg and ~30 kg", "a  d  f  ~25 kg and ~30 kg"],
    ["links", '[a](http://b.c/d "e f") [g](<h i>) [j]() [k](l(m)n)', "a g j k"],
    ["what is no link", "[a] (b) [c](d e f) [g][h]", "[a] (b) [c](d e f) [g][h]"],
    ["listed addresses", "a [b][c], [d][], [e] [f]\n\n[c]: /x \"g\"\n[D]: <y z>\n[e]:\n  /u\n  'h'\n", "a b, d, e [f]"],
    ["images", "a ![b *c*](d.png 'e') ![f][g] [![h](i)](j) k\n\n[g]: x", "a    k"],
    [
      "addresses",
      "a <https://b.c/d> <e@f.gh> (https://i.jk/l_m_n), www.o.pq/r. t@u.vw or b.org/x-y z",
      "a   (), .  or  z",
    ],
    ["slashes between words", "and/or, 24/7, U.S./Mexico, km/h", "and/or, 24/7, U.S./Mexico, km/h"],
    [
      "entities",
      "25&nbsp;kg &amp; Caf&eacute; &#8211; &#x2013; &bogus; & &#0;",
      "25\u00a0kg & Café – – &bogus; & \ufffd",
    ],
    ["tags", "a <b class='c d'>e</b> <span\ntitle=\"f > g\">h</span> 5 < 6 > 4 <i", "a e h 5 < 6 > 4 <i"],
    [
      "tags of blocks",
      "<p>a</p><table><tr><td>b</td><td>c</td></tr></table>d<br>e",
      "\n\na\n\n\n\n\n\n\n\nb\n\n\n\nc\n\n\n\n\n\nd e",
    ],
    ["headings", "# a #\n## b\n#c\n\nd\n===\ne\n---\nf", "a\n\nb\n\n#c\n\nd\n\ne\n\nf"],
    ["rules", "a\n\n***\nb\n\n- - -\nc", "a\n\nb\n\nc"],
    [
      "lists",
      "- a\n  b\n* c\n  1. d\n     e\n\n     f\n2) g\n- [x] h\nj",
      "• a b\n\n• c\n\n• d e\n\nf\n\n• g\n\n• h j",
    ],
    ["numbers that begin a line", "in\n2. a\n\n2019. b", "in\n2. a\n\n2019. b"],
    ["quotations", "> a\nb\n> c\n>\n> > d\n\ne\n> f", "a b c\n\nd\n\ne\n\nf"],
    ["a quotation in a list", "1. a\n   > b\n   > c\n\n   d", "• a\n\nb c\n\nd"],
    ["code", "a\n```js\nb\n\nc\n```\nd\n\n    e\n\nf\n    g\n\n~~~\nh", "a\n\nd\n\nf g"],
    ["code in a list and its second paragraph", "- a\n\n      b\n\n  c\n\n1.  d\n\n    e", "• a\n\nc\n\n• d\n\ne"],
    ["comments", "a <!-- b\n\nc --> d `<!-- e -->`\n\n<!-- f -->\n```\n<!--\n```\ng", "a  d <!-- e -->\n\ng"],
    ["a comment that does not end", "a\n\n<!-- b\n\nc", "a"],
    ["scripts and styles", "a\n<script>\nb\n\nc</script>\nd\n\n<style>e</style>\nf", "a\n\nd\n\nf"],
    ["tables", "t:\na | b\n--|:-:\nc \\| d | **e**\n| | f |\ng\n\nh", "t:\n\na\n\nb\n\nc | d\n\ne\n\nf\n\ng\n\nh"],
    ["footnotes", "a[^1] b.[^n-2]\n\n[^1]: c\n    d\n\n    e\n[^n-2]: f", "a b.\n\nc d\n\ne\n\nf"],
    ["line ends inside a sentence", "a  \nb\\\nc\nD.\nE\n• f\n• g", "a b c D.\nE\n• f\n• g"],
    ["line ends of other systems", "# a\r\n\r\nb\r\n**c**\r\n\r\n```\r\nd\r\n```\r\n- e\r\n", "a\n\nb c\n\n• e"],
    [
      "words that a line end divides",
      "her\u00adoin co-\ncaine drug-\nrelated coca&shy;ine drug- and\narms",
      "heroin cocaine drug-related cocaine drug- and arms",
    ],
  ])("%s", (_name, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("is nothing where there is nothing but marks", () => {
    expect(["", "---\n", "- \n", "![a](b)", "<!-- a -->", ">", "```\na\n"].map(read)).toEqual([
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
  });
});

describe("a plain text is read as it stands", () => {
  test.each([
    [
      "marks are words",
      "**25 kg** of _heroin_ <b> &amp; # 5\n    code\n",
      "**25 kg** of _heroin_ <b> &amp; # 5\n    code\n",
    ],
    ["a soft hyphen is none", "hero\u00adin and co\u00ad\ncaine", "heroin and cocaine"],
    ["a word goes on behind a line end", "hero-\nin, opi-\r\n  um", "heroin, opium"],
    ["unless it has the hyphen elsewhere", "follow-\nup; the follow-up. Up-\nward", "follow-up; the follow-up. Upward"],
    [
      "or what stands behind is another word",
      "drug- and\narms, Al-\nNusra, 25-\nkg",
      "drug- and\narms, Al-\nNusra, 25-\nkg",
    ],
  ])("%s", (_name, text, expected) => {
    expect(plainTextOf("a.txt", text).reading.text).toBe(expected);
  });
});

const piece = fc.constantFrom(
  ..."Police| seized |25 kg| of |heroin|**|*|_|~~|~|`|``|[|](|)|]|![|[^1]|[^1]: |<!--|-->|<b>|</b>|<td>|<del>|</del>|<br>|<a href='|'>|&amp;|&nbsp;|&shy;|\\|\n|\r\n|\n\n|  \n|# |===|---|- |1. |> |    |\t|```|~~~|\\||\n|-|-|\n|https://a.bc/d|www.a.bc|e@f.gh|\u00ad|-\n|𝔘|👮🏽‍♀️|\ud83d|é|. |[p]: |<script>|</script>"
    .split("|")
    .concat("|", "| a | b |\n|---|---|\n"),
);
const anyMarkdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

test("whatever marks a text has, each stretch that is read leads to a passage of the text, and later ones no further back", () => {
  fc.assert(
    fc.property(anyMarkdown, fc.nat(), fc.nat(), (text, one, other) => {
      const document = markdownOf(text);
      const { reading } = document;
      expect(document.text).toBe(text);
      const places = Array.from({ length: reading.text.length + 1 }, (_each, at) => reading.map.toSource(at));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
      const [start = 0, end = 0] = [one, other].map((each) => each % (reading.text.length + 1)).sort((a, b) => a - b);
      const words = passageAt(reading.text, start, end);
      if (!isProved(words, reading.text)) return;
      const passage = passageFrom(document, words);
      expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
      expect(passage.quote.length).toBeLessThan(800);
    }),
    { numRuns: 1000 },
  );
});

test("a letter that is read is the one that stands there, in the order of the text", () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const { reading } = markdownOf(text);
      const letters = [...reading.text.matchAll(/[A-Za-z]/g)].filter(
        ({ index }) => text[reading.map.toSource(index)] !== "&",
      );
      for (const { 0: letter, index } of letters) expect(text[reading.map.toSource(index)]).toBe(letter);
    }),
    { numRuns: 500 },
  );
});
