/**
 * The part of Trusted Types that the page uses; TypeScript's own library does not declare it yet.
 */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ): {
      /** Actually an object, which `Worker` accepts in place of a string. */
      createScriptURL(address: string): string;
    };
  };
}
