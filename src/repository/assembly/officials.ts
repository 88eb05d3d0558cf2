import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { clustersByKeys } from "./clusters.js";
import { slug } from "./names.js";
import { byPublication } from "./precedence.js";
import { normalizeName } from "../../vocabulary/names.js";
import { addTo } from "../../documents/grouped-by.js";
import { shortRanks } from "../../recognition/lexicon/title-words.js";

type OfficialFact = Fact<"Official">;

const shortRank = new RegExp(`^(?:${[...shortRanks].join("|")})\\.? `, "i");
const personKey = (name: string): string => normalizeName(name.replace(shortRank, ""));
const lastName = (name: string): string => personKey(name).split(" ").at(-1) ?? "";

/** The officials that the documents name, and whom a printed name means. */
export class Officials {
  readonly byId: ReadonlyMap<string, readonly OfficialFact[]>;
  readonly #byName = new Map<string, string>();
  readonly #byDocumentAndName = new Map<string, string | null>();

  constructor(facts: readonly Fact[]) {
    const officials = facts.filter((fact) => fact.type === "Official").sort(byPublication);
    const byId = new Map<string, OfficialFact[]>();
    for (const cluster of clustersByKeys(officials, ({ fields }) =>
      [fields.name, ...(fields.aliases ?? [])].map(personKey).filter((name) => name.includes(" ")),
    )) {
      const id = toId("Official", slug(personKey(cluster[0]?.fields.name ?? "")));
      for (const fact of cluster) addTo(byId, id, fact);
      for (const { fields, documentKey } of cluster) {
        for (const name of [fields.name, ...(fields.aliases ?? [])]) {
          if (!this.#byName.has(personKey(name))) this.#byName.set(personKey(name), id);
          this.#learnInDocument(documentKey, lastName(name), id);
        }
      }
    }
    this.byId = byId;
  }

  /** Whom a document means by a full name, or by a last name that only one official of that document has. */
  find(name: string, documentKey: string): string | null {
    return (
      this.#byName.get(personKey(name)) ?? this.#byDocumentAndName.get(`${documentKey}\n${personKey(name)}`) ?? null
    );
  }

  #learnInDocument(documentKey: string, name: string, id: string): void {
    const key = `${documentKey}\n${name}`;
    const known = this.#byDocumentAndName.get(key);
    this.#byDocumentAndName.set(key, known === undefined || known === id ? id : null);
  }
}
