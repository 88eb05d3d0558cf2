import { groupedBy } from "../../documents/grouped-by.js";
import type { FactType } from "../../facts/fact-types.js";
import type { Fact, ReadDocument } from "../../facts/facts.js";
import type { SourceColumns } from "../../model/columns/source-columns.js";
import type { NumberedSources } from "../../model/sources.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { Agreements } from "./agreements.js";
import { Claims } from "./claims.js";
import type { Decisions } from "./decisions.js";
import { Events } from "./events.js";
import type { Identified } from "./identity.js";
import { Officials } from "./officials.js";
import { Organizations } from "./organizations.js";
import { byPrecedence } from "./precedence.js";
import { withProposedValues } from "./proposed-values.js";

/** The facts that became one record, in the order of precedence, with what every record shows of them. */
export interface Merged<Type extends FactType> {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly facts: readonly Fact<Type>[];
  /** How far the best-reviewed of the facts has been reviewed. */
  readonly status: FactStatus;
  readonly sources: NumberedSources;
}

/** What the makers of records share: the facts that are served, and whom and what a printed name means. */
export class GraphContext {
  readonly claims: Claims;
  readonly organizations: Organizations;
  readonly officials: Officials;
  readonly agreements: Agreements;
  readonly events: Events;
  readonly #facts: readonly Fact[];
  readonly #byType: ReadonlyMap<FactType, readonly Fact[]>;
  readonly #subjects = new Map<Fact, string>();

  constructor(
    readonly documents: readonly ReadDocument[],
    readonly isServed: (fact: Fact) => boolean,
    readonly decisions: Decisions,
    /** Where claims and citations are kept. */
    columns: SourceColumns,
    /** Whether proposed values are shown where nothing sure is. */
    readonly fills = false,
    /** Whether records that are reviewed so far are asked for; where others are made nevertheless, they are dropped. */
    readonly isMade: (status: FactStatus) => boolean = () => true,
  ) {
    this.#facts = documents.flatMap(({ facts }) => facts.filter(isServed));
    this.#byType = groupedBy(this.#facts, ({ type }) => type);
    this.claims = new Claims(documents, columns);
    this.organizations = new Organizations(documents, this.#facts, decisions);
    this.officials = new Officials(this.#facts, this.organizations, decisions);
    this.agreements = new Agreements(this.#facts, this.organizations, decisions);
    this.events = new Events(this.#facts, this.organizations, decisions);
  }

  facts<Type extends FactType>(type: Type): readonly Fact<Type>[] {
    // A group has the facts of the type that is its key, which the compiler cannot follow through the map.
    return (this.#byType.get(type) ?? []) as readonly Fact<Type>[];
  }

  get allFacts(): readonly Fact[] {
    return this.#facts;
  }

  /** What candidates are of, as records: with their facts in order, claims and citations, each fact linked to its record. */
  merge<Type extends FactType>(
    identities: readonly Identified<Fact<Type> & Fact>[],
    isMade: (status: FactStatus) => boolean = this.isMade,
  ): Merged<Type>[] {
    return identities.flatMap(({ id, formerIds, facts: given }) => {
      const facts = given.length === 1 ? given : [...given].sort(byPrecedence);
      for (const fact of facts) this.#subjects.set(fact, id);
      if (!isMade(facts[0]?.status ?? "proposed")) return [];
      return {
        id,
        formerIds,
        // What a record is, and which, does not depend on what is only proposed of it.
        facts: this.fills ? withProposedValues(facts) : facts,
        // Precedence puts the best-reviewed fact at the head; there is no record without a fact.
        status: facts[0]?.status ?? "proposed",
        sources: this.#sourcesOf(facts),
      };
    });
  }

  #sourcesOf(facts: readonly Fact[]): NumberedSources {
    const claims = facts.flatMap((fact) => this.claims.of(fact));
    // On each field what is sure comes before what is proposed, whichever fact gives it.
    const proposed = claims.filter((claim) => this.claims.isProposed(claim));
    const [only] = facts;
    // Of one fact that is sure the record rests on the same.
    if (only !== undefined && facts.length === 1 && (proposed.length === 0 || proposed.length === claims.length))
      return this.claims.sourcesOf(only);
    const sure = claims.filter((claim) => !this.claims.isProposed(claim));
    return this.claims.sources([...sure, ...proposed], this.claims.citations(facts));
  }

  /** The same of all, whether or not they are asked for: what one of them is called depends on the others. */
  mergeAll<Type extends FactType>(identities: readonly Identified<Fact<Type> & Fact>[]): Merged<Type>[] {
    return this.merge(identities, () => true);
  }

  /** The record that a fact became part of. */
  subjectOf(fact: Fact): string {
    return this.#subjects.get(fact) ?? "";
  }
}
