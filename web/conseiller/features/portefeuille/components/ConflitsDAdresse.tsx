import { formaterJour } from "@partage/format/dates";
import { Bouton } from "@partage/ui/Bouton";
import { EchecDeLecture } from "@partage/ui/Etats";
import { Carte } from "@partage/ui/Page";
import { useConflits } from "../api/donnees";
import styles from "./ConflitsDAdresse.module.css";

/** The people whose new address is another dossier's: they keep the former one until an operator has asked both. */
export function ConflitsDAdresse({ choisir }: { choisir: (dossier: string) => void }) {
  const { data: conflits = [], error, refetch } = useConflits();
  if (conflits.length === 0 && !error) return null;
  return (
    <Carte titre="Adresses en conflit">
      {error ? (
        <EchecDeLecture erreur={error} reessayer={() => void refetch()} />
      ) : (
        <>
          <p>
            Ces personnes se connectent avec l’adresse d’un autre dossier et gardent leur adresse précédente. Demandez à chacune la sienne :
            le conflit disparaît à la connexion qui suit la correction.
          </p>
          <ul className={styles.conflits}>
            {conflits.map(({ dossier, titulaire, depuis }) => (
              <li key={dossier}>
                <span>
                  Depuis le {formaterJour(depuis)}, le dossier <code>{dossier}</code> demande l’adresse du dossier <code>{titulaire}</code>.
                </span>
                <span className={styles.actions}>
                  <Bouton aspect="secondaire" aria-label={`Chercher le dossier ${dossier}`} onPress={() => choisir(dossier)}>
                    Chercher le premier
                  </Bouton>
                  <Bouton aspect="secondaire" aria-label={`Chercher le dossier ${titulaire}`} onPress={() => choisir(titulaire)}>
                    Chercher le second
                  </Bouton>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Carte>
  );
}
