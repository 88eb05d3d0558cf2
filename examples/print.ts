import type { OrganizationSeizuresQuery, ReadingOfASeizureQuery, SeizureFragment } from "./generated/graphql.js";

type Organization = Pick<NonNullable<OrganizationSeizuresQuery["organization"]>, "name" | "acronym">;
type Reading = NonNullable<ReadingOfASeizureQuery["seizureStat"]>["claims"][number];

export function printOrganization({ name, acronym }: Organization, seizures: { readonly totalCount: number }): void {
  console.log(`${name} (${acronym ?? "no acronym"}): ${seizures.totalCount} seizures on record`);
}

/** A page of seizures, each with the words that say so and who published them. */
export function printSeizures(edges: readonly { readonly node: SeizureFragment }[]): void {
  for (const { node } of edges) {
    console.log(`\n${node.substance}, ${node.period?.edtf ?? "undated"}: ${node.mass?.raw ?? "no mass"}`);
    for (const { quote, document } of node.citations)
      console.log(
        `  "${quote}"\n  ${document.publisher ?? "unknown publisher"}, ${document.title ?? "without a title"}`,
      );
  }
}

/** How the printed figures were read. */
export function printReadings(claims: readonly Reading[]): void {
  console.log("");
  // Beside the kilograms are claims on their qualifier: exact, about, over.
  for (const { raw, value, rule } of claims)
    if (typeof value === "number") console.log(`${raw} is read as ${value} kg, by ${rule}`);
}
