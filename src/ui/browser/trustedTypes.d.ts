/** What the page uses of Trusted Types, which TypeScript's own library does not know yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ): {
      /** In truth an object that Worker takes in a string's place. */
      createScriptURL(address: string): string;
    };
  };
}
