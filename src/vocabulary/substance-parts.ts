import { type Substance, substances } from "./substances.js";

const every = Object.keys(substances) as Substance[];
const opioids: readonly Substance[] = ["fentanyl", "tramadol", "oxycodone", "methadone", "buprenorphine"];
const novel: readonly Substance[] = ["synthetic_cannabinoids", "synthetic_cathinones", "mephedrone"];
const stimulants: readonly Substance[] = ["methamphetamine", "amphetamine", "captagon", "mdma"];
const synthetics: readonly Substance[] = [
  ...stimulants,
  ...novel,
  "new_psychoactive_substances",
  "lsd",
  "ketamine",
  "ghb",
];

/**
 * What a kind may count beside itself, as sources use the word, taken widely: figures that may share a part are never
 * added. `other` can be what a kind names. A substance that is missing here counts itself alone.
 */
const parts: Readonly<Partial<Record<Substance, readonly Substance[]>>> = {
  amphetamine: ["captagon"],
  cannabis: ["hashish", "cannabis_herb", "cannabis_plants", "cannabis_oil"],
  drugs_total: every,
  new_psychoactive_substances: [...novel, "ketamine", "khat", "other"],
  opiates: ["heroin", "opium", "morphine", "codeine", "poppy_straw", ...opioids, "other"],
  psychotropics: [...synthetics, ...opioids, "psilocybin", "khat", "diazepam", "alprazolam", "pregabalin", "other"],
  synthetic_cathinones: ["mephedrone"],
  synthetic_drugs: [...synthetics, ...opioids, "other"],
};

const counted = (substance: Substance): readonly Substance[] => [substance, ...(parts[substance] ?? [])];

const related: ReadonlyMap<Substance, readonly Substance[]> = new Map(
  every.map((one) => [one, every.filter((other) => counted(other).some((part) => counted(one).includes(part)))]),
);

/** The substances, itself among them, whose figures may count some of what a figure of this one counts. */
export const relatedSubstances = (substance: Substance): readonly Substance[] => related.get(substance) ?? [substance];
