import { enumType } from "./enum-type.js";

export const substances = {
  heroin: "Heroin (diacetylmorphine).",
  hashish: "Cannabis resin.",
  cannabis: "Cannabis, where the source does not say whether herb, resin or plants.",
  cannabis_herb: "Cannabis herb (marijuana, ganja).",
  cannabis_plants: "Cannabis plants.",
  cannabis_oil: "Cannabis oil.",
  opium: "Opium, raw or prepared.",
  morphine: "Morphine.",
  codeine: "Codeine.",
  opiates: "Opiates together: opium, morphine and heroin.",
  poppy_straw: "Poppy straw.",
  cocaine: "Cocaine, all forms.",
  coca_leaf: "Coca leaf.",
  methamphetamine: "Methamphetamine, crystal or tablets.",
  amphetamine: "Amphetamine.",
  captagon: "Tablets sold as Captagon.",
  mdma: "MDMA (ecstasy).",
  lsd: "LSD.",
  ketamine: "Ketamine.",
  fentanyl: "Fentanyl and its analogues.",
  tramadol: "Tramadol.",
  synthetic_drugs: "Synthetic drugs together.",
  psychotropics: "Psychotropic substances together.",
  new_psychoactive_substances: "New psychoactive substances.",
  precursors: "Precursor chemicals.",
  drugs_total: "All drugs of the source's count together.",
  other: "A substance that the source names and this list does not.",
} as const;

export type Substance = keyof typeof substances;
export const SubstanceEnum = enumType("Substance", "What was seized.", substances);
