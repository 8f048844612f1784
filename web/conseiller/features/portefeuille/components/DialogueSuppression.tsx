import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Schema } from "@partage/api/client";
import { cles } from "@partage/api/cles";
import { champsDe } from "@partage/api/refus";
import { de, prenomEtNom } from "@partage/format/texte";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { ChoixSimple } from "@partage/ui/ChoixSimple";
import { Dialogue } from "@partage/ui/Dialogue";
import { EchecDEnvoi } from "@partage/ui/Etats";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import { useMotifs, useSupprimerLeCompte } from "../api/fiche";

const AUTRE = "autre";

const CHAMPS = {
  motif: { id: "suppression-motif", nom: "Motif" },
  commentaire: { id: "suppression-commentaire", nom: "Précisions" },
  dateFinAccompagnement: { id: "suppression-date", nom: "Date de fin" },
} as const;

/** "Supprimer ce compte": a plain question for an account that was never activated, a form for one that was. */
export function DialogueSuppression({ beneficiaire, fermer }: { beneficiaire: Schema<"BeneficiaireResponse">; fermer: () => void }) {
  const active = Boolean(beneficiaire.activeLe);
  const [, naviguer] = useLocation();
  const cache = useQueryClient();
  const [motif, setMotif] = useState("");
  const [commentaire, setCommentaire] = useState("");
  const [dateFin, setDateFin] = useState(() => new Intl.DateTimeFormat("sv-SE").format(new Date()));
  const motifs = useMotifs(active);
  const supprimer = useSupprimerLeCompte(beneficiaire.id);
  const erreurs = useErreurs();
  const nom = prenomEtNom(beneficiaire);

  const confirmer = () =>
    supprimer.mutate(active ? { motif, commentaire: motif === AUTRE ? commentaire : "", dateFin } : undefined, {
      onSuccess: () => {
        naviguer("/");
        // Once its page has left: it would read again what is no longer there.
        cache.removeQueries({ queryKey: cles.personne(beneficiaire.id) });
        signaler("succes", `Le compte ${de(nom)} a été supprimé.`);
      },
      onError: (erreur) => void erreurs.poser(champsDe(erreur)),
    });

  return (
    <Dialogue
      titre={`Supprimer le compte ${de(nom)} ?`}
      ouvert
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer}>
            Annuler
          </Bouton>
          <Bouton aspect="danger" isPending={supprimer.isPending} onPress={confirmer}>
            Supprimer le compte
          </Bouton>
        </>
      }
    >
      <EchecDEnvoi erreur={supprimer.error} />
      {active ? (
        <>
          <Alerte ton="attention">
            Le bénéficiaire n’aura plus accès à l’application. Son dossier sera conservé deux ans hors d’atteinte, puis détruit.
          </Alerte>
          <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
          <ChoixSimple
            id={CHAMPS.motif.id}
            label="Motif de la suppression"
            requis
            valeur={motif}
            changer={(suivant) => {
              erreurs.corriger("motif");
              setMotif(suivant);
            }}
            erreur={erreurs.champs.motif}
            options={[
              { valeur: "", nom: "Choisissez un motif" },
              ...(motifs.data ?? []).map(({ code, libelle }) => ({ valeur: code, nom: libelle })),
            ]}
          />
          {motif === AUTRE && (
            <Champ
              label="Précisions sur le motif"
              id={CHAMPS.commentaire.id}
              isRequired
              lignes={3}
              maxLength={250}
              aide="250 caractères au plus."
              value={commentaire}
              onChange={(suivant) => {
                erreurs.corriger("commentaire");
                setCommentaire(suivant);
              }}
              erreur={erreurs.champs.commentaire}
            />
          )}
          <Champ
            label="Date de fin de l’accompagnement"
            id={CHAMPS.dateFinAccompagnement.id}
            type="date"
            isRequired
            value={dateFin}
            onChange={(suivant) => {
              erreurs.corriger("dateFinAccompagnement");
              setDateFin(suivant);
            }}
            erreur={erreurs.champs.dateFinAccompagnement}
          />
        </>
      ) : (
        <p>Ce bénéficiaire ne s’est jamais connecté. Son compte et vos messages seront supprimés définitivement.</p>
      )}
    </Dialogue>
  );
}
