import { AlarmClock, CircleX, Pencil, Trash2 } from "lucide-react";
import { messageDuCode } from "@partage/api/refus";
import { compter, nomEtPrenom, prenomEtNom } from "@partage/format/texte";
import { formaterDepart } from "@partage/programmation/moments";
import type { EnvoiProgramme } from "@partage/programmation/programmes";
import { Bouton } from "@partage/ui/Bouton";
import styles from "./EnvoiEnAttente.module.css";

interface Props {
  envoi: EnvoiProgramme;
  modifier: () => void;
  annuler: () => void;
}

/** One scheduled message: when, to whom, what, and what can be done about it. */
export function EnvoiEnAttente({ envoi, modifier, annuler }: Props) {
  const quand = formaterDepart(envoi.pour);
  const duquel = (
    <span className="lecteur">
      {" "}
      : {aQui(envoi)}, {quand}
    </span>
  );
  return (
    <li className={styles.envoi}>
      <p className={styles.quand}>
        <AlarmClock size={16} aria-hidden="true" /> {envoi.etat === "en-attente" && `Partira ${quand}`}
        {envoi.etat === "en-depart" && "Envoi en cours"}
        {envoi.etat === "non-envoye" && `Devait partir ${quand}`}
      </p>
      <p className={styles.aQui}>{aQui(envoi)}</p>
      <p className={styles.message}>{envoi.texte}</p>
      {envoi.nonEnvoyes.length > 0 && (
        <ul className={styles.manques} aria-label="Ne l’ont pas reçu">
          {envoi.nonEnvoyes.map((manque) => (
            <li key={manque.id}>
              <span className={styles.nom}>{nomEtPrenom(manque)}</span>
              <span className={styles.raison}>
                <CircleX size={16} aria-hidden="true" /> {manque.code && messageDuCode(manque.code)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {envoi.etat !== "en-depart" && (
        <div className={styles.gestes}>
          {envoi.etat === "en-attente" && (
            <Bouton aspect="discret" petit icone={Pencil} onPress={modifier}>
              Modifier{duquel}
            </Bouton>
          )}
          <Bouton aspect="discret" petit icone={Trash2} onPress={annuler}>
            {envoi.etat === "non-envoye" ? "Retirer" : "Annuler l’envoi"}
            {duquel}
          </Bouton>
        </div>
      )}
    </li>
  );
}

/** "À Inès Moreau", "À Atelier permis et Inès Moreau (12 personnes)" */
function aQui({ premiers, listes, destinataires }: EnvoiProgramme): string {
  if (listes.length === 0) {
    const noms = premiers.map(prenomEtNom).join(", ");
    const reste = destinataires - premiers.length;
    return `À ${noms}${reste > 0 ? ` et ${compter(reste, "autre personne", "autres personnes")}` : ""}`;
  }

  return `À ${listes.map(({ titre }) => titre).join(", ")} (${compter(destinataires, "personne")})`;
}
