import type { ApolloServerPlugin } from '@apollo/server';
import { visit } from 'graphql';
import type { DocumentNode } from 'graphql';

/** Characters of all documents that are remembered together: some thirty megabytes once they are read. */
const most = 500_000;

/**
 * Documents that were read and found to be sound, so that the next who sends one does not wait for that again; those not
 * asked for longest go first. Documents are nobody's: they hold no answer and no variable, so they need no tenant.
 */
export class KnownDocuments {
  private readonly known = new Map<string, DocumentNode>();
  private characters = 0;

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.known.get(key);
    if (document) {
      this.known.delete(key);
      this.known.set(key, document);
    }
    return Promise.resolve(document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.forget(key);
    this.known.set(key, document);
    this.characters += lengthOf(document);
    for (const oldest of this.known.keys()) {
      if (this.characters <= most) break;
      this.forget(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.forget(key));
  }

  private forget(key: string): boolean {
    const document = this.known.get(key);
    if (document) this.characters -= lengthOf(document);
    return this.known.delete(key);
  }
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.end ?? 0;

/**
 * Lets go of the tokens that a document was read from: every remark among them, each a hundred bytes. Where its parts
 * stood is kept, for the messages of mistakes.
 */
export const forgetTokens: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      validationDidStart({ document }) {
        visit(document, {
          enter({ loc }) {
            if (!loc) return;
            Reflect.deleteProperty(loc, 'startToken');
            Reflect.deleteProperty(loc, 'endToken');
          },
        });
        return Promise.resolve();
      },
    }),
};
