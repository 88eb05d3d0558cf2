import { agreementRules } from "./agreement/agreement-rules.js";
import { countryRules } from "./country/country-rules.js";
import { eventRules } from "./event/event-rules.js";
import { officialRules } from "./official/official-rules.js";
import { organizationRules } from "./organization/organization-rules.js";
import type { Rule } from "./rule.js";
import { seizureRules } from "./seizure/seizure-rules.js";
import { statementRules } from "./statement/statement-rules.js";
import { statisticRules } from "./statistic/statistic-rules.js";
import { trainingRules } from "./training/training-rules.js";

/** All rules in the order in which they are run: a figure that one has read is not read again by a later one. */
export const rules: readonly Rule[] = [
  ...organizationRules,
  ...countryRules,
  ...officialRules,
  ...eventRules,
  ...seizureRules,
  ...trainingRules,
  ...agreementRules,
  ...statementRules,
  ...statisticRules,
];
