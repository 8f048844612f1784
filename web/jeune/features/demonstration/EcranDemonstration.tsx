import { useMutation, useQuery } from "@tanstack/react-query";
import { Megaphone } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Bouton } from "@jeune/ui/Bouton";
import champs from "@jeune/ui/Champs.module.css";
import { aujourdhui, titreDeJour } from "@jeune/ui/dates";
import { Ecran, Partie } from "@jeune/ui/Ecran";
import { Attente, Echec } from "@jeune/ui/Etats";
import { api, lire, type Schema } from "@partage/api/client";
import { requetes } from "@partage/api/requetes";
import { prenomEtNom } from "@partage/format/texte";
import styles from "./EcranDemonstration.module.css";

type Visite = Schema<"VisiteResponse">;

const CLE = ["demonstration"];

const changer = (suite: (visite: Visite) => Visite) => requetes.setQueryData<Visite>(CLE, (visite) => visite && suite(visite));

/** Guide, page 5: what a young person sees, with invented data. Nothing is sent to anybody, and nothing of it is kept. */
export default function EcranDemonstration({ quitter }: { quitter: () => void }) {
  const lecture = useQuery({
    queryKey: CLE,
    queryFn: ({ signal }) => lire(api.GET("/api/demonstration", { signal })),
    staleTime: Infinity,
    gcTime: 0,
    meta: { ephemere: true },
  });
  const visite = lecture.data;
  return (
    <div className={styles.page}>
      <div className={styles.bandeau} role="status">
        <span>Démonstration : tout est inventé, et rien n’est gardé.</span>
        <Bouton petit aspect="secondaire" onClick={quitter}>
          Quitter
        </Bouton>
      </div>
      <main className={styles.contenu}>
        {lecture.isPending && <Attente />}
        {lecture.isError && !visite && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
        {visite && <Contenu visite={visite} />}
      </main>
    </div>
  );
}

function Contenu({ visite: { visite, beneficiaire, conseiller, messageImportant, conversation, demarches, offres } }: { visite: Visite }) {
  const creer = useMutation({
    mutationFn: (commentaire: string) =>
      lire(
        api.POST("/api/demonstration/{visite}/demarches", {
          params: { path: { visite } },
          body: { quoi: null, moyen: null, commentaire, dateFin: aujourdhui() },
        }),
      ),
    onSuccess: (creee) =>
      changer((avant) => ({ ...avant, demarches: { ...avant.demarches, demarches: [creee, ...avant.demarches.demarches] } })),
  });
  const ecrire = useMutation({
    mutationFn: (texte: string) =>
      lire(api.POST("/api/demonstration/{visite}/messages", { params: { path: { visite } }, body: { texte } })),
    onSuccess: (ecrit) =>
      changer((avant) => ({ ...avant, conversation: { ...avant.conversation, messages: [...avant.conversation.messages, ecrit] } })),
  });
  return (
    <Ecran titre={`Bonjour ${beneficiaire.prenom}`} surtitre={`Accompagné par ${prenomEtNom(conseiller)}, ${conseiller.agence}`}>
      <section className={styles.important} aria-label="Message important de votre conseiller">
        <Megaphone size={20} aria-hidden="true" />
        <p>{messageImportant.texte}</p>
      </section>
      <Partie titre="Mon suivi">
        <ul className={styles.liste}>
          {demarches.demarches.map(({ id, titre, dateFin }) => (
            <li key={id} className={styles.element}>
              <strong>{titre}</strong>
              {dateFin && <span>{titreDeJour(dateFin)}</span>}
            </li>
          ))}
        </ul>
        <Saisie label="Créer une démarche" geste="Créer" envoyer={creer.mutate} enCours={creer.isPending} erreur={creer.error} />
      </Partie>
      <Partie titre="Messages">
        <ul className={styles.liste}>
          {conversation.messages.map(({ numero, de, texte }) => (
            <li key={numero} className={styles.element}>
              <strong>{de === "beneficiaire" ? "Vous" : conseiller.prenom}</strong>
              <span>{texte}</span>
            </li>
          ))}
        </ul>
        <Saisie label="Écrire un message" geste="Envoyer" envoyer={ecrire.mutate} enCours={ecrire.isPending} erreur={ecrire.error} />
      </Partie>
      <Partie titre="Offres">
        <ul className={styles.liste}>
          {offres.map(({ id, titre, entreprise, lieu }) => (
            <li key={id} className={styles.element}>
              <strong>{titre}</strong>
              <span>
                {entreprise}, {lieu}
              </span>
            </li>
          ))}
        </ul>
      </Partie>
    </Ecran>
  );
}

function Saisie({
  label,
  geste,
  envoyer,
  enCours,
  erreur,
}: {
  label: string;
  geste: string;
  envoyer: (texte: string) => void;
  enCours: boolean;
  erreur: unknown;
}) {
  const id = useId();
  const [texte, setTexte] = useState("");
  const partir = (evenement: FormEvent) => {
    evenement.preventDefault();
    if (texte.trim().length < 2 || enCours) return;
    envoyer(texte.trim());
    setTexte("");
  };
  return (
    <form className={champs.champ} onSubmit={partir}>
      <label htmlFor={id}>{label}</label>
      <input id={id} className={champs.saisie} value={texte} maxLength={255} onChange={({ target }) => setTexte(target.value)} />
      {erreur !== null && <Echec erreur={erreur} />}
      <Bouton type="submit" enCours={enCours}>
        {geste}
      </Bouton>
    </form>
  );
}
