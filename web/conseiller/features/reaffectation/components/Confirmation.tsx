import { messageDe } from "@partage/api/refus";
import { compter, prepositionDe } from "@partage/format/texte";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { Dialogue } from "@partage/ui/Dialogue";
import { NomsEnListe } from "@partage/ui/NomsEnListe";

interface Props {
  temporaire: boolean;
  /** Who moves. */
  noms: readonly string[];
  de: string;
  a: string;
  enCours: boolean;
  erreur: unknown;
  confirmer: () => void;
  fermer: () => void;
}

/** Says once more what is going to happen. */
export function Confirmation({ temporaire, noms, de, a, enCours, erreur, confirmer, fermer }: Props) {
  return (
    <Dialogue
      titre={`Réaffecter ${compter(noms.length, "bénéficiaire")} ?`}
      ouvert
      alerte
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer}>
            Annuler
          </Bouton>
          <Bouton isPending={enCours} onPress={confirmer} autoFocus>
            Confirmer la réaffectation
          </Bouton>
        </>
      }
    >
      {Boolean(erreur) && (
        <Alerte ton="erreur" annoncee>
          {messageDe(erreur)}
        </Alerte>
      )}
      <p>
        Du portefeuille {prepositionDe(de)}
        <strong>{de}</strong> à celui {prepositionDe(a)}
        <strong>{a}</strong>, {temporaire ? "temporairement" : "définitivement"}.
      </p>
      <NomsEnListe noms={noms} />
      <p>
        {temporaire
          ? `${de} pourra les récupérer à tout moment depuis sa page Portefeuille.`
          : "Le nouveau conseiller verra leur dossier et leurs conversations, le conseiller actuel ne les verra plus."}
      </p>
    </Dialogue>
  );
}
