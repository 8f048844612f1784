import { useQuery } from "@tanstack/react-query";
import { aviser } from "@jeune/ui/Avis";
import { aujourdhui, type Jour } from "@jeune/ui/dates";
import { type Envoi, file, mettreEnFile, retirer } from "@jeune/horsLigne/file";
import { api, lire, type Schema } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";
import { requetes } from "@partage/api/requetes";
import { estUnObjet } from "@partage/rangement/lecteurs";
import { useEtat } from "@partage/ui/useEtat";
import type { Accueil } from "./accueil";
import { cles } from "./cles";
import { useMoi } from "./moi";

export type Demarche = Schema<"DemarcheResponse">;
export type Statut = Demarche["statut"];

export const STATUTS: Readonly<Record<Statut, string>> = {
  "a-faire": "À faire",
  "en-cours": "En cours",
  realisee: "Réalisée",
  annulee: "Annulée",
};

/** As many as a page may hold. */
const PAR_PAGE = 200;

/** All of them, so that weeks and statuses can be looked through without a network. */
export function useDemarches() {
  const { id } = useMoi();
  return useQuery({
    queryKey: cles.listeDesDemarches,
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/beneficiaires/{id}/demarches", { params: { path: { id }, query: { limite: PAR_PAGE, ...apres } }, signal })),
      );
      return pages.flatMap((page) => page.demarches);
    },
  });
}

/** One of them, from what was read already. */
export function useDemarche(demarche: string) {
  const { id } = useMoi();
  return useQuery({
    queryKey: cles.demarche(demarche),
    queryFn: ({ signal }) => lire(api.GET("/api/beneficiaires/{id}/demarches/{demarche}", { params: { path: { id, demarche } }, signal })),
    placeholderData: () => connue(demarche),
  });
}

/** What is known of one, wherever it was read. */
function connue(demarche: string): Demarche | undefined {
  const accueil = requetes.getQueryData<Accueil>(cles.accueil);
  return (
    requetes.getQueryData<Demarche>(cles.demarche(demarche)) ??
    requetes.getQueryData<Demarche[]>(cles.listeDesDemarches)?.find(({ id }) => id === demarche) ??
    [...(accueil?.semaine.demarches ?? []), ...(accueil?.enRetard ?? [])].find(({ id }) => id === demarche)
  );
}

/** Puts what the service answered to a change everywhere that it is shown. */
export function recevoirUneDemarche(reponse: unknown): void {
  if (!estUnObjet(reponse) || typeof reponse["id"] !== "string" || typeof reponse["statutsPossibles"] !== "object") return;
  const nouvelle = reponse as unknown as Demarche;
  const remplacer = (liste: Demarche[]) => liste.map((autre) => (autre.id === nouvelle.id ? nouvelle : autre));
  requetes.setQueryData<Demarche>(cles.demarche(nouvelle.id), nouvelle);
  requetes.setQueryData<Demarche[]>(cles.listeDesDemarches, (liste) => liste && remplacer(liste));
  requetes.setQueryData<Accueil>(
    cles.accueil,
    (accueil) =>
      accueil && {
        ...accueil,
        enRetard: remplacer(accueil.enRetard),
        semaine: { ...accueil.semaine, demarches: remplacer(accueil.semaine.demarches) },
      },
  );
}

/** What the queue calls one démarche. */
export const sujetDe = (demarche: string) => `demarches:${demarche}`;

/** What waits, or was refused, about one démarche. */
export const useEnAttente = (demarche: string): readonly Envoi[] => useEtat(file).filter(({ sujet }) => sujet === sujetDe(demarche));

/** What was created on this device and has no answer yet. */
export const useCreationsEnAttente = (): readonly Envoi[] => useEtat(file).filter(({ sujet }) => sujet === "demarches");

/** The status that a change on its way will give it, whatever else waits. */
export const statutVoulu = (attente: readonly Envoi[]): Statut | undefined =>
  attente
    .filter(({ refus }) => !refus)
    .map(({ corps }) => statutDe(corps))
    .findLast(Boolean);

const statutDe = (corps: unknown): Statut | undefined =>
  estUnObjet(corps) && typeof corps["statut"] === "string" && corps["statut"] in STATUTS ? (corps["statut"] as Statut) : undefined;

/** Changes a status: one tap, one write, that leaves when it can; and back, as long as the notice stays. */
export function useChangerDeStatut() {
  const { id } = useMoi();
  const envoyer = ({ id: demarche, version, titre }: Demarche, statut: Statut, dateFin?: string) => {
    const chemin = `/api/beneficiaires/${id}/demarches/${demarche}`;
    return mettreEnFile({
      methode: "PUT",
      chemin: `${chemin}/statut`,
      corps: { statut, ...(dateFin && { dateFin }) },
      si: version,
      sujet: sujetDe(demarche),
      libelle: `${titre} : ${STATUTS[statut].toLocaleLowerCase("fr")}`,
      constat: { chemin, attendu: { statut } },
    });
  };

  return async (demarche: Demarche, statut: Statut) => {
    const envoi = await envoyer(demarche, statut);
    const retour = statut === "annulee" ? undefined : () => void revenir(demarche, envoi, envoyer);
    aviser(`${STATUTS[statut]} : ${demarche.titre}`, retour);
  };
}

/** Makes a new one, chosen or in one's own words; it waits in the queue until it has its answer. */
export function useCreer() {
  const { id } = useMoi();
  return (corps: { quoi: string; moyen: string; dateFin: Jour } | { commentaire: string; dateFin: Jour }, libelle: string) =>
    mettreEnFile({ methode: "POST", chemin: `/api/beneficiaires/${id}/demarches`, corps, sujet: "demarches", libelle });
}

/** Makes another one like it, for another day. */
export function useDupliquer() {
  const { id } = useMoi();
  return (demarche: Demarche, dateFin: Jour) =>
    mettreEnFile({
      methode: "POST",
      chemin: `/api/beneficiaires/${id}/demarches/${demarche.id}/duplication`,
      corps: { dateFin },
      sujet: "demarches",
      libelle: demarche.titre,
    });
}

/** Takes a change back: out of the queue while it waits, otherwise by the changes that lead back. */
async function revenir(avant: Demarche, envoi: Envoi, envoyer: (demarche: Demarche, statut: Statut, dateFin?: string) => Promise<Envoi>) {
  if (await retirer(envoi.ordre)) return;
  const present = connue(avant.id) ?? avant;
  const terminee = estUnObjet(envoi.corps) && envoi.corps["statut"] === "realisee";
  // What is done can only be to do again; its date was that of the day.
  const date = avant.dateFin && avant.dateFin >= aujourdhui() ? avant.dateFin : undefined;
  if (terminee) await envoyer(present, "a-faire", date);
  if (!terminee || avant.statut !== "a-faire") await envoyer(present, avant.statut);
}
