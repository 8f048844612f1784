import { LienBouton } from "@jeune/ui/Bouton";
import { Ecran } from "@jeune/ui/Ecran";
import { Etat } from "@jeune/ui/Etats";

export function EcranIntrouvable() {
  return (
    <Ecran titre="Page introuvable">
      <Etat titre="Cette page n’existe pas" texte="Le lien est peut-être ancien.">
        <LienBouton href="/">Retour à l’accueil</LienBouton>
      </Etat>
    </Ecran>
  );
}
