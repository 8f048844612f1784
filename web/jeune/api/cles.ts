/**
 * Every key of the cache of this application. The second word is the domain: what was sent about it (`sujet` of the queue) has all of it
 * read again.
 */
export const cles = {
  moi: ["jeune", "moi"],
  accueil: ["jeune", "accueil"],
  demarches: ["jeune", "demarches"],
  listeDesDemarches: ["jeune", "demarches", "liste"],
  demarche: (id: string) => [...cles.demarches, "une", id],
  referentiel: (recherche: string) => ["jeune", "referentiel", recherche],
  notifications: ["jeune", "notifications"],
  compte: ["jeune", "compte"],
  preferences: ["jeune", "preferences"],
  favoris: ["jeune", "favoris"],
  recherches: ["jeune", "recherches"],
  suggestions: ["jeune", "suggestions"],
} as const;

/** The domain of something in the queue: what stands before the colon of its `sujet`. */
export const domaineDe = (sujet: string) => ["jeune", sujet.split(":", 1)[0] ?? ""];
