import { Component, type ReactNode } from "react";
import { Etat } from "@jeune/ui/Etats";
import { Bouton } from "@jeune/ui/Bouton";

/** A screen that fails leaves the rest of the application alone. */
export class GardeEcran extends Component<{ children: ReactNode }, { perdu: boolean }> {
  override state = { perdu: false };

  static getDerivedStateFromError = () => ({ perdu: true });

  override render() {
    if (!this.state.perdu) return this.props.children;
    return (
      <Etat
        titre="Cet écran ne s’est pas affiché"
        texte="Vérifiez votre réseau : il se peut qu’il n’ait jamais été ouvert sur cet appareil."
      >
        <Bouton onClick={() => window.location.reload()}>Réessayer</Bouton>
      </Etat>
    );
  }
}
