import { remembered } from "../../vocabulary/remembered.js";
import {
  beforeBody,
  memberWords,
  membersAlone,
  plainStates,
  stateWords,
} from "../../recognition/lexicon/group-words.js";

const members = `(?:(?:${memberWords})[ -](?:${stateWords})|${membersAlone})`;
/** `27`, `twenty-seven`. */
const many = String.raw`(?:(?:\d+|[a-z]+(?:-[a-z]+)?) )?`;
const all = String.raw`^(?:[Aa]ll )?(?:[Tt]he )?(?:(?:\d+|[a-z]+(?:-[a-z]+)?) (?=\p{Lu}))?`;
const possessive = "(?:['’]s|['’])?";

const patterns: readonly RegExp[] = [
  // `member states of the European Union`, `participants in the Paris Pact`, `countries of Asia and Europe`
  new RegExp(`${all}${many}(?:${members}|${stateWords}) (?:${beforeBody}) (?:the )?(\\p{Lu}.{1,119})$`, "u"),
  // `SCO member states`, `the EU's 27 member states`, `SCO members of 2011 to 2016`
  new RegExp(`${all}(.{2,120}?)${possessive}[ -]${many}${members}(?![\\w-])`, "u"),
  // `EU countries`, but not `United States` or `United Nations`
  new RegExp(`${all}(\\p{Lu}.{1,119}?)${possessive}[ -]${many}(?:${plainStates})(?![\\w-])`, "u"),
];

/**
 * The name of the body after whose members a group is named: `SCO` in `SCO member states`, `European Union` in `member
 * states of the European Union`. Null for what is not named as a group of members. A group is never the body itself.
 */
export const groupedBodyOf = remembered((name): string | null => {
  const text = name.trim();
  for (const pattern of patterns) {
    const body = pattern.exec(text)?.[1];
    if (body !== undefined && !/^(?:all|the)$/i.test(body)) return body;
  }
  return null;
});
