import { GraphQLError, Kind } from 'graphql';
import type {
  ASTNode,
  ASTVisitor,
  FieldNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';

/** Refuses a document with more aliases than this, in all its operations and fragments together. */
export function aliasLimit(most: number): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      Field(node) {
        if (node.alias) count += 1;
        if (node.alias && count === most + 1) refuse(context, `A document may have ${most} aliases.`, node);
      },
    };
  };
}

/** Refuses a document with more fragments than this: the standard rules follow each from each. */
export function fragmentLimit(most: number): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      FragmentDefinition(node) {
        count += 1;
        if (count === most + 1) refuse(context, `A document may have ${most} fragments.`, node);
      },
    };
  };
}

/** Refuses a document with more directives than this, wherever they stand. */
export function directiveLimit(most: number): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      Directive(node) {
        count += 1;
        if (count === most + 1) refuse(context, `A document may have ${most} directives.`, node);
      },
    };
  };
}

/** Refuses a selection that repeats one response name more often than this. */
export function repeatLimit(most: number): ValidationRule {
  return (context): ASTVisitor => ({
    SelectionSet(node) {
      const repeated = mostRepeated(node);
      if (repeated && repeated.times > most) {
        refuse(context, `A field may be asked for ${most} times in one selection.`, repeated.field);
      }
    },
  });
}

function mostRepeated({ selections }: SelectionSetNode): { field: FieldNode; times: number } | null {
  const times = new Map<string, number>();
  let found: { field: FieldNode; times: number } | null = null;
  for (const field of selections) {
    if (field.kind !== Kind.FIELD) continue;
    const name = field.alias?.value ?? field.name.value;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    if (count > (found?.times ?? 0)) found = { field, times: count };
  }
  return found;
}

function refuse(context: ValidationContext, message: string, node: ASTNode): void {
  context.reportError(new GraphQLError(message, { nodes: node }));
}
