import { Compass, ServerCrash, ShieldX } from "lucide-react";
import { messageDe } from "@partage/api/refus";
import { seDeconnecter } from "@partage/session/session";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { EtatVide } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";

export function PageIntrouvable() {
  return (
    <Page titre="Page introuvable">
      <EtatVide titre="Cette page n’existe pas, ou plus." dessin={<Compass aria-hidden="true" size={32} />}>
        <p>Vérifiez l’adresse, ou repartez de votre portefeuille.</p>
        <LienBouton href="/">Aller au portefeuille</LienBouton>
      </EtatVide>
    </Page>
  );
}

export function ErreurInattendue() {
  return (
    <Page titre="Une erreur est survenue">
      <EtatVide titre="Cette page n’a pas pu s’afficher." dessin={<ServerCrash aria-hidden="true" size={32} />}>
        <p>Rechargez la page. Si l’erreur persiste, contactez le support.</p>
        <Bouton onPress={() => window.location.reload()}>Recharger la page</Bouton>
      </EtatVide>
    </Page>
  );
}

/** Signed in, but not someone whom this application is for; or the space could not be opened. */
export function AccesRefuse({ erreur, reessayer }: { erreur?: unknown; reessayer?: () => void }) {
  return (
    <Page titre={erreur === undefined ? "Accès réservé aux conseillers" : "Votre espace n’a pas pu s’ouvrir"}>
      <EtatVide
        titre={erreur === undefined ? "Ce compte n’est pas celui d’un conseiller." : messageDe(erreur)}
        dessin={<ShieldX aria-hidden="true" size={32} />}
      >
        {erreur === undefined && <p>Les bénéficiaires utilisent l’application sur leur téléphone.</p>}
        {reessayer && <Bouton onPress={reessayer}>Réessayer</Bouton>}
        <Bouton aspect="secondaire" onPress={() => void seDeconnecter()}>
          Se connecter avec un autre compte
        </Bouton>
      </EtatVide>
    </Page>
  );
}
