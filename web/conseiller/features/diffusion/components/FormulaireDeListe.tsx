import { Trash2, UserX, X } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { useCle } from "@partage/api/cle";
import { ErreurApi } from "@partage/api/erreurs";
import { champsDe, messageDe } from "@partage/api/refus";
import { ChoixDestinataires } from "@partage/destinataires/ChoixDestinataires";
import { aDuContenu, compter, nomEtPrenom } from "@partage/format/texte";
import { useSaisie } from "@partage/rangement/saisies";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton, BoutonIcone, LienBouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { placerLeFocus } from "@partage/ui/focus";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import { SaisieReprise } from "@partage/ui/SaisieReprise";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import { type Liste, useEnregistrerListe } from "../api/listes";
import { SuppressionDeListe } from "./SuppressionDeListe";
import styles from "./FormulaireDeListe.module.css";

const CHAMPS = {
  titre: { id: "liste-titre", nom: "Titre" },
  membres: { id: "liste-membres", nom: "Bénéficiaires" },
} as const;

/** The title and the members of a list, new or known. */
export function FormulaireDeListe({ liste }: { liste?: Liste }) {
  const [, naviguer] = useLocation();
  const { saisie, changer, reprise, oublier, recommencer } = useSaisie(`liste ${liste?.id ?? "nouvelle"}`, {
    titre: liste?.titre ?? "",
    membres: (liste?.membres ?? []).filter((membre) => membre.dansLePortefeuille).map(({ id }) => id) as readonly string[],
    retires: [] as readonly string[],
  });
  const { titre, membres, retires } = saisie;
  const erreurs = useErreurs();
  const [suppression, setSuppression] = useState(false);
  const cle = useCle();
  const enregistrer = useEnregistrerListe(liste);

  const partis = (liste?.membres ?? []).filter(({ id, dansLePortefeuille }) => !dansLePortefeuille && !retires.includes(id));
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    const vides = {
      ...(!aDuContenu(titre) && { titre: "Donnez un titre à la liste." }),
      ...(membres.length + partis.length === 0 && { membres: "Choisissez au moins un bénéficiaire." }),
    };
    if (erreurs.poser(vides)) return;
    const ecrite = { titre, membres: [...membres, ...partis.map(({ id }) => id)] };
    enregistrer.mutate(
      { saisie: ecrite, cle: cle(ecrite) },
      {
        onSuccess: (apres) => {
          oublier();
          naviguer("/listes-de-diffusion");
          signaler(
            "succes",
            `La liste « ${apres.titre} » a été ${liste ? "modifiée" : "créée"} : ${compter(apres.destinataires, "destinataire")}.`,
          );
        },
        onError: (erreur) => void erreurs.poser(champsDuRefus(erreur)),
      },
    );
  };

  return (
    <form noValidate onSubmit={envoyer} className={styles.formulaire}>
      <p className={styles.mention}>Les champs marqués d’une * sont obligatoires.</p>
      {reprise && <SaisieReprise recommencer={recommencer} />}
      <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
      {enregistrer.isError && Object.keys(champsDuRefus(enregistrer.error)).length === 0 && (
        <Alerte ton="erreur" annoncee>
          {messageDe(enregistrer.error)}
        </Alerte>
      )}
      <Champ
        id={CHAMPS.titre.id}
        label="Titre de la liste"
        aide="Vous seul le voyez. 100 caractères au plus."
        isRequired
        autoComplete="off"
        value={titre}
        onChange={(suivant) => {
          erreurs.corriger("titre");
          changer({ titre: suivant });
        }}
        erreur={erreurs.champs.titre}
      />
      <ChoixDestinataires
        id={CHAMPS.membres.id}
        label="Bénéficiaires de la liste"
        sansListes
        value={{ beneficiaires: membres, listes: [] }}
        onChange={({ beneficiaires }) => {
          erreurs.corriger("membres");
          changer({ membres: beneficiaires });
        }}
        erreur={erreurs.champs.membres}
      />
      {partis.length > 0 && (
        <section aria-labelledby="membres-partis" className={styles.partis}>
          <h2 id="membres-partis" tabIndex={-1} data-focus-programme className={styles.titre}>
            Ne sont plus dans votre portefeuille ({partis.length})
          </h2>
          <p className={styles.mention}>Rien ne leur est envoyé. Ils recevront de nouveau les messages de la liste s’ils y reviennent.</p>
          <ul>
            {partis.map((membre) => (
              <li key={membre.id} className={styles.parti}>
                <UserX size={18} aria-hidden="true" />
                <span className={styles.nom}>{nomEtPrenom(membre)}</span>
                <BoutonIcone
                  nom={`Retirer ${nomEtPrenom(membre)} de la liste`}
                  icone={X}
                  taille={18}
                  onPress={() => {
                    changer({ retires: [...retires, membre.id] });
                    placerLeFocus("membres-partis", CHAMPS.membres.id);
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.actions}>
        {liste && (
          <Bouton aspect="danger" icone={Trash2} onPress={() => setSuppression(true)} className={styles.supprimer ?? ""}>
            Supprimer la liste
          </Bouton>
        )}
        <LienBouton href="/listes-de-diffusion" aspect="secondaire" onClick={oublier}>
          Annuler
        </LienBouton>
        <Bouton type="submit" isPending={enregistrer.isPending}>
          {liste ? "Enregistrer la liste" : "Créer la liste"}
        </Bouton>
      </div>
      {liste && suppression && (
        <SuppressionDeListe
          liste={liste}
          fermer={() => setSuppression(false)}
          ensuite={() => {
            oublier();
            naviguer("/listes-de-diffusion");
          }}
        />
      )}
    </form>
  );
}

/** A title that is taken is about its field too. */
function champsDuRefus(erreur: unknown): Record<string, string> {
  return erreur instanceof ErreurApi && erreur.code === "titre-deja-pris" ? { titre: messageDe(erreur) } : champsDe(erreur);
}
