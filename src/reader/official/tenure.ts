import { appointingWords } from "../../recognition/lexicon/title-words.js";
import type { PersonMention } from "../../recognition/people.js";
import type { Reading } from "../../recognition/reading.js";
import { isOneDate, isUndated } from "../../recognition/times/undated.js";
import type { Time } from "../../recognition/periods.js";
import { pastWords } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { type NewValue, newValue } from "../new-fact.js";

type Tenure = Readonly<Record<"from" | "to", NewValue | null>>;

/**
 * "director of X since 2018", "was head of X from 2003 to 2017", "was appointed head of X in May 2018": the time right
 * behind a title or body is that of the role; any other one is that of something that the sentence tells.
 */
export function tenureOf({ tokens }: Reading, times: readonly Time[], mention: PersonMention): Tenure {
  // The "on" of "on 3 May 2018" and the "from" of "from 1 May to 3 June" do not belong to a date, that of "from 2003" does.
  const behind = pastWords(tokens, mention.to, "on from");
  const time = times.find(({ from }) => from >= mention.to && from <= behind);
  const isBehind = mention.case === "title-after" || mention.case === "heads-body";
  if (time === undefined || !isBehind || isUndated(time)) return { from: null, to: null };
  if (isOneDate(time)) return { from: isAppointed(tokens, mention) ? valueOf(time, time.first) : null, to: null };
  return {
    from: time.first === ".." ? null : valueOf(time, time.first),
    to: valueOf(time, time.last),
  };
}

const valueOf = (time: Time, edtf: string): NewValue => newValue(edtf, time, time.rule);

const isAppointed = (tokens: Reading["tokens"], { nameSpan, titleSpan }: PersonMention): boolean =>
  titleSpan !== null && hasWord(tokens, { from: nameSpan.to, to: titleSpan.from }, appointingWords);
