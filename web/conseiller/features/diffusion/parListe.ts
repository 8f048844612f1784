import type { Envoi } from "./api/envois";

/** What was sent to several people named one by one. */
export const SANS_LISTE = "sans-liste";

export interface EnvoisDUneListe {
  id: string;
  titre: string;
  envois: readonly Envoi[];
}

/**
 * Sends by the list they went to, the latest first; one to two lists is under both. Those without a list come last, and one to a single
 * person is not among them: it is in the person's conversation.
 */
export function parListe(envois: readonly Envoi[]): EnvoisDUneListe[] {
  const groupes = new Map<string, { id: string; titre: string; envois: Envoi[] }>();
  const sansListe: Envoi[] = [];
  for (const envoi of envois) {
    if (envoi.listes.length === 0 && envoi.resultats.length !== 1) sansListe.push(envoi);
    for (const { id, titre } of envoi.listes) {
      const groupe = groupes.get(id) ?? { id, titre, envois: [] };
      groupe.envois.push(envoi);
      groupes.set(id, groupe);
    }
  }
  if (sansListe.length > 0) groupes.set(SANS_LISTE, { id: SANS_LISTE, titre: "Plusieurs bénéficiaires, sans liste", envois: sansListe });
  return [...groupes.values()];
}
