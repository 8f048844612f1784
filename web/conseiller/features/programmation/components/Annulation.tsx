import { type EnvoiProgramme, useDeprogrammer } from "@partage/programmation/programmes";
import { Confirmation } from "@partage/ui/Confirmation";
import { signaler } from "@partage/ui/Signalement";

/** Nobody will have seen a message that is cancelled. */
export function Annulation({ envoi, fermer }: { envoi: EnvoiProgramme; fermer: () => void }) {
  const annuler = useDeprogrammer(envoi.id);
  const manque = envoi.etat === "non-envoye";
  return (
    <Confirmation
      titre={manque ? "Retirer ce message ?" : "Annuler cet envoi ?"}
      geste={manque ? "Retirer le message" : "Annuler l’envoi"}
      appel={annuler}
      fermer={fermer}
      confirmer={() =>
        annuler.mutate(undefined, {
          onSuccess: () => {
            signaler("succes", manque ? "Le message non envoyé a été retiré." : "L’envoi a été annulé : rien ne partira.");
            fermer();
          },
        })
      }
    >
      <p>{manque ? "Il disparaîtra de vos messages programmés, avec son texte." : "Le message ne partira pas, et son texte sera perdu."}</p>
    </Confirmation>
  );
}
