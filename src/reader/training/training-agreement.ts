import { agreementLeads, agreementNouns } from "../../recognition/lexicon/agreement-words.js";
import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type NewValue, newValue } from "../new-fact.js";
import type { Setting } from "../setting.js";

type Agreements = Setting["agreements"];

/** How many sentences back the agreement may have been named. */
const farthestAgreement = 5;

/** The agreement that a training was held under: named in its sentence with its parties, or "under the memorandum" of before. */
export function agreementOfTraining(
  { tokens }: Reading,
  sentence: SentenceReading,
  agreements: Agreements,
): NewValue | null {
  const here = agreements.bySentence.get(sentence.index)?.[0];
  const [quote] = here?.passages ?? [];
  const named = here?.evidence.get("name");
  const [passage] = named?.passages ?? [];
  if (named !== undefined && passage !== undefined && quote !== undefined && isIn(sentence, quote))
    return newValue(named.value, passage, named.rule);
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const kind = agreementNouns.get(tokens[at]?.norm ?? "");
    if (kind === undefined) continue;
    const span = spanOf(tokens, at, at + 1);
    if (here?.fields.kind === kind && quote !== undefined && isIn(sentence, quote)) return valueOf(here, span);
    if (!isOneOf(tokens[at - 2]?.norm, agreementLeads)) continue;
    // "under an agreement signed between A and B" is one that this sentence names, maybe again.
    const farthest = isOneOf(tokens[at - 1]?.norm, demonstratives) ? farthestAgreement : 0;
    for (let index = sentence.index; index >= Math.max(0, sentence.index - farthest); index -= 1) {
      const before = agreements.bySentence.get(index)?.find(({ fields }) => fields.kind === kind);
      if (before !== undefined) return valueOf(before, span);
    }
  }
  return null;
}

const isIn = ({ start, end }: SentenceReading, passage: { readonly start: number; readonly end: number }): boolean =>
  passage.start >= start && passage.end <= end;

function valueOf(
  { fields }: { readonly fields: Readonly<Record<string, NewValue["value"]>> },
  span: NewValue["span"],
): NewValue | null {
  const { name } = fields;
  return name === undefined ? null : newValue(name, span, "agreement/mention");
}
