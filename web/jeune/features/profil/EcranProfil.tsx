import { LogOut } from "lucide-react";
import { useState } from "react";
import { useAccueil } from "@jeune/api/accueil";
import { useMoi } from "@jeune/api/moi";
import { file } from "@jeune/horsLigne/file";
import { LiensDInformation } from "@jeune/informations/LiensDInformation";
import { partir } from "@jeune/session/appareil";
import { Bouton } from "@jeune/ui/Bouton";
import { Ecran, Partie } from "@jeune/ui/Ecran";
import { Feuille } from "@jeune/ui/Feuille";
import { compter, prenomEtNom } from "@partage/format/texte";
import { useEtat } from "@partage/ui/useEtat";
import type { Theme } from "@partage/ui/theme";
import { useTheme } from "@partage/ui/useTheme";
import { useCompte } from "./compte";
import { FuseauHoraire } from "./FuseauHoraire";
import styles from "./EcranProfil.module.css";
import { MesDonnees } from "./MesDonnees";
import { Sonneries } from "./Sonneries";

const THEMES: readonly { valeur: Theme; nom: string }[] = [
  { valeur: "auto", nom: "Comme le téléphone" },
  { valeur: "clair", nom: "Clair" },
  { valeur: "sombre", nom: "Sombre" },
];

/** Who the person is here, how the application looks on this device, and the way out. */
export default function EcranProfil() {
  const moi = useMoi();
  const compte = useCompte();
  const conseiller = useAccueil().data?.conseiller;
  const [theme, changerLeTheme] = useTheme();
  const [sortie, setSortie] = useState(false);
  return (
    <Ecran titre="Profil">
      <dl className={styles.fiche}>
        <div>
          <dt>Nom</dt>
          <dd>{prenomEtNom(moi)}</dd>
        </div>
        {compte.lecture.data && (
          <div>
            <dt>E-mail</dt>
            <dd>{compte.lecture.data.email}</dd>
          </div>
        )}
        {conseiller?.prenom && conseiller.nom && (
          <div>
            <dt>Conseiller</dt>
            <dd>{prenomEtNom({ prenom: conseiller.prenom, nom: conseiller.nom })}</dd>
          </div>
        )}
      </dl>
      <Sonneries />
      <Partie titre="Apparence">
        <fieldset className={styles.choix}>
          <legend className="lecteur">Thème de cet appareil</legend>
          {THEMES.map(({ valeur, nom }) => (
            <label key={valeur}>
              <input type="radio" name="theme" checked={theme === valeur} onChange={() => changerLeTheme(valeur)} />
              <span>{nom}</span>
            </label>
          ))}
        </fieldset>
      </Partie>
      <FuseauHoraire />
      <MesDonnees />
      <Partie titre="Aide et informations">
        <LiensDInformation />
      </Partie>
      <Bouton aspect="danger" icone={LogOut} onClick={() => setSortie(true)}>
        Me déconnecter
      </Bouton>
      {sortie && <Sortie dossier={moi.id} fermer={() => setSortie(false)} />}
    </Ecran>
  );
}

/** Asks first: what waits on this device goes with everything else that is kept on it. */
function Sortie({ dossier, fermer }: { dossier: string; fermer: () => void }) {
  const attend = useEtat(file).length;
  const [depart, setDepart] = useState(false);
  return (
    <Feuille titre="Se déconnecter de cet appareil ?" fermer={fermer}>
      <p>Rien de vous ne restera sur cet appareil, et il ne sonnera plus.</p>
      {attend > 0 && (
        <p role="alert">
          {compter(
            attend,
            "action n’est pas encore partie : elle sera perdue",
            "actions ne sont pas encore parties : elles seront perdues",
          )}
          .
        </p>
      )}
      <Bouton
        large
        aspect="danger"
        enCours={depart}
        onClick={() => {
          setDepart(true);
          void partir(dossier);
        }}
      >
        Se déconnecter
      </Bouton>
      <Bouton large aspect="secondaire" onClick={fermer}>
        Rester connecté
      </Bouton>
    </Feuille>
  );
}
