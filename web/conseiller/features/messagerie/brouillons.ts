import { auDepart } from "@partage/departs/departs";
import { textesParNom } from "@partage/rangement/lecteurs";
import { creerBrouillon } from "@partage/rangement/rangement";
import { creerEtat } from "@partage/ui/etat";
import { useEtat } from "@partage/ui/useEtat";
import { useSyncExternalStore } from "react";

/** What was begun in each conversation. */
const brouillons = creerBrouillon({ nom: "messages", vide: {}, lire: textesParNom });

/** Counts the changes made elsewhere than in the field: it then takes what was kept. */
const changements = creerEtat(0);

export const lireBrouillon = (conversation: string) => brouillons.lire()[conversation] ?? "";

/** Keeps what is being written. */
export const noterBrouillon = (conversation: string, texte: string) =>
  brouillons.ecrire((avant) =>
    Object.fromEntries(Object.entries({ ...avant, [conversation]: texte }).filter(([, commence]) => commence !== "")),
  );

/** Keeps a text that comes from elsewhere, e.g. a message that did not leave, and shows it in the field. */
export function garderBrouillon(conversation: string, texte: string) {
  noterBrouillon(conversation, texte);
  changements.ecrire((avant) => avant + 1);
}

auDepart((conversation) => garderBrouillon(conversation, ""));

export const useChangementsDeBrouillon = () => useEtat(changements);

/** What was begun in one conversation; a letter typed in another one changes nothing. */
export const useBrouillon = (conversation: string) => useSyncExternalStore(brouillons.suivre, () => lireBrouillon(conversation));
