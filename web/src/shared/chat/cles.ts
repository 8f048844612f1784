/** Keys of the cache that more than one feature makes stale. */
export const clePortefeuille = ["portefeuille"] as const;
export const cleDesConversations = ["conversations"] as const;
export const cleDesActualites = ["actualites"] as const;
export const cleDeConversation = (id: string) => ["conversation", id] as const;
export const cleDeFiche = (id: string) => ["fiche", id] as const;
export const cleDesListes = ["listes-de-diffusion"] as const;
export const cleDesDiffusions = ["diffusions"] as const;
