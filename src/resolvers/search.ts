import { ArrayMinSize } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { whenReady } from "../loaders/ready.js";
import type { Order } from "../model/order.js";
import { SearchConnection, SearchEdge } from "../model/search-connection.js";
import { TextMatch } from "../model/text-match.js";
import { mostWords, type SearchAsk } from "../repository/store.js";
import { badInput } from "./bad-input.js";
import { scopeOf } from "./cursor.js";
import type { FieldAnswer, ModelFields } from "./declared-field.js";
import { FoundConnection } from "./found-connection.js";
import { SearchTypeEnum } from "./search-type.js";
import { betweenCursors, PageArgs, pageAsk } from "./paging.js";

const longestQuery = 256;
const bestFirst: Order = { field: "score", direction: "desc" };

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `Words in any script, such as \`heroin Tajikistan\`; at most ${longestQuery} UTF-16 code units. The first ${mostWords} different words count. A query without a letter or digit finds nothing. Quotation marks, \`-\`, \`*\`, \`AND\` and similar operators have no special meaning.`,
  })
  readonly query!: string;

  @Field(() => [SearchTypeEnum], {
    nullable: true,
    description: "Only records of these types; all types when left out.",
  })
  @ArrayMinSize(1)
  readonly types?: readonly string[] | null;
}

const search: FieldAnswer<unknown, SearchArgs> = (_root, args, { loaders }, info) => {
  const { query, types = null } = args;
  const ask: SearchAsk = { query: checked(query), types, page: pageAsk(args, info) };
  const scope = (): string => scopeOf("search", { query, types }, bestFirst);
  return whenReady(loaders.search(betweenCursors(ask, args, scope)), (page) => new FoundConnection(page, scope));
};

export const searchFields: ModelFields = {
  model: null,
  fields: [
    {
      place: "Query.search",
      type: () => SearchConnection,
      nullable: true,
      description:
        "Records by words in their names, acronyms, titles, places, measures and texts, and in the text that documents print for their claims. A whole name or acronym comes first. Then records with all words come before records with some, exact words and beginnings of words before possible misspellings, and names before texts. Case, accents, plurals, and British or American spelling make no difference. Every script is searched; Chinese, Japanese and Thai by pairs of characters. Null only with an error: BAD_USER_INPUT for an argument that is not valid.",
      takes: { Args: SearchArgs },
      answer: search,
    },
  ],
};

export const foundFields: ModelFields = {
  model: SearchEdge,
  fields: [
    {
      place: "SearchEdge.textMatches",
      type: () => [TextMatch],
      nullable: false,
      description:
        "The places where the words occur: the best place in each field, the best field first, at most five.",
      takes: null,
      answer: ({ findMatches }: SearchEdge) => findMatches(),
    },
  ],
};

/** A query without controls, which no keyboard types and which would only hide what is asked. */
function checked(query: string): string {
  if (query.length > longestQuery)
    throw badInput("query", `query has ${query.length} characters; expected at most ${longestQuery}`);
  const control = /[\p{Cc}\p{Bidi_C}]/u.exec(query);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw badInput("query", `query has a control character (U+${code} at ${control.index}); expected plain words`);
  }
  return query;
}
