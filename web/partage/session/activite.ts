import { ranger, sortir } from "@partage/rangement/rangement";

/** Where all the tabs of this browser write when someone last did something. */
const CLE = "cej.activite";

export const noterLActivite = () => ranger(CLE, Date.now(), "localStorage");

/** When someone last did something, in milliseconds since 1970; now, when nothing is known. */
export const derniereActivite = (): number =>
  sortir(CLE, (valeur) => (typeof valeur === "number" ? valeur : undefined), "localStorage") ?? Date.now();
