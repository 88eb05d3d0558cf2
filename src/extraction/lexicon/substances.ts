import { type Substance, substances } from "../../model/substance.js";

/** What documents call a substance beside its own name. */
const printedNames: Readonly<Partial<Record<Substance, readonly string[]>>> = {
  heroin: ["diacetylmorphine", "diamorphine"],
  hashish: ["cannabis resin", "hash", "charas"],
  cannabis_herb: ["marijuana", "marihuana", "herbal cannabis", "ganja"],
  methamphetamine: ["meth", "crystal meth", "yaba"],
  mdma: ["ecstasy"],
  opium: ["raw opium"],
  precursors: ["precursor chemicals", "precursor", "acetic anhydride", "ephedrine", "pseudoephedrine"],
  drugs_total: ["drugs", "narcotics", "narcotic drugs", "drug"],
  new_psychoactive_substances: ["nps"],
};

const byName = new Map(
  (Object.keys(substances) as Substance[]).flatMap((substance) =>
    [substance, substance.replaceAll("_", " "), ...(printedNames[substance] ?? [])].map(
      (name) => [name, substance] as const,
    ),
  ),
);

/** The substance by its fact value or a printed name; null for an unknown one. */
export const substanceOf = (name: string): Substance | null => byName.get(name.trim().toLowerCase()) ?? null;

/** Every way in which a document may print a substance, longest first. */
export const printedSubstanceNames = (substance: Substance): readonly string[] =>
  [substance.replaceAll("_", " "), ...(printedNames[substance] ?? [])].sort((a, b) => b.length - a.length);
