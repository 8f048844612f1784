import { compter } from "@partage/format/texte";
import { Bouton } from "@partage/ui/Bouton";
import { Dialogue } from "@partage/ui/Dialogue";
import { NomsEnListe } from "@partage/ui/NomsEnListe";

interface Props {
  /** Everyone who gets it. */
  noms: readonly string[];
  /** What they get, e.g. "un message individuel". */
  quoi: string;
  /** What the button says, e.g. "Envoyer" or "Partager". */
  geste: string;
  confirmer: () => void;
  fermer: () => void;
}

/** Asks once before something goes to several people, with their names. */
export function ConfirmationDEnvoi({ noms, quoi, geste, confirmer, fermer }: Props) {
  return (
    <Dialogue
      titre={`${geste} à ${compter(noms.length, "personne")} ?`}
      ouvert
      alerte
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer} autoFocus>
            Annuler
          </Bouton>
          <Bouton onPress={confirmer}>
            {geste} à {compter(noms.length, "personne")}
          </Bouton>
        </>
      }
    >
      <p>Chaque personne recevra {quoi} :</p>
      <NomsEnListe noms={noms} />
    </Dialogue>
  );
}
