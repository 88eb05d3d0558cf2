import { MaxLength } from "class-validator";
import { ArgsType, Field, ID } from "type-graphql";
import { whenReady } from "../loaders/ready.js";
import type { Connection, Edge, PageInfo } from "../model/connection.js";
import { EdtfDate } from "../model/edtf-date.js";
import { frozen } from "../model/frozen.js";
import { Labelled } from "../model/labelled.js";
import { Role } from "../model/role.js";
import { TimelineConnection, TimelineEntry } from "../model/timeline.js";
import type { Page } from "../repository/page.js";
import type { TimelineAsk } from "../repository/store.js";
import { inTime, type Moment, partLabel } from "../repository/timeline.js";
import { scopeOf } from "./cursor.js";
import type { ModelFields } from "./declared-field.js";
import { recordOf } from "./lookup.js";
import { recordLabel } from "./record-label.js";
import { PageConnection } from "./page-connection.js";
import { betweenCursors, PageArgs, pageAsk } from "./paging.js";

@ArgsType()
class TimelineArgs extends PageArgs {
  @Field(() => ID, { description: "The id of the record, of any type: `Country:TJ`." })
  @MaxLength(300)
  readonly about!: string;

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "Only entries at any time in this date or period: `2018`, `2011/2017`. An entry without a known beginning, `../2018-11-13`, counts by its end.",
  })
  readonly period?: string | null;
}

export const timelineFields: ModelFields = {
  model: null,
  fields: [
    {
      place: "Query.timeline",
      type: () => TimelineConnection,
      nullable: true,
      description:
        "Everything with a date about a record, in the order of time, each once: the listed events, seizure figures, training programmes, agreements, statements and other figures that its fields lead to, the roles of officials of which a source states when they were held, on the timelines of the official, of the organization and of the country, and its own time, such as the year in which it was founded. What has no known beginning stands by its end; what is of the same time, in the order of ids. `last` gives the latest. Null for an unknown id, empty where nothing is dated.",
      takes: { Args: TimelineArgs },
      answer: (_root, args: TimelineArgs, { loaders }, info) =>
        whenReady(recordOf(Labelled, args.about, loaders), (record) => {
          if (record === null) return null;
          const { period = null } = args;
          const ask: TimelineAsk = { about: record.id, period, page: pageAsk(args, info) };
          const scope = (): string => scopeOf(`timeline ${record.id}`, { period }, inTime);
          return whenReady(
            loaders.timeline(betweenCursors(ask, args, scope)),
            (page) => new EntryConnection(page, scope),
          );
        }),
    },
  ],
};

/** A page of moments as entries, each with its line. */
class EntryConnection implements Connection<TimelineEntry> {
  readonly #moments: PageConnection<Moment>;

  constructor(page: Page<Moment>, scopeOfCursors: () => string) {
    this.#moments = new PageConnection(page, scopeOfCursors);
  }

  get edges(): readonly Edge<TimelineEntry>[] {
    return this.#moments.edges.map((edge) => ({ cursor: edge.cursor, node: entryOf(edge.node) }));
  }

  get nodes(): readonly TimelineEntry[] {
    return this.#moments.nodes.map(entryOf);
  }

  get pageInfo(): Readonly<PageInfo> {
    return this.#moments.pageInfo;
  }

  get totalCount(): number {
    return this.#moments.totalCount;
  }
}

const entryOf = (moment: Moment): TimelineEntry =>
  frozen(TimelineEntry, {
    date: moment.date,
    label: labelOf(moment),
    record: moment.record,
    role: moment.part instanceof Role ? moment.part : null,
  });

function labelOf({ ownEvent, record, part }: Moment): string {
  if (part !== null) return partLabel(record, part);
  return ownEvent === null ? recordLabel(record) : `${ownEvent}: ${recordLabel(record)}`;
}
