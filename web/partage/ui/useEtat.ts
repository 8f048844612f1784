import { useSyncExternalStore } from "react";
import type { Etat } from "./etat";

export const useEtat = <T>(etat: Etat<T>): T => useSyncExternalStore(etat.suivre, etat.lire);
