/** What opening and keeping an atlas says. */

/** What a copy is called that was kept since another window had written meanwhile. */
export const copyTitle = (title: string, when: Date): string =>
  `${title} (copy of ${when.toLocaleDateString("en-GB", { day: "numeric", month: "short" })}, ${when.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" })})`;
