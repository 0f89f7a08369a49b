import { day, oneOf, optional, text, whole } from '../csv/cells.ts';

const resourceUnits = ['GBP', 'FTE'] as const;

/** The files about money and staff: what each heading holds, and who may decide how much. */
export const moneyTables = {
  budget_headings: {
    organisation: text,
    code: text,
    name: text,
    year: whole,
    unit: oneOf(resourceUnits),
    amount: whole,
    serves: optional(text),
    holder_email: text,
  },
  authority_limits: {
    organisation: text,
    starts: day,
    unit: oneOf(resourceUnits),
    up_to: optional(whole),
    approvers: optional(text),
    decided_on: day,
    decided_by: text,
    reason: text,
  },
};
