/** What the specs use of a package that comes without types. */
declare module 'oidc-provider' {
  type Middleware<Context> = (context: Context, next: () => Promise<void>) => Promise<void>;

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    use<Context>(middleware: Middleware<Context>): void;
    callback(): (request: unknown, response: unknown) => Promise<void>;
  }
}
