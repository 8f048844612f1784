import { useInactivite } from "@partage/session/inactivite";
import { seConnecter, seDeconnecter } from "@partage/session/session";
import { Bouton } from "@partage/ui/Bouton";
import { Dialogue } from "@partage/ui/Dialogue";

/** Warns before a session without activity ends, and tells when one ended at the provider's. Nothing typed is lost by either. */
export function SurveillanceDeSession({ expiree }: { expiree: boolean }) {
  const { reste, rester } = useInactivite();
  const ici = window.location.pathname + window.location.search;

  if (expiree)
    return (
      <Dialogue
        titre="Votre session a pris fin"
        ouvert
        alerte
        fermer={() => undefined}
        actions={<Bouton onPress={() => void seConnecter(ici)}>Se reconnecter</Bouton>}
      >
        <p>Reconnectez-vous pour continuer. Les messages que vous aviez commencé à écrire sont conservés.</p>
      </Dialogue>
    );

  return (
    <Dialogue
      titre="Votre session va bientôt se terminer"
      ouvert={reste !== undefined}
      alerte
      fermer={rester}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={() => void seDeconnecter()}>
            Me déconnecter
          </Bouton>
          <Bouton onPress={rester} autoFocus>
            Rester connecté
          </Bouton>
        </>
      }
    >
      <p>
        Vous n’avez rien fait depuis un moment. Sans action de votre part, vous serez déconnecté dans{" "}
        <strong>{formaterReste(reste ?? 0)}</strong>.
      </p>
    </Dialogue>
  );
}

/** By steps of ten seconds: a text that changes each second cannot be listened to. */
function formaterReste(secondes: number): string {
  if (secondes > 60) return "2 minutes";
  if (secondes > 50) return "1 minute";
  return `${Math.max(10, Math.ceil(secondes / 10) * 10)} secondes`;
}
