import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { cles } from "@jeune/api/cles";
import { SUJET } from "@jeune/api/messages";
import { useMoi } from "@jeune/api/moi";
import { file, suivreLesDeparts, vider } from "@jeune/horsLigne/file";
import { cles as clesPartagees } from "@partage/api/cles";
import { ajouter, estUnMessage, poserLecture, poserMonMessage, relire, remplacerMessage } from "@partage/conversation/conversation";
import { noterSaisie, oublierSaisie } from "@partage/conversation/saisies";
import { ecouter, type Evenement } from "@partage/tempsReel/connexion";
import { annoncer } from "@partage/ui/Annonces";

/** Listens to what happens elsewhere: what an event carries is shown, what it does not is read. */
export default function TempsReel() {
  const cache = useQueryClient();
  const { id } = useMoi();

  useEffect(
    () =>
      suivreLesDeparts(({ sujet }, reponse) => {
        if (sujet === SUJET && estUnMessage(reponse)) void poserMonMessage(cache, id, reponse).catch(() => undefined);
      }),
    [cache, id],
  );

  const suivre = useEffectEvent(async ({ message }: Evenement) => {
    // Mine comes with the answer to its sending; one whose answer was lost is asked for again first.
    if (message?.de === "beneficiaire" && file.lire().some(({ sujet, refus }) => sujet === SUJET && !refus)) await vider();
    const ajoutes = await ajouter(cache, id, message);
    void cache.invalidateQueries({ queryKey: cles.accueil });
    const recus = message ? [message] : ajoutes;
    if (recus.some(({ de }) => de === "conseiller")) {
      oublierSaisie(id);
      annoncer("Nouveau message de votre conseiller");
    }
  });

  const recevoir = useEffectEvent((evenement: Evenement) => {
    const { numero, par, message } = evenement;
    switch (evenement.type) {
      case "message-ajoute":
        void suivre(evenement).catch(() => undefined);
        break;
      case "message-modifie":
      case "message-supprime":
      case "piece-analysee":
        if (message) remplacerMessage(cache, id, message);
        else if (numero) void relire(cache, id, Number(numero)).catch(() => undefined);
        break;
      case "lu":
        if (numero && par) poserLecture(cache, id, par, Number(numero));
        if (par === "beneficiaire") void cache.invalidateQueries({ queryKey: cles.accueil });
        break;
      case "saisie":
        noterSaisie(id);
        break;
      case "demarches-modifiees":
        void cache.invalidateQueries({ queryKey: cles.demarches });
        void cache.invalidateQueries({ queryKey: cles.accueil });
        break;
      case "notification-ajoutee":
        void cache.invalidateQueries({ queryKey: cles.notifications });
        void cache.invalidateQueries({ queryKey: cles.accueil });
        break;
      case "conversation-modifiee":
        void cache.invalidateQueries({ queryKey: clesPartagees.conversation(id) });
        void cache.invalidateQueries({ queryKey: cles.accueil });
        break;
      case "suivi-retire":
        // The follow-up has ended: the service says so to who signs in.
        void cache.invalidateQueries({ queryKey: cles.moi });
        break;
      case "reprise":
        void vider();
        // Events may have been missed: whatever is on screen is read again.
        void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== cles.moi[1] });
        break;
      case "suivi-modifie":
      case "actualite-publiee":
        // The counsellor's own.
        break;
      default:
        evenement.type satisfies never;
    }
  });

  useEffect(() => ecouter(recevoir), []);
  return null;
}
