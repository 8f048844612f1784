import type { Query } from "@tanstack/react-query";
import type { operations } from "./schema";

/** What the list of conversations can be limited to. */
export type FiltreDesConversations = NonNullable<NonNullable<operations["ConversationsLister"]["parameters"]["query"]>["filtre"]>;

/** Every key of the cache. What is kept of one person begins with `personne(id)`, so that it can go all at once. */
export const cles = {
  connexion: ["connexion"],
  profil: ["profil"],
  toutesLesAgences: ["agences"],
  agences: (recherche: string) => [...cles.toutesLesAgences, recherche],
  agencesAEcrire: (recherche: string) => [...cles.toutesLesAgences, "a-ecrire", recherche],
  superviseurs: ["superviseurs"],
  habilitation: ["habilitation"],
  conflits: ["conflits-d-adresse"],
  habilitations: ["habilitations"],
  aide: ["aide"],

  portefeuille: ["portefeuille"],
  lignes: ["portefeuille", "lignes"],
  lignesDuPortefeuille: (criteres: object) => [...cles.lignes, criteres],
  /** Everyone of the portfolio, to choose among. */
  destinataires: () => [...cles.portefeuille, "destinataires"],
  departs: ["departs"],
  aRecuperer: () => [...cles.portefeuille, "a-recuperer"],
  motifs: ["motifs-de-suppression"],

  personnes: ["personne"],
  personne: (id: string) => [...cles.personnes, id],
  fiche: (id: string) => [...cles.personne(id), "fiche"],
  conversation: (id: string) => [...cles.personne(id), "conversation"],
  recherche: (id: string, texte: string) => [...cles.personne(id), "recherche", texte],
  apercu: (id: string, piece: string) => [...cles.personne(id), "apercu", piece],
  favoris: (id: string) => [...cles.personne(id), "favoris"],
  demarches: (id: string) => [...cles.personne(id), "demarches"],
  indicateurs: (id: string) => [...cles.personne(id), "indicateurs"],
  acces: (id: string) => [...cles.personne(id), "acces"],
  interlocuteur: (id: string) => [...cles.personne(id), "interlocuteur"],

  conversations: ["conversations"],
  conversationsTrouvees: (recherche: string, filtre: FiltreDesConversations = "toutes") => [...cles.conversations, recherche, filtre],
  rechercheGenerale: ["recherche-generale"],
  rechercheGeneraleDe: (texte: string) => [...cles.rechercheGenerale, texte],
  messageImportant: ["message-important"],
  reponsesRapides: ["reponses-rapides"],

  listes: ["listes-de-diffusion"],
  liste: (id: string) => [...cles.listes, id],
  diffusions: ["diffusions"],
  programmes: ["envois-programmes"],

  actualites: ["actualites"],
  actualitesNonVues: () => [...cles.actualites, "non-vues"],
  actualitesAPublier: () => [...cles.actualites, "a-publier"],
  actualitesPubliees: () => [...cles.actualites, "liste"],

  offres: (requete: object | undefined) => ["offres", requete],
  offre: (type: string, id: string) => ["offre", type, id],
  domaines: ["referentiels", "domaines"],
  propositions: (sorte: string, saisie: string) => ["propositions", sorte, saisie],

  reaffectation: ["reaffectation"],
  beneficiairesDe: (conseiller: string | undefined) => [...cles.reaffectation, "beneficiaires", conseiller],
} as const;

/** The conversations that were opened, whoever they are with. */
export const lesConversationsOuvertes = {
  predicate: ({ queryKey }: Query) => queryKey[0] === cles.personnes[0] && queryKey[2] === "conversation",
};
