import { AlarmClock, ListChecks, Send } from "lucide-react";
import { useSearchParams } from "wouter";
import { useLireLaSuite } from "@partage/suite/useLireLaSuite";
import { useListes } from "@partage/destinataires/useDestinataires";
import { LienBouton } from "@partage/ui/Bouton";
import { ChoixSimple } from "@partage/ui/ChoixSimple";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";
import { Suite } from "@partage/suite/Suite";
import { useEnvois } from "./api/envois";
import { EnvoiALaListe } from "./components/EnvoiALaListe";
import { parListe, SANS_LISTE } from "./parListe";
import styles from "./PageEnvois.module.css";

/** Guide: "Voir les messages envoyés à mes listes de diffusion". */
export default function PageEnvois() {
  const lecture = useEnvois();
  const listes = useListes();
  const [parametres, setParametres] = useSearchParams();
  const choisie = parametres.get("liste") ?? "";
  const groupes = parListe(lecture.data?.pages.flatMap((page) => page.envois) ?? []);
  const montres = choisie === "" ? groupes : groupes.filter(({ id }) => id === choisie);
  const options = optionsDe(listes.data ?? [], groupes);

  // A list may have been written to long ago: the answers are read until one is about it.
  const rien = lecture.isSuccess && montres.length === 0;
  useLireLaSuite(lecture, rien);

  return (
    <Page
      titre="Messages envoyés à mes listes de diffusion"
      fil={[{ nom: "Messagerie", href: "/messagerie" }]}
      actions={
        <>
          <LienBouton href="/listes-de-diffusion" aspect="secondaire" icone={ListChecks}>
            Gérer mes listes de diffusion
          </LienBouton>
          <LienBouton href="/messages-programmes" aspect="secondaire" icone={AlarmClock}>
            Messages programmés
          </LienBouton>
          <LienBouton href="/message-multi-destinataires" icone={Send}>
            Message multi-destinataires
          </LienBouton>
        </>
      }
    >
      {options.length > 0 && (
        <div className={styles.filtre}>
          <ChoixSimple
            id="envois-liste"
            label="Liste de diffusion"
            valeur={choisie}
            changer={(liste) => setParametres(liste ? { liste } : {}, { replace: true })}
            options={[{ valeur: "", nom: "Toutes" }, ...options]}
          />
        </div>
      )}
      {(lecture.isPending || (rien && lecture.hasNextPage)) && <Chargement quoi="Chargement des messages envoyés" />}
      {lecture.isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {rien && !lecture.hasNextPage && (
        <EtatVide
          titre={choisie ? "Aucun message envoyé à cette liste" : "Aucun message envoyé pour le moment"}
          dessin={<Send size={32} aria-hidden="true" />}
        >
          <p>Vous verrez ici à qui ils ont été envoyés, et qui les a lus.</p>
        </EtatVide>
      )}
      {montres.map(({ id, titre, envois }) => (
        <section key={id} aria-labelledby={`envois-${id}`} className={styles.groupe}>
          <h2 id={`envois-${id}`} className={styles.titre}>
            {titre} <span className={styles.total}>({envois.length})</span>
          </h2>
          <ul className={styles.envois} aria-label={`Messages envoyés : ${titre}`}>
            {envois.map((envoi) => (
              <EnvoiALaListe key={envoi.id} envoi={envoi} liste={id} />
            ))}
          </ul>
        </section>
      ))}
      {!rien && (
        <Suite liste={lecture} lignes="[data-envoi]">
          Afficher les messages plus anciens
        </Suite>
      )}
    </Page>
  );
}

/** My lists by title, then those that are gone and were written to, then what went to people without a list. */
function optionsDe(listes: readonly { id: string; titre: string }[], groupes: ReturnType<typeof parListe>) {
  const miennes = new Set(listes.map(({ id }) => id));
  const autres = groupes.filter(({ id }) => !miennes.has(id) && id !== SANS_LISTE);
  return [...listes, ...autres, ...groupes.filter(({ id }) => id === SANS_LISTE)].map(({ id, titre }) => ({ valeur: id, nom: titre }));
}
