import { useLocation } from "wouter";
import { useCreer } from "@jeune/api/demarches";
import { aviser } from "@jeune/ui/Avis";

/** Creates, then shows where it is: it is there at once, and says so while it waits. */
export function useCreation() {
  const creer = useCreer();
  const [, aller] = useLocation();
  return async (...[corps, libelle]: Parameters<typeof creer>) => {
    await creer(corps, libelle);
    aviser(navigator.onLine ? "Démarche créée" : "Démarche gardée : elle partira au retour du réseau");
    aller("/demarches");
  };
}
