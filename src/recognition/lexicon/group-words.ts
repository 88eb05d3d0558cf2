/** What members of a body are called, as alternatives of a pattern: `member states`, `participating countries`. */
export const memberWords = "[Mm]ember|[Pp]articipant|[Pp]articipating|[Pp]artner";

/** The same without `states` behind: `SCO members`. */
export const membersAlone = "[Mm]embers|[Pp]articipants|[Pp]artners";

/** What stands before the body: `participants in the Paris Pact`. */
export const beforeBody = "of|in|to";

/** What such members are. */
export const stateWords = "[Ss]tates?|[Nn]ations?|[Cc]ountr(?:y|ies)";

/** The same in small letters, which tells `EU countries` from `United Nations`. */
export const plainStates = "states|nations|countries";
