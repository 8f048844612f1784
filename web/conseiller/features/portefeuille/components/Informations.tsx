import { ChevronRight, Clock, IdCard, Mail, Pencil, Trash2, UserCheck } from "lucide-react";
import { useState } from "react";
import { formaterInstant, formaterJour } from "@/shared/format/dates";
import { prenomEtNom } from "@/shared/format/texte";
import { Bouton, BoutonIcone } from "@/shared/ui/Bouton";
import { Carte } from "@/shared/ui/Page";
import type { Fiche } from "../api/fiche";
import { DialogueHistorique } from "./DialogueHistorique";
import { DialogueIdentifiant } from "./DialogueIdentifiant";
import { DialogueSuppression } from "./DialogueSuppression";
import styles from "./Informations.module.css";

/** Who the person is, and what can be done with the account. */
export function Informations({ fiche }: { fiche: Fiche }) {
  const [dialogue, setDialogue] = useState<"identifiant" | "historique" | "suppression">();
  const { beneficiaire, conseiller } = fiche;
  const fermer = () => setDialogue(undefined);

  return (
    <Carte
      titre="Informations"
      actions={
        <Bouton aspect="danger" petit icone={Trash2} onPress={() => setDialogue("suppression")}>
          Supprimer ce compte
        </Bouton>
      }
    >
      <dl className={styles.liste}>
        <div>
          <dt className={styles.terme}>
            <UserCheck size={18} aria-hidden="true" /> Ajouté le
          </dt>
          <dd>{formaterJour(beneficiaire.ajouteLe)}</dd>
        </div>
        <div>
          <dt className={styles.terme}>
            <Clock size={18} aria-hidden="true" /> Dernière activité
          </dt>
          <dd>{beneficiaire.derniereActivite ? formaterInstant(beneficiaire.derniereActivite) : "Compte non activé"}</dd>
        </div>
        <div>
          <dt className={styles.terme}>
            <Mail size={18} aria-hidden="true" /> E-mail
          </dt>
          <dd>
            <a href={`mailto:${beneficiaire.email}`}>{beneficiaire.email}</a>
          </dd>
        </div>
        <div>
          <dt className={styles.terme}>
            <IdCard size={18} aria-hidden="true" /> Identifiant France Travail
          </dt>
          <dd className={styles.identifiant}>
            {beneficiaire.identifiantFranceTravail ?? <span className={styles.absent}>Non renseigné</span>}
            <BoutonIcone
              nom="Modifier l’identifiant France Travail"
              icone={Pencil}
              taille={16}
              onPress={() => setDialogue("identifiant")}
            />
          </dd>
        </div>
      </dl>
      <div className={styles.pied}>
        <p className={styles.suivi}>
          Suivi par {prenomEtNom(conseiller)} depuis le {formaterJour(conseiller.du)}
        </p>
        <Bouton aspect="discret" petit onPress={() => setDialogue("historique")}>
          Voir l’historique des conseillers <ChevronRight size={14} aria-hidden="true" className={styles.chevron} />
        </Bouton>
      </div>
      {dialogue === "identifiant" && <DialogueIdentifiant fiche={fiche} fermer={fermer} />}
      {dialogue === "historique" && <DialogueHistorique periodes={fiche.historique} fermer={fermer} />}
      {dialogue === "suppression" && <DialogueSuppression beneficiaire={beneficiaire} fermer={fermer} />}
    </Carte>
  );
}
