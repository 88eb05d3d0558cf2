import { geo } from "./geo.js";
import { notes } from "./notes.js";
import type { Partner } from "./partner.js";
import { people } from "./people.js";
import { risk } from "./risk.js";

export type PartnerName = "geo" | "notes" | "people" | "risk";

export const partners: Readonly<Record<PartnerName, Partner>> = { geo, notes, people, risk };
export const partnerNames: readonly PartnerName[] = ["geo", "notes", "people", "risk"];
