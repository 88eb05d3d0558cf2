import { placePrepositions } from "../../recognition/lexicon/clause-words.js";
import {
  hostNouns,
  organizedWords,
  organizingVerbs,
  representedStates,
} from "../../recognition/lexicon/event-words.js";
import { demonstratives, heldByOthers } from "../../recognition/lexicon/grammar-words.js";
import { jointWords, supportWords } from "../../recognition/lexicon/party-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { newCount, type NewValue } from "../new-fact.js";
import { agentsBehind, endOfAgents, partiesBehind } from "../setting/agents.js";
import { clausesOf } from "../setting/clauses.js";
import { type NamedParty, partiesIn } from "../setting/parties.js";
import type { ToldEvent } from "./told-event.js";

type NamedEvent = Pick<ToldEvent, "sentence" | "head" | "name" | "kind">;

/** "jointly launched by the SCO and the Paris Pact Initiative", "hosted by UNODC", "UNODC organized a workshop" */
export function organizersOf(reading: Reading, event: NamedEvent): NamedParty[] {
  const { tokens } = reading;
  const { sentence } = event;
  const own = [...hostsOf(reading, event), ...bodiesOfName(reading, event)];
  const joint = event.kind === "operation" ? [] : partiesBehind(tokens, sentence, jointWords, "with");
  const all = [...own, ...joint];
  // Where nobody is said to hold it, who supports it does.
  const parties = all.length > 0 ? all : partiesBehind(tokens, sentence, supportWords, "of from");
  return parties
    .filter((party, index) => parties.findIndex((other) => other.name === party.name) === index)
    .sort((a, b) => a.from - b.from);
}

/** Who organizes by a verb, or is called the host: "according to the host, the Bureau, …". */
function hostsOf({ tokens }: Reading, { sentence, name, head }: NamedEvent): NamedParty[] {
  const agents = agentsBehind(tokens, sentence, organizedWords).filter(({ from }) => from > head || from < name.from);
  if (agents.length > 0) return agents;
  // "a joint exercise by the Coast Guard and the Navy"
  if (tokens[name.to]?.norm === "by")
    return partiesIn(tokens, sentence, name.to + 1, endOfAgents(tokens, sentence, name.to + 1));
  for (let at = sentence.from; at < Math.min(name.from, sentence.to); at += 1) {
    if (!isOneOf(tokens[at]?.norm, organizingVerbs) || name.from - at >= 8) continue;
    if (isOneOf(tokens[at - 1]?.norm, heldByOthers)) continue;
    const hosts = partiesIn(tokens, sentence, clausesOf(tokens).subjectBefore(at, sentence, false).from, at)
      // "Norway hosted", but not "police in Norway held".
      .filter(({ isCountry, to }) => !isCountry || to === at || isOneOf(tokens[to]?.norm, "and ,"))
      .filter(
        ({ from }) => !isOneOf(tokens[tokens[from - 1]?.norm === "the" ? from - 2 : from - 1]?.norm, placePrepositions),
      )
      .slice(0, 6);
    if (hosts.length > 0) return hosts;
  }
  return calledHost(tokens, sentence);
}

/** "the host, the Bureau, …", "the host Norway" */
function calledHost(tokens: readonly Token[], sentence: SentenceReading): NamedParty[] {
  for (let at = sentence.from + 1; at < sentence.to - 1; at += 1) {
    if (!isOneOf(tokens[at]?.norm, hostNouns) || !isOneOf(tokens[at - 1]?.norm, demonstratives)) continue;
    const from = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
    const [host] = partiesIn(tokens, sentence, from, sentence.to);
    if (host !== undefined && host.from - from <= 1) return [host];
  }
  return [];
}

/** "the Paris Pact's working group", "a working group of the Paris Pact", "held under the Paris Pact": it is of that body. */
function bodiesOfName({ tokens }: Reading, { sentence, name, head }: NamedEvent): NamedParty[] {
  return partiesIn(tokens, sentence, sentence.from, sentence.to).filter(({ isCountry, from, to }) => {
    if (isCountry) return false;
    const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
    const isOwner = to <= head && head - to <= 6 && to >= name.from && tokens[to]?.kind === "possessive";
    const isBehind = before > head && before - head <= 3 && tokens[before]?.norm === "of" && before <= name.to;
    const isUnder = tokens[before]?.norm === "under" && Math.abs(before - name.to) <= 4;
    return isOwner || isBehind || isUnder;
  });
}

/** "leaders from 18 countries", "18 countries represented" in a sentence on the event */
export function representedOf({ tokens }: Reading, group: readonly Pick<NamedEvent, "sentence">[]): NewValue | null {
  for (const { sentence } of group) {
    const quantity = sentence.quantities.find(
      (each) => each.unit === null && each.high === null && isOfCountries(tokens, each),
    );
    if (quantity !== undefined) return newCount(quantity);
  }
  return null;
}

const isOfCountries = (tokens: readonly Token[], { to }: Quantity): boolean =>
  isOneOf(tokens[to]?.norm, representedStates) ||
  (isOneOf(tokens[to + 1]?.norm, representedStates) && !isOneOf(tokens[to]?.norm, "partner member"));
