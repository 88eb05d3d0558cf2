import { wordsOf } from "../../vocabulary/words-of.js";
import { departmentNouns, ministrySubjects, organizationHeads } from "./organization-words.js";

const attributes = wordsOf(
  `drug narcotic antinarcotic counternarcotic antidrug anti counter control controlled enforcement trafficking traffic trade illicit illegal
  combat combating combatting countering fight fighting suppression prevention preventing abuse substance psychotropic precursor medicine
  addiction treatment national state federal central general main chief special joint regional local district city municipal metropolitan
  provincial republican supreme high higher internal external interior foreign home affairs affair public security safety justice law legal order
  health medical social finance financial fiscal revenue tax treasury defence defense border frontier coast coastal maritime marine naval air
  aviation transport transportation rail railway road immigration migration customs custom excise tariff crime criminal organized economic
  serious corruption fraud intelligence investigation investigative information analysis analytical coordination coordinating cooperation
  international intergovernmental interagency interdepartmental interministerial executive permanent standing senior working task monitoring
  emergency situation civil military armed policing prosecutor attorney judicial judiciary penal prison correctional penitentiary
  protection republic kingdom government governmental president presidential minister prime people economy industry education
  science culture youth sport environment agriculture forestry fisheries liberties energy trade tourism food labour labor welfare development planning policy strategic statistics statistical
  data forensic expert technical operation operational response rapid mobile tactical cyber money laundering terrorism terrorist
  counterterrorism weapon arm contraband smuggling good human post postal communication liaison under first second third fourth fifth new
  liberty dangerous illegal synthetic regulation regulatory supervision supervisory inspection oversight reform land water port airport
  ground secret political diplomatic consular parliamentary legislative electoral election human right family child woman`,
);

/** What no state has one of: "Border League" is one body everywhere. */
const ofNoState = wordsOf(
  `league union organization organisation alliance community initiative consortium partnership bloc cartel federation crescent cross
  association society foundation`,
);

/**
 * Words of which the names of bodies are made that many states have: "Narcotics Control Agency", "Interior Ministry". A name of
 * such words alone says which body is meant only together with the country.
 */
export const sharedNameWords: ReadonlySet<string> = new Set(
  [
    ...organizationHeads,
    ...departmentNouns,
    ...ministrySubjects.flatMap((subject) => subject.toLowerCase().split(/\s+/)),
    ...attributes,
  ].filter((word) => !ofNoState.has(word)),
);

/** What stands beside the name of a country and says nothing of the body. */
export const realmWords: ReadonlySet<string> = wordsOf("republic kingdom democratic islamic federation");

/** Words of names that are written in several ways, in their singular, with the words that are compared. */
export const usualForms: ReadonlyMap<string, readonly string[]> = new Map([
  ["interior", ["internal", "affair"]],
  ["defense", ["defence"]],
  ["antinarcotic", ["anti", "narcotic"]],
  ["antidrug", ["anti", "drug"]],
  ["counternarcotic", ["counter", "narcotic"]],
]);
