import { AlarmClock, Send } from "lucide-react";
import { useState } from "react";
import { type EnvoiProgramme, useProgrammes } from "@partage/programmation/programmes";
import { LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";
import { Annulation } from "./components/Annulation";
import { EnvoiEnAttente } from "./components/EnvoiEnAttente";
import { Modification } from "./components/Modification";
import styles from "./PageProgrammes.module.css";

/** What was written and leaves later, and what could not leave. */
export default function PageProgrammes() {
  const lecture = useProgrammes();
  // As it was when one pressed: it may leave meanwhile, and the dialogue says so.
  const [ouvert, setOuvert] = useState<{ geste: "modifier" | "annuler"; envoi: EnvoiProgramme }>();
  const fermer = () => setOuvert(undefined);
  const envois = lecture.data?.envois ?? [];
  const manques = envois.filter(({ etat }) => etat === "non-envoye");
  const attendent = envois.filter(({ etat }) => etat !== "non-envoye");
  const lignes = (lesquels: EnvoiProgramme[]) =>
    lesquels.map((envoi) => (
      <EnvoiEnAttente
        key={envoi.id}
        envoi={envoi}
        modifier={() => setOuvert({ geste: "modifier", envoi })}
        annuler={() => setOuvert({ geste: "annuler", envoi })}
      />
    ));

  return (
    <Page
      titre="Messages programmés"
      fil={[{ nom: "Messagerie", href: "/messagerie" }]}
      actions={
        <LienBouton href="/message-multi-destinataires" icone={Send}>
          Message multi-destinataires
        </LienBouton>
      }
    >
      {lecture.isPending && <Chargement quoi="Chargement des messages programmés" />}
      {lecture.isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.isSuccess && envois.length === 0 && (
        <EtatVide titre="Aucun message programmé" dessin={<AlarmClock size={32} aria-hidden="true" />}>
          <p>Un message se programme à côté du bouton d’envoi, dans une conversation ou pour plusieurs destinataires.</p>
        </EtatVide>
      )}
      {manques.length > 0 && (
        <section aria-labelledby="programmes-manques" className={styles.groupe}>
          <h2 id="programmes-manques" className={styles.titre}>
            Non envoyés
          </h2>
          <ul className={styles.envois} aria-label="Messages non envoyés">
            {lignes(manques)}
          </ul>
        </section>
      )}
      {attendent.length > 0 && (
        <section aria-labelledby="programmes-en-attente" className={styles.groupe}>
          <h2 id="programmes-en-attente" className={styles.titre}>
            En attente
          </h2>
          <ul className={styles.envois} aria-label="Messages en attente">
            {lignes(attendent)}
          </ul>
        </section>
      )}
      {ouvert?.geste === "modifier" && <Modification envoi={ouvert.envoi} fermer={fermer} />}
      {ouvert?.geste === "annuler" && <Annulation envoi={ouvert.envoi} fermer={fermer} />}
    </Page>
  );
}
