import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useId, useState } from "react";
import { useMoi } from "@jeune/api/moi";
import { partir } from "@jeune/session/appareil";
import { Bouton } from "@jeune/ui/Bouton";
import champs from "@jeune/ui/Champs.module.css";
import { Echec } from "@jeune/ui/Etats";
import { Partie } from "@jeune/ui/Ecran";
import { Feuille } from "@jeune/ui/Feuille";
import { Interrupteur } from "@jeune/ui/Interrupteur";
import { api, lire } from "@partage/api/client";
import { telechargerEnJson } from "@partage/ui/telecharger";
import { usePreferences } from "./compte";
import styles from "./EcranProfil.module.css";

const MOT = "SUPPRIMER";

/** What is shared, a copy of everything, and the end of the account. */
export function MesDonnees() {
  const { id } = useMoi();
  const preferences = usePreferences();
  const [suppression, setSuppression] = useState(false);
  const exporter = useMutation({
    mutationFn: () => lire(api.POST("/api/beneficiaires/{id}/export", { params: { path: { id } } })),
    onSuccess: (donnees) => telechargerEnJson(donnees, "mes-donnees-cej.json"),
  });
  const erreur = exporter.error ?? preferences.modifier.error;
  return (
    <Partie titre="Mes données">
      {erreur && <Echec erreur={erreur} />}
      <div className={styles.bloc}>
        {preferences.lecture.data && (
          <Interrupteur
            nom="Montrer mes favoris et mes recherches à mon conseiller"
            aide="Il en voit toujours le nombre."
            actif={preferences.lecture.data.partageFavoris}
            enCours={preferences.modifier.isPending}
            changer={(partageFavoris) => preferences.modifier.mutate({ partageFavoris })}
          />
        )}
        <Bouton aspect="secondaire" icone={Download} enCours={exporter.isPending} onClick={() => exporter.mutate()}>
          Télécharger toutes mes données
        </Bouton>
        <Bouton aspect="discret" onClick={() => setSuppression(true)}>
          Supprimer mon compte
        </Bouton>
      </div>
      {suppression && <Suppression fermer={() => setSuppression(false)} />}
    </Partie>
  );
}

/** The account ends at a word that is typed. */
function Suppression({ fermer }: { fermer: () => void }) {
  const { id } = useMoi();
  const champ = useId();
  const [mot, setMot] = useState("");
  const [faute, setFaute] = useState(false);
  const supprimer = useMutation({
    mutationFn: () => lire(api.DELETE("/api/beneficiaires/{id}/compte", { params: { path: { id } } })),
    onSuccess: () => partir(undefined),
  });
  return (
    <Feuille titre="Supprimer mon compte" fermer={fermer}>
      <p>
        Vous ne verrez plus vos messages, vos démarches ni vos offres. Votre conseiller en sera averti. Votre dossier est gardé deux ans,
        sans que personne puisse le lire. Il est ensuite effacé.
      </p>
      <div className={champs.champ}>
        <label htmlFor={champ}>Pour confirmer, écrivez {MOT}</label>
        <input
          id={champ}
          className={champs.saisie}
          value={mot}
          autoComplete="off"
          autoCapitalize="characters"
          aria-invalid={faute || undefined}
          aria-describedby={faute ? `${champ}-faute` : undefined}
          onChange={({ target }) => setMot(target.value)}
        />
        {faute && (
          <p id={`${champ}-faute`} role="alert" className={champs.faute}>
            Écrivez {MOT} pour confirmer.
          </p>
        )}
      </div>
      {supprimer.isError && <Echec erreur={supprimer.error} />}
      <Bouton
        large
        aspect="danger"
        enCours={supprimer.isPending}
        onClick={() => {
          const juste = mot.trim().toLocaleUpperCase("fr") === MOT;
          setFaute(!juste);
          if (juste) supprimer.mutate();
        }}
      >
        Supprimer définitivement
      </Bouton>
      <Bouton large aspect="secondaire" onClick={fermer}>
        Garder mon compte
      </Bouton>
    </Feuille>
  );
}
