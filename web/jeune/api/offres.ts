import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { type Envoi, file, mettreEnFile } from "@jeune/horsLigne/file";
import { aujourdhui } from "@jeune/ui/dates";
import { api, lire, type Schema } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";
import { corpsDe, type Criteres, titreDe } from "@partage/offres/criteres";
import type { Offre } from "@partage/offres/offres";
import { estTypeDOffre } from "@partage/offres/types";
import { estUnObjet, estUnTexte } from "@partage/rangement/lecteurs";
import { useEtat } from "@partage/ui/useEtat";
import { cles } from "./cles";
import { SUJET } from "./messages";
import { useMoi } from "./moi";

export type Favori = Schema<"FavoriResponse">;

/** As many as a page may hold. */
const PAR_PAGE = 50;

/** The offers that were put aside. */
export function useFavoris() {
  const { id } = useMoi();
  return useQuery({
    queryKey: cles.favoris,
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/beneficiaires/{id}/favoris", { params: { path: { id }, query: { limite: PAR_PAGE, ...apres } }, signal })),
      );
      return pages.flatMap(({ favoris }) => favoris);
    },
  });
}

/** The saved searches: each tells of its new offers. */
export function useRecherches() {
  const { id } = useMoi();
  return useQuery({
    queryKey: cles.recherches,
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/beneficiaires/{id}/recherches", { params: { path: { id }, query: { limite: PAR_PAGE, ...apres } }, signal })),
      );
      return pages.flatMap(({ recherches }) => recherches);
    },
  });
}

/** The searches that the counsellor proposes and that wait for an answer. */
export function useSuggestions() {
  const { id } = useMoi();
  return useQuery({
    queryKey: cles.suggestions,
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/beneficiaires/{id}/suggestions", { params: { path: { id }, query: { limite: PAR_PAGE, ...apres } }, signal })),
      );
      return pages.flatMap(({ suggestions }) => suggestions).filter(({ etat }) => etat === "en-attente");
    },
  });
}

const sujetDuFavori = (type: string, id: string) => `favoris:${type}:${id}`;

/** Whether an offer is put aside, and since when one has applied: as the service says, and what waits to be told to it. */
export function useFavori(type: string, id: string): { garde: boolean; postuleLe: string | undefined; envoi: Envoi | undefined } {
  const favori = useFavoris().data?.find(({ offre }) => offre.type === type && offre.id === id);
  const envoi = useEtat(file).findLast(({ sujet }) => sujet === sujetDuFavori(type, id));
  if (!envoi || envoi.refus) return { garde: favori !== undefined, postuleLe: favori?.postuleLe ?? undefined, envoi };
  const postuleLe = estUnObjet(envoi.corps) && estUnTexte(envoi.corps["postuleLe"]) ? envoi.corps["postuleLe"] : undefined;
  return { garde: envoi.methode === "PUT", postuleLe, envoi };
}

/** Puts an offer aside, says that one has applied, or takes it out. */
export function useGarderUneOffre({ type, id: offre, titre }: Pick<Offre, "type" | "id" | "titre">) {
  const { id } = useMoi();
  const demande = { chemin: `/api/beneficiaires/${id}/favoris/${type}/${encodeURIComponent(offre)}`, sujet: sujetDuFavori(type, offre) };
  return {
    garder: (postule: boolean) =>
      mettreEnFile({
        ...demande,
        methode: "PUT",
        corps: { postuleLe: postule ? aujourdhui() : null },
        libelle: `${postule ? "J’ai postulé" : "Ajouter aux favoris"} : ${titre}`,
      }),
    retirer: () => mettreEnFile({ ...demande, methode: "DELETE", libelle: `Retirer des favoris : ${titre}` }),
  };
}

/** Shows an offer to the counsellor: a message of its kind. */
export function usePartagerAuConseiller({ type, id: offre, titre }: Pick<Offre, "type" | "id" | "titre">) {
  const { id } = useMoi();
  return (message: string) =>
    mettreEnFile({
      methode: "POST",
      chemin: `/api/beneficiaires/${id}/partages`,
      corps: { type, offre, message: message.trim() || null },
      sujet: SUJET,
      libelle: `Offre partagée : ${titre}`,
    });
}

/** Saves a search, which tells of its new offers from then on. */
export function useSauvegarder() {
  const { id } = useMoi();
  return (criteres: Criteres) =>
    mettreEnFile({
      methode: "POST",
      chemin: `/api/beneficiaires/${id}/recherches`,
      corps: { criteres: corpsDe(criteres), titre: null },
      sujet: "recherches",
      libelle: `Créer l’alerte « ${titreDe(criteres)} »`,
    });
}

/** Ends a saved search. */
export function useSupprimerUneRecherche() {
  const { id } = useMoi();
  return ({ id: recherche, titre }: Schema<"RechercheResponse">) =>
    mettreEnFile({
      methode: "DELETE",
      chemin: `/api/beneficiaires/${id}/recherches/${recherche}`,
      sujet: `recherches:${recherche}`,
      libelle: `Supprimer l’alerte « ${titre} »`,
    });
}

/** Notes that the offer was looked at, for the indicators of the file; whether it arrives does not matter. */
export function useConsultation(type: string, offre: string): void {
  const { id } = useMoi();
  useEffect(() => {
    if (!estTypeDOffre(type) || offre === "") return;
    void lire(api.PUT("/api/beneficiaires/{id}/offres-consultees/{type}/{offre}", { params: { path: { id, type, offre } } })).catch(
      () => undefined,
    );
  }, [id, type, offre]);
}
