/** An organization that documents name in several ways: the name it goes by here, its acronym, and the others. */
export interface KnownOrganization {
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
}

const known = (name: string, acronym: string | null, ...aliases: string[]): KnownOrganization => ({
  name,
  acronym,
  aliases,
});

/** So that all documents feed one record. A name that only one document uses needs no row: it is its own record. */
export const knownOrganizations: readonly KnownOrganization[] = [
  known("Shanghai Cooperation Organization", "SCO"),
  known("Paris Pact Initiative", "PPI", "Paris Pact"),
  known("United Nations Office on Drugs and Crime", "UNODC", "UN Office on Drugs and Crime"),
  known(
    "UNODC Country Office in Afghanistan",
    null,
    "United Nations Office on Drugs and Crime Country Office in Afghanistan",
    "UNODC Country Office for Afghanistan",
  ),
  known(
    "China National Narcotics Control Commission",
    "NNCC",
    "National Narcotics Control Commission",
    "China National Narcotic Control Commission",
    "National Narcotics Control Commission of China",
  ),
  known("Collective Security Treaty Organization", "CSTO"),
  known("Central Asian Regional Information and Coordination Centre", "CARICC"),
  known("SCO Regional Anti-Terrorist Structure", "RATS", "RATS SCO", "SCO RATS", "Regional Anti-Terrorist Structure"),
  known(
    "Drug Control Agency of Tajikistan",
    "DCA",
    "Tajik Drug Control Agency",
    "Narcotics Control Agency of Tajikistan",
    "Drug Control Agency under the President of Tajikistan",
    "Narcotics Control Agency under the President of the Republic of Tajikistan",
  ),
  known("Narcotics Control Bureau", "NCB"),
  known("INTERPOL", "ICPO", "International Criminal Police Organization"),
  known("NATO-Russia Council", "NRC"),
  known("European Monitoring Centre for Drugs and Drug Addiction", "EMCDDA"),
  known("Border Management Programme in Central Asia", "BOMCA"),
  known("European Union", "EU"),
  known("International Narcotics Control Board", "INCB"),
  known("World Health Organization", "WHO"),
  known("World Customs Organization", "WCO"),
  known("Commonwealth of Independent States", "CIS"),
  known("International Security Assistance Force", "ISAF"),
  known("Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation", "BIMSTEC"),
  known("Southeast European Law Enforcement Center", "SELEC"),
];
