import { Event } from "../../model/event.js";
import { Organization } from "../../model/organization.js";
import { Official } from "../../model/official.js";
import { Statement } from "../../model/statement.js";
import { statements } from "../records/statements.js";
import { block, manyByIds } from "./block.js";
import { idOf, isTrue, overlaps, status, words } from "./filter-words.js";
import { byName, byTime } from "./order-words.js";
import { one } from "./relation-words.js";
import { detail, running } from "./search-words.js";
import { shortened } from "./label-words.js";
import { happened } from "./time-words.js";

export const statement = block("Statement", Statement, {
  records: statements,
  keys: ["id"],
  label: ({ speakerText, text, direct }) => {
    const words = shortened(text, 80);
    return `${shortened(speakerText, 60)}: ${direct ? `“${words}”` : words}`;
  },
  questions: {
    list: "statements",
    all: "All statements that documents quote or report.",
    noun: "statements",
    one: "A statement by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    speaker: one(
      "speakerId",
      Official,
      "The official who speaks; null when a body speaks, and `speakerText` has its name.",
    ),
    organization: one(
      "organizationId",
      Organization,
      "The body that speaks, or that of the official who does; null when the source does not say.",
    ),
    event: one("eventId", Event, "The event at which it was said; null when the source does not say."),
  },
  filters: {
    status,
    speaker: idOf("speakerId", [Official], "Said by the official with this id."),
    organization: idOf("organizationId", [Organization], "Said by the organization with this id, or by its officials."),
    date: overlaps("date", "Said at any time in this date or period: `2018-11`."),
    event: idOf("eventId", [Event], "Said at the event with this id."),
    direct: isTrue("direct", "Quotations only, or indirect speech only."),
    text: words("text", "All these words are in the text of the statement: `heroin northern route`."),
  },
  orders: {
    date: byTime("date", "By the first day on which it can have been said."),
    speaker: byName("speakerText", "By the speaker's name, ignoring case and accents."),
  },
  time: happened("date"),
  search: {
    description: "Statements: by speaker and text.",
    texts: [detail("speakerText"), running("text")],
  },
});
