import { DeclarationDAccessibilite } from "@partage/informations/DeclarationDAccessibilite";
import { Information } from "./Information";

export default function Accessibilite() {
  return (
    <Information titre="Accessibilité">
      <DeclarationDAccessibilite application="jeune" signaler="Dites-le à votre conseiller." />
    </Information>
  );
}
