/** The Vite plugin that puts the content security policy into the built page. */
import type { Plugin } from "vite";

/**
 * Allows only the application's own files: no inline script or style, no eval, no other origin and
 * no HTML made from strings. (`frame-ancestors` has no effect in a meta element.)
 */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Only for workers from the page's own files (src/ui/browser/worker.ts).
  "trusted-types policy-atlas-worker",
].join("; ");

/** Adds the policy when building. The dev server needs inline styles and does without it. */
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
