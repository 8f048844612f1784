import { cles } from "@jeune/api/cles";
import { ErreurApi } from "@partage/api/erreurs";
import { requetes } from "@partage/api/requetes";

/** A dossier that is the person's no more ends what is on screen: the service is asked who signs in, and says what it says. */
export const suivreLaFin = () =>
  requetes.getQueryCache().subscribe((evenement) => {
    if (evenement.type !== "updated" || evenement.action.type !== "error") return;
    const { error } = evenement.action as { error: unknown };
    if (error instanceof ErreurApi && error.code === "beneficiaire-inconnu" && error.statut === 404)
      void requetes.invalidateQueries({ queryKey: cles.moi });
  });
