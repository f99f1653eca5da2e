/** The dossier is loaded when it is asked for. */
import { lazyPart } from "../../base/lazyPart.tsx";

export const DOSSIER = lazyPart(async () => (await import("./Dossier.tsx")).Dossier);
