import { Pencil, Plus, Trash2, Zap } from "lucide-react";
import { useState } from "react";
import { compter } from "@partage/format/texte";
import { Bouton } from "@partage/ui/Bouton";
import { Confirmation } from "@partage/ui/Confirmation";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { placerLeFocus } from "@partage/ui/focus";
import { Page } from "@partage/ui/Page";
import { signaler } from "@partage/ui/Signalement";
import { type ReponseRapide, REPONSES_MAXIMUM, useReponsesRapides, useSupprimerReponse } from "./api/reponsesRapides";
import { DialogueDeReponse } from "./reponses/DialogueDeReponse";
import styles from "./PageReponsesRapides.module.css";

type Geste = { sorte: "ajouter" } | { sorte: "modifier" | "supprimer"; reponse: ReponseRapide };

/** The short texts that a counsellor puts into messages. */
export default function PageReponsesRapides() {
  const lecture = useReponsesRapides();
  const [geste, setGeste] = useState<Geste>();
  const reponses = lecture.data ?? [];
  const fermer = () => setGeste(undefined);

  return (
    <Page
      titre="Mes réponses rapides"
      fil={[{ nom: "Messagerie", href: "/messagerie" }]}
      actions={
        lecture.data &&
        reponses.length < REPONSES_MAXIMUM && (
          <Bouton icone={Plus} onPress={() => setGeste({ sorte: "ajouter" })}>
            Ajouter une réponse rapide
          </Bouton>
        )
      }
    >
      <p>
        Ce sont les textes que vous écrivez souvent. Pour en mettre un dans un message, tapez / au début d’un mot, ou utilisez le bouton en
        forme d’éclair. Rien ne part tout seul : vous relisez, puis vous envoyez.
      </p>
      {lecture.isPending && <Chargement quoi="Chargement de vos réponses rapides" />}
      {lecture.isError && !lecture.data && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.data?.length === 0 && (
        <EtatVide titre="Vous n’avez pas encore de réponse rapide" dessin={<Zap size={32} aria-hidden="true" />}>
          <p>Par exemple : « Bonjour, votre rendez-vous est confirmé. »</p>
        </EtatVide>
      )}
      {reponses.length > 0 && (
        <section aria-labelledby="mes-reponses" className={styles.section}>
          <h2 id="mes-reponses" className={styles.titre}>
            {compter(reponses.length, "réponse rapide", "réponses rapides")} sur {REPONSES_MAXIMUM}
          </h2>
          {reponses.length >= REPONSES_MAXIMUM && <p>Pour en ajouter une, supprimez-en d’abord une autre.</p>}
          <ul className={styles.liste}>
            {reponses.map((reponse) => (
              <li key={reponse.id} className={styles.ligne}>
                <p className={styles.texte}>{reponse.texte}</p>
                <div className={styles.gestes}>
                  <Bouton aspect="discret" petit icone={Pencil} onPress={() => setGeste({ sorte: "modifier", reponse })}>
                    Modifier<span className="lecteur"> : {reponse.texte}</span>
                  </Bouton>
                  <Bouton aspect="discret" petit icone={Trash2} onPress={() => setGeste({ sorte: "supprimer", reponse })}>
                    Supprimer<span className="lecteur"> : {reponse.texte}</span>
                  </Bouton>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {geste?.sorte === "ajouter" && <DialogueDeReponse fermer={fermer} />}
      {geste?.sorte === "modifier" && <DialogueDeReponse reponse={geste.reponse} fermer={fermer} />}
      {geste?.sorte === "supprimer" && <Suppression reponse={geste.reponse} fermer={fermer} />}
    </Page>
  );
}

function Suppression({ reponse, fermer }: { reponse: ReponseRapide; fermer: () => void }) {
  const supprimer = useSupprimerReponse();
  return (
    <Confirmation
      titre="Supprimer cette réponse rapide ?"
      geste="Supprimer la réponse rapide"
      appel={supprimer}
      confirmer={() =>
        supprimer.mutate(reponse.id, {
          onSuccess: () => {
            fermer();
            signaler("succes", "La réponse rapide a été supprimée.");
            // The button that was pressed is gone with its text.
            placerLeFocus(document.querySelector("h1"));
          },
        })
      }
      fermer={fermer}
    >
      <p className={styles.texte}>{reponse.texte}</p>
      <p>Les messages que vous avez envoyés avec elle restent dans leurs conversations.</p>
    </Confirmation>
  );
}
