/** The types behind each interface and union. */
export const possibleTypes = {
  "Node": [
    "Agreement",
    "Country",
    "Disagreement",
    "Document",
    "Event",
    "Fact",
    "Official",
    "Organization",
    "SeizureStat",
    "Statement",
    "Statistic",
    "TrainingProgram"
  ],
  "Party": [
    "Country",
    "Organization"
  ],
  "Sourced": [
    "Agreement",
    "Country",
    "Document",
    "Event",
    "Official",
    "Organization",
    "SeizureStat",
    "Statement",
    "Statistic",
    "TrainingProgram"
  ]
};

/** The types without an id: each of their objects belongs to the record that it stands in. */
export const embeddedTypes = [
  "AgreementConnection",
  "AgreementEdge",
  "Citation",
  "CitationConnection",
  "CitationEdge",
  "Claim",
  "CountryConnection",
  "CountryEdge",
  "DisagreementConnection",
  "DisagreementEdge",
  "DocumentConnection",
  "DocumentEdge",
  "EventConnection",
  "EventEdge",
  "FactConnection",
  "FactEdge",
  "Headcount",
  "Mass",
  "MemberConnection",
  "MemberEdge",
  "OfficialConnection",
  "OfficialEdge",
  "OrganizationConnection",
  "OrganizationEdge",
  "PageInfo",
  "Period",
  "Role",
  "SeizureStatConnection",
  "SeizureStatEdge",
  "Spread",
  "StatementConnection",
  "StatementEdge",
  "StatisticConnection",
  "StatisticEdge",
  "TrainingProgramConnection",
  "TrainingProgramEdge"
];
