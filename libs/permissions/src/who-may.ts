import { aRole, type Role } from './role.ts';
import type { RecommendationSubject } from './subjects.ts';

/** The holder of a portfolio, as a refusal names them. */
export function portfolioHolderOf(of: {
  portfolioName: string | null;
  portfolioOrganisationName: string;
}): string {
  const portfolio = of.portfolioName ? ` for ${of.portfolioName}` : '';
  return `the portfolio holder${portfolio} (${of.portfolioOrganisationName})`;
}

/** Who could do something about this very recommendation, by role, as a refusal names them. */
export function whoOfRecommendation(role: Role, loaded: RecommendationSubject): string {
  const { implementerOrganisationName: implementer } = loaded;
  switch (role) {
    case 'portfolio_holder':
      return portfolioHolderOf(loaded);
    case 'leader':
      return `the leader of ${loaded.portfolioOrganisationName}`;
    case 'indicator_owner':
    case 'partner_lead':
    case 'performance_manager':
      return implementer ? `${aRole(role)} of ${implementer}` : aRole(role);
    default:
      return aRole(role);
  }
}
