import { ArrayMinSize } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Order } from "../model/order.js";
import { frozen } from "../model/frozen.js";
import { SearchConnection, SearchEdge } from "../model/search-connection.js";
import { type SearchType, SearchTypeEnum } from "../model/search-type.js";
import { TextMatch } from "../model/text-match.js";
import { mostWords } from "../repository/search/search-index.js";
import { textMatches } from "../repository/search/text-matches.js";
import { badInput } from "./bad-input.js";
import type { RequestContext } from "./context.js";
import { scopeOf } from "./cursor.js";
import { page, PageArgs } from "./paging.js";

const longestQuery = 256;
const bestFirst: Order = { field: "score", direction: "desc" };

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `Words of any script, such as \`heroin Tajikistan\`; at most ${longestQuery} UTF-16 code units, of which the first ${mostWords} different words count. Quotation marks, \`-\`, \`*\`, \`AND\` and the like have no special meaning.`,
  })
  readonly query!: string;

  @Field(() => [SearchTypeEnum], {
    nullable: true,
    description: "Only records of these types; all types when left out.",
  })
  @ArrayMinSize(1)
  readonly types?: readonly SearchType[] | null;
}

@Resolver(() => SearchEdge)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "Records by words in their names, acronyms, titles, places, measures, texts and in what documents print for their claims. A whole name or acronym comes first, then records with all words before those with some, words as they are or begin before what they may be a misspelling of, names before texts. Case, accents, British and American spelling and plurals make no difference. Every script is searched; Chinese, Japanese and Thai by pairs of characters.",
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { graph }: RequestContext): SearchConnection {
    const result = graph.search(checked(args.query), args.types ?? null);
    const { edges, ...rest } = page(result.hits, args, {
      scope: scopeOf("search", { query: args.query, types: args.types }, bestFirst),
      order: bestFirst,
      placeOf: ({ score, record }) => ({ key: score, id: record.id }),
    });
    const found = edges.map(({ cursor, node: hit }) =>
      frozen(SearchEdge, {
        cursor,
        node: hit.record,
        score: hit.score,
        findMatches: () => textMatches(hit, result),
      }),
    );
    return frozen(SearchConnection, { ...rest, edges: found, nodes: found.map(({ node }) => node) });
  }

  @FieldResolver(() => [TextMatch], {
    description: "Where the words stand: the best place in each field, the best field first, at most five.",
  })
  textMatches(@Root() { findMatches }: SearchEdge): readonly TextMatch[] {
    return findMatches();
  }
}

/** A query that has something to look for; controls, which no keyboard types, would only hide what is asked. */
function checked(query: string): string {
  if (query.length > longestQuery)
    throw badInput("query", `query has ${query.length} characters; expected at most ${longestQuery}`);
  const control = /[\p{Cc}\p{Bidi_C}]/u.exec(query);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw badInput("query", `query has a control character (U+${code} at ${control.index}); expected plain words`);
  }
  if (!/[\p{L}\p{N}]/u.test(query))
    throw badInput("query", "query has no letter and no digit; expected at least one word, such as heroin");
  return query;
}
