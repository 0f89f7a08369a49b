import { TypeInfo, ValidationContext, visit, visitInParallel } from 'graphql';
import type { GraphQLError, ValidationRule } from 'graphql';

/**
 * One rule that asks these as the document is entered, in one walk of their own. When one of them refuses, nothing else
 * is asked: the standard rules, whose time grows faster than the document, never see it.
 */
export function beforeAllElse(rules: readonly ValidationRule[]): ValidationRule {
  return (context) => ({
    Document(document) {
      const errors: GraphQLError[] = [];
      const schema = context.getSchema();
      const first = new ValidationContext(schema, document, new TypeInfo(schema), (error) =>
        errors.push(error),
      );
      visit(document, visitInParallel(rules.map((rule) => rule(first))));
      if (errors.length === 0) return undefined;
      for (const error of errors) context.reportError(error);
      // Takes the document out of the walk of all rules, so that it ends here.
      return null;
    },
  });
}
