import { IsArray, IsOptional, IsString } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { frozen } from "../model/record.js";
import { SearchConnection, SearchEdge } from "../model/search-connection.js";
import { type SearchType, SearchTypeEnum } from "../model/search-type.js";
import { TextMatch } from "../model/text-match.js";
import { shortHash } from "../repository/names.js";
import { type Hit, mostWords } from "../repository/search/search-index.js";
import { textMatches } from "../repository/search/text-matches.js";
import type { RequestContext } from "./context.js";
import { badInput, page, PageArgs } from "./paging.js";

const longestQuery = 256;

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `Words of any script, such as \`heroin Tajikistan\`; at most ${longestQuery} UTF-16 code units, of which the first ${mostWords} different words count. Quotation marks, \`-\`, \`*\`, \`AND\` and the like have no special meaning.`,
  })
  @IsString()
  readonly query!: string;

  // The enum has checked it; without a validator of its own the whitelist would drop it.
  @Field(() => [SearchTypeEnum], {
    nullable: true,
    description: "Only records of these types; all types when left out.",
  })
  @IsOptional()
  @IsArray()
  readonly types?: readonly SearchType[];
}

@Resolver(() => SearchEdge)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "Records by words in their names, acronyms, titles, places, measures, texts and in what documents print for their claims. A whole name or acronym comes first, then records with all words before those with some, words as they are or begin before what they may be a misspelling of, names before texts. Case, accents, British and American spelling and plurals make no difference. Every script is searched; Chinese, Japanese and Thai by pairs of characters.",
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { graph }: RequestContext): SearchConnection {
    const result = graph.search(checked(args.query), args.types ?? null);
    const { edges, ...rest } = page(scopeOf(args), result.hits, args, keyOf);
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

// A cursor is a place among the answers to one question.
const scopeOf = ({ query, types }: SearchArgs): string =>
  `Search ${shortHash(JSON.stringify([query, types == null ? null : [...new Set(types)].sort()]))}`;

/** Sorts as the hits do: a better score is a smaller key. */
const keyOf = ({ score, record }: Hit): string => `${(1e6 - score).toFixed(3).padStart(11, "0")} ${record.id}`;
