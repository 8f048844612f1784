import { Check, CheckCheck, CircleX, ListChecks, Paperclip, Send } from "lucide-react";
import { messageDuCode } from "@/shared/api/refus";
import { formaterInstant } from "@/shared/format/dates";
import { compter, nomEtPrenom } from "@/shared/format/texte";
import { Bouton, LienBouton } from "@/shared/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@/shared/ui/Etats";
import { Page } from "@/shared/ui/Page";
import { type Envoi, useEnvois } from "./api/envois";
import styles from "./PageEnvois.module.css";

/** Guide: "Voir les messages envoyés à mes listes de diffusion". */
export default function PageEnvois() {
  const lecture = useEnvois();
  const envois = lecture.data?.pages.flatMap((page) => page.envois) ?? [];
  return (
    <Page
      titre="Messages envoyés à mes listes de diffusion"
      fil={[
        { nom: "Messagerie", href: "/messagerie" },
        { nom: "Mes listes de diffusion", href: "/listes-de-diffusion" },
      ]}
      actions={
        <LienBouton href="/message-multi-destinataires" icone={Send}>
          Message multi-destinataires
        </LienBouton>
      }
    >
      <p>Ce que vous avez envoyé à vos listes ou à plusieurs bénéficiaires à la fois, du plus récent au plus ancien.</p>
      {lecture.isPending && <Chargement quoi="Chargement des messages envoyés" />}
      {lecture.isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.isSuccess && envois.length === 0 && (
        <EtatVide titre="Aucun message envoyé pour le moment" dessin={<Send size={32} aria-hidden="true" />}>
          <p>Vous verrez ici à qui ils ont été envoyés, et qui les a lus.</p>
        </EtatVide>
      )}
      <ul className={styles.envois} aria-label="Messages envoyés">
        {envois.map((envoi) => (
          <Ligne key={envoi.id} envoi={envoi} />
        ))}
      </ul>
      {lecture.hasNextPage && (
        <Bouton aspect="secondaire" isPending={lecture.isFetchingNextPage} onPress={() => void lecture.fetchNextPage()}>
          Afficher les messages plus anciens
        </Bouton>
      )}
    </Page>
  );
}

function Ligne({ envoi }: { envoi: Envoi }) {
  const { resultats, lus, exclus, pieces, texte } = envoi;
  const remis = resultats.filter(({ code }) => !code).length;
  const echecs = resultats.length - remis;
  return (
    <li className={styles.envoi}>
      <p className={styles.date}>{formaterInstant(envoi.le)}</p>
      {texte && <p className={styles.message}>{texte}</p>}
      {pieces?.map((nom) => (
        <p key={nom} className={styles.piece}>
          <Paperclip size={16} aria-hidden="true" /> {nom}
        </p>
      ))}
      <p className={styles.bilan}>
        {resultats.length === 0 ? "Envoi en cours" : `Envoyé à ${compter(remis, "destinataire")}, ${luPar(lus)}`}
        {echecs > 0 && <span className={styles.echecs}> · {compter(echecs, "envoi")} en échec</span>}
        {exclus.length > 0 && ` · ${compter(exclus.length, "personne")} hors de votre portefeuille`}
      </p>
      {envoi.listes.length > 0 && (
        <ul className={styles.listes} aria-label="Listes">
          {envoi.listes.map((liste) => (
            <li key={liste.id}>
              <ListChecks size={16} aria-hidden="true" /> {liste.titre}{" "}
              <span className={styles.detail}>
                ({compter(liste.destinataires, "destinataire")}, {luPar(liste.lus)})
              </span>
            </li>
          ))}
        </ul>
      )}
      {resultats.length > 0 && (
        <details className={styles.repli}>
          <summary>
            Détail par destinataire<span className="lecteur"> du message de {formaterInstant(envoi.le)}</span>
          </summary>
          <ul className={styles.destinataires}>
            {resultats.map((resultat) => (
              <li key={resultat.id}>
                <span className={styles.nom}>{nomEtPrenom(resultat)}</span>
                <Suite resultat={resultat} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

const luPar = (nombre: number) => (nombre === 0 ? "pas encore lu" : `lu par ${nombre}`);

function Suite({ resultat: { code, lu } }: { resultat: Envoi["resultats"][number] }) {
  if (code)
    return (
      <span className={styles.echecs}>
        <CircleX size={16} aria-hidden="true" /> {messageDuCode(code)}
      </span>
    );
  return lu ? (
    <span className={styles.lu}>
      <CheckCheck size={16} aria-hidden="true" /> Lu
    </span>
  ) : (
    <span className={styles.detail}>
      <Check size={16} aria-hidden="true" /> Non lu
    </span>
  );
}
