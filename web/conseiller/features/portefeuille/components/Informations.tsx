import { ChevronRight, Clock, IdCard, Mail, Pencil, Trash2, UserCheck } from "lucide-react";
import { useState } from "react";
import { formaterInstant, formaterJour } from "@partage/format/dates";
import { prenomEtNom } from "@partage/format/texte";
import { Bouton, BoutonIcone } from "@partage/ui/Bouton";
import { Carte } from "@partage/ui/Page";
import type { Fiche } from "../api/fiche";
import { DialogueHistorique } from "./DialogueHistorique";
import { CORRIGER_L_IDENTITE, DialogueDeModification, MODIFIER_L_IDENTIFIANT } from "./DialogueDeModification";
import { DialogueSuppression } from "./DialogueSuppression";
import styles from "./Informations.module.css";

/** Who the person is, and what can be done with the account. */
export function Informations({ fiche }: { fiche: Fiche }) {
  const [dialogue, setDialogue] = useState<"identifiant" | "identite" | "historique" | "suppression">();
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
          <dd className={styles.identifiant}>
            <a href={`mailto:${beneficiaire.email}`}>{beneficiaire.email}</a>
            {!beneficiaire.activeLe && (
              <BoutonIcone nom="Corriger le nom ou l’adresse e-mail" icone={Pencil} taille={16} onPress={() => setDialogue("identite")} />
            )}
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
      {dialogue === "identifiant" && <DialogueDeModification fiche={fiche} modification={MODIFIER_L_IDENTIFIANT} fermer={fermer} />}
      {dialogue === "identite" && <DialogueDeModification fiche={fiche} modification={CORRIGER_L_IDENTITE} fermer={fermer} />}
      {dialogue === "historique" && <DialogueHistorique periodes={fiche.historique} fermer={fermer} />}
      {dialogue === "suppression" && <DialogueSuppression beneficiaire={beneficiaire} fermer={fermer} />}
    </Carte>
  );
}
