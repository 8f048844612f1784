import { ListChecks, ListPlus, Pencil, Send, Trash2 } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import { type Liste, useListes } from "@partage/destinataires/useDestinataires";
import { compter, nomEtPrenom } from "@partage/format/texte";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";
import { SuppressionDeListe } from "./components/SuppressionDeListe";
import styles from "./PageListes.module.css";

/** Guide: "Les listes de diffusion". */
export default function PageListes() {
  const listes = useListes();
  const [aSupprimer, setASupprimer] = useState<Liste>();

  return (
    <Page
      titre="Mes listes de diffusion"
      fil={[{ nom: "Messagerie", href: "/messagerie" }]}
      actions={
        <LienBouton href="/listes-de-diffusion/nouvelle" icone={ListPlus}>
          Créer une liste
        </LienBouton>
      }
    >
      <p>
        Une liste réunit des bénéficiaires à qui vous écrivez souvent la même chose. Chacun reçoit un message individuel et ne voit pas les
        autres.{" "}
        <Link href="/messages-envoyes" className={styles.lien}>
          Voir les messages envoyés à mes listes de diffusion
        </Link>
      </p>
      {listes.isPending && <Chargement quoi="Chargement de vos listes" />}
      {listes.isError && <EchecDeLecture erreur={listes.error} reessayer={() => void listes.refetch()} />}
      {listes.data?.length === 0 && (
        <EtatVide titre="Vous n’avez pas encore de liste de diffusion" dessin={<ListChecks size={32} aria-hidden="true" />}>
          <p>Par exemple : les participants d’un atelier, ou les bénéficiaires en recherche d’alternance.</p>
        </EtatVide>
      )}
      {listes.data && listes.data.length > 0 && (
        <section aria-labelledby="mes-listes" className={styles.section}>
          <h2 id="mes-listes" className={styles.titre}>
            Listes <span className={styles.total}>({listes.data.length})</span>
          </h2>
          <ul className={styles.listes}>
            {listes.data.map((liste) => (
              <Ligne key={liste.id} liste={liste} supprimer={() => setASupprimer(liste)} />
            ))}
          </ul>
        </section>
      )}
      {aSupprimer && <SuppressionDeListe liste={aSupprimer} fermer={() => setASupprimer(undefined)} />}
    </Page>
  );
}

function Ligne({ liste, supprimer }: { liste: Liste; supprimer: () => void }) {
  const partis = liste.membres.length - liste.destinataires;
  const nom = <span className="lecteur"> : {liste.titre}</span>;
  return (
    <li className={styles.ligne}>
      <ListChecks size={22} aria-hidden="true" className={styles.icone} />
      <div className={styles.texte}>
        <Link href={`/listes-de-diffusion/${liste.id}`} className={styles.nom}>
          {liste.titre}
        </Link>
        <span className={styles.detail}>
          {compter(liste.destinataires, "destinataire")}
          {partis > 0 &&
            (partis === 1 ? ", 1 membre n’est plus dans votre portefeuille" : `, ${partis} membres ne sont plus dans votre portefeuille`)}
        </span>
        {liste.membres.length > 0 && (
          <details className={styles.membres}>
            <summary>
              Voir les membres<span className="lecteur"> de la liste {liste.titre}</span>
            </summary>
            <ul>
              {liste.membres
                .toSorted((a, b) => nomEtPrenom(a).localeCompare(nomEtPrenom(b), "fr"))
                .map((membre) => (
                  <li key={membre.id}>
                    {nomEtPrenom(membre)}
                    {!membre.dansLePortefeuille && <span className={styles.parti}> (n’est plus dans votre portefeuille)</span>}
                  </li>
                ))}
            </ul>
          </details>
        )}
      </div>
      <div className={styles.gestes}>
        <LienBouton href={`/message-multi-destinataires?liste=${liste.id}`} aspect="secondaire" petit icone={Send}>
          Écrire{nom}
        </LienBouton>
        <LienBouton href={`/listes-de-diffusion/${liste.id}`} aspect="discret" petit icone={Pencil}>
          Modifier{nom}
        </LienBouton>
        <Bouton aspect="discret" petit icone={Trash2} className={styles.supprimer ?? ""} onPress={supprimer}>
          Supprimer{nom}
        </Bouton>
      </div>
    </li>
  );
}
