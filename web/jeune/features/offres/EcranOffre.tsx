import { Check, ExternalLink, Heart, HeartOff, Share2 } from "lucide-react";
import { useState } from "react";
import { useParams } from "wouter";
import { useConsultation, useFavori, useGarderUneOffre, usePartagerAuConseiller } from "@jeune/api/offres";
import { aviser } from "@jeune/ui/Avis";
import { Bouton, LienBouton } from "@jeune/ui/Bouton";
import { Ecran } from "@jeune/ui/Ecran";
import { Envoi } from "@jeune/ui/Envoi";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { Feuille } from "@jeune/ui/Feuille";
import { Fraicheur } from "@jeune/ui/Fraicheur";
import { estIntrouvable } from "@partage/api/erreurs";
import { formaterJourCourt } from "@partage/format/dates";
import { adressePourPostuler } from "@partage/offres/adresses";
import { DetailDOffre } from "@partage/offres/DetailDOffre";
import { adresseDesResultats } from "@partage/offres/derniereRecherche";
import { type Offre, type OffreDetaillee, useOffre } from "@partage/offres/offres";
import { estTypeDOffre } from "@partage/offres/types";
import { ZoneDeTexte } from "@partage/ui/ZoneDeTexte";
import styles from "./Offres.module.css";

/** One offer in full, and what can be done about it. */
export default function EcranOffre() {
  const { type = "", id = "" } = useParams<{ type: string; id: string }>();
  const connu = estTypeDOffre(type);
  const lecture = useOffre(connu ? type : "emploi", id);
  useConsultation(type, id);
  if (connu && lecture.data)
    return (
      <Ecran key={id} titre={lecture.data.offre.titre} retour={adresseDesResultats()}>
        <Fraicheur lecture={lecture} />
        <Gestes lue={lecture.data} />
        <DetailDOffre lue={lecture.data} />
      </Ecran>
    );

  const inconnue = !connu || estIntrouvable(lecture.error);
  return (
    <Ecran key={lecture.status} titre={inconnue ? "Offre introuvable" : "Offre"} retour={adresseDesResultats()}>
      {inconnue && (
        <Etat titre="Cette offre n’existe pas ou n’est plus en ligne">
          <LienBouton href={adresseDesResultats()}>Revenir aux offres</LienBouton>
        </Etat>
      )}
      {!inconnue && lecture.isPending && <Attente quoi="Chargement de l’offre" />}
      {!inconnue && lecture.isError && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
    </Ecran>
  );
}

/** How a company of Immersion Facilitée wants to be reached: what its form there does about it, and what to do without the form. */
const CONTACTS: Readonly<
  Record<NonNullable<OffreDetaillee["contact"]> | "inconnu", { geste: string; avecLeFormulaire: string; seul: string }>
> = {
  email: {
    geste: "Écrire à l’entreprise",
    avecLeFormulaire:
      "L’entreprise préfère un message écrit. Le formulaire d’Immersion Facilitée le lui envoie, et elle vous répond par e-mail.",
    seul: "L’entreprise préfère un message écrit : dites ce que vous voulez découvrir, et quand.",
  },
  telephone: {
    geste: "Demander le numéro de téléphone",
    avecLeFormulaire:
      "L’entreprise préfère que vous l’appeliez. Remplissez le formulaire d’Immersion Facilitée. Un e-mail vous donnera son numéro et qui demander.",
    seul: "L’entreprise préfère que vous l’appeliez : dites ce que vous voulez découvrir, et quand.",
  },
  "sur-place": {
    geste: "Demander l’adresse",
    avecLeFormulaire:
      "L’entreprise préfère que vous veniez vous présenter. Remplissez le formulaire d’Immersion Facilitée. Un e-mail vous donnera l’adresse et qui demander.",
    seul: "L’entreprise préfère que vous veniez vous présenter : dites ce que vous voulez découvrir, et quand.",
  },
  inconnu: {
    geste: "Contacter l’entreprise",
    avecLeFormulaire: "L’entreprise se contacte depuis sa page : dites ce que vous voulez découvrir, et quand.",
    seul: "Présentez-vous à l’entreprise, sur place ou par téléphone. Dites ce que vous voulez découvrir, et quand.",
  },
};

function Gestes({ lue: { offre, postuler, contact } }: { lue: OffreDetaillee }) {
  const { garde, postuleLe, envoi } = useFavori(offre.type, offre.id);
  const { garder, retirer } = useGarderUneOffre(offre);
  const [partage, setPartage] = useState(false);
  const lien = adressePourPostuler(postuler);
  const immersion = offre.type === "immersion" ? CONTACTS[contact ?? "inconnu"] : undefined;
  return (
    <div className={styles.gestesDeLOffre}>
      {immersion && <p>{lien ? immersion.avecLeFormulaire : immersion.seul}</p>}
      {lien && (
        <a href={lien} target="_blank" rel="noopener noreferrer" className={styles.postuler}>
          <ExternalLink size={18} aria-hidden="true" />
          {immersion?.geste ?? "Postuler"}
          <span className="lecteur"> (nouvelle fenêtre)</span>
        </a>
      )}
      <div className={styles.gestes}>
        <Bouton aspect="secondaire" icone={garde ? HeartOff : Heart} onClick={() => void (garde ? retirer() : garder(false))}>
          {garde ? "Retirer des favoris" : "Ajouter aux favoris"}
        </Bouton>
        <Bouton
          aspect="secondaire"
          icone={Check}
          aria-pressed={postuleLe !== undefined}
          onClick={() => void garder(postuleLe === undefined)}
        >
          {postuleLe === undefined ? "J’ai postulé" : `J’ai postulé le ${formaterJourCourt(postuleLe)}`}
        </Bouton>
        <Bouton aspect="secondaire" icone={Share2} onClick={() => setPartage(true)}>
          Partager à mon conseiller
        </Bouton>
      </div>
      <Envoi envoi={envoi} />
      {partage && <Partage offre={offre} fermer={() => setPartage(false)} />}
    </div>
  );
}

/** What goes with the offer, in the person's own words or the service's. */
function Partage({ offre, fermer }: { offre: Offre; fermer: () => void }) {
  const partager = usePartagerAuConseiller(offre);
  const [message, setMessage] = useState("");
  return (
    <Feuille titre="Partager à mon conseiller" fermer={fermer}>
      <form
        className={styles.partage}
        onSubmit={(evenement) => {
          evenement.preventDefault();
          void partager(message).then(() => aviser("Offre partagée avec votre conseiller."));
          fermer();
        }}
      >
        <label htmlFor="message-du-partage">Message (facultatif)</label>
        <ZoneDeTexte
          id="message-du-partage"
          className={styles.message}
          rows={3}
          maxLength={10_000}
          placeholder="Bonjour, cette offre m’intéresse…"
          value={message}
          onChange={({ target }) => setMessage(target.value)}
        />
        <Bouton type="submit" large icone={Share2}>
          Partager l’offre
        </Bouton>
      </form>
    </Feuille>
  );
}
