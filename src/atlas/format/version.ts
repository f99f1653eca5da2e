/** Named in every compiled atlas; a test holds that it is the package's version. */
export const COMPILER = "policy-atlas 0.1.0";
