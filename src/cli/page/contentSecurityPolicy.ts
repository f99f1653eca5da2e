import type { Plugin } from "vite";

/**
 * Nothing but the application's own files: no inline script or style, no eval, no foreign
 * address, and no HTML made from strings. (`frame-ancestors` has no effect in a meta element.)
 */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Workers alone, from the page's own files (src/ui/browser/worker.ts).
  "trusted-types policy-atlas-worker",
].join("; ");

/** Puts the policy into the built page. The dev server needs inline styles and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "policy-atlas:content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
