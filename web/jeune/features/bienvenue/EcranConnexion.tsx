import { useRef, useState } from "react";
import { LiensDInformation } from "@jeune/informations/LiensDInformation";
import { Bouton } from "@jeune/ui/Bouton";
import { Echec } from "@jeune/ui/Etats";
import { useTitre } from "@jeune/ui/titre";
import { identite } from "@partage/theme/identite";
import { seConnecter } from "@partage/session/session";
import styles from "./Bienvenue.module.css";

/** Whether the welcome cards were seen on this device. */
export const BIENVENUE_VUE = "cej.jeune.bienvenue";

const TOUCHES = 3;

/** Leads to the identity provider. */
export function EcranConnexion({ demontrer }: { demontrer: () => void }) {
  useTitre("Connexion");
  const touches = useRef(0);
  const [erreur, setErreur] = useState<unknown>();
  const [depart, setDepart] = useState(false);
  const partir = () => {
    setDepart(true);
    setErreur(undefined);
    seConnecter(window.location.pathname).catch((cause: unknown) => {
      setDepart(false);
      setErreur(cause);
    });
  };
  return (
    <main className={styles.page}>
      <section className={styles.carte}>
        {/* Guide, page 5: three taps on the mark lead to the demonstration. */}
        <button
          type="button"
          className={styles.marque}
          aria-label="Contrat d’Engagement Jeune"
          onClick={() => {
            touches.current += 1;
            if (touches.current === TOUCHES) demontrer();
          }}
        >
          <img src={`${import.meta.env.BASE_URL}icones/icone.svg`} width="96" height="96" alt="" />
        </button>
        <h1>Mon CEJ</h1>
        <p>{identite.nom}</p>
      </section>
      <div className={styles.gestes}>
        {erreur !== undefined && <Echec erreur={erreur} />}
        <Bouton large enCours={depart} onClick={partir}>
          Se connecter
        </Bouton>
        <Bouton large aspect="discret" onClick={demontrer}>
          Voir une démonstration
        </Bouton>
        <p className={styles.note}>Avec le compte dont l’adresse e-mail a été donnée à votre conseiller.</p>
        <LiensDInformation />
      </div>
    </main>
  );
}
