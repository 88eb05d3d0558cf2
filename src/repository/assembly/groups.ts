/** The body whose members a name means: SCO in `SCO member states`; null for another name. */
export function groupedBodyOf(name: string): string | null {
  const group =
    /^(?:the )?(.{2,120}?)(?:'s|’s)?[ -](?:member|participant)(?:[ -](?:state|nation|countr)(?:s|y|ies)?|s)\b/i.exec(
      name,
    );
  return group?.[1] ?? null;
}
