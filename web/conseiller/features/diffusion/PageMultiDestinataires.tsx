import { useState } from "react";
import { useSearchParams } from "wouter";
import { RapportDEnvoi } from "@partage/destinataires/RapportDEnvoi";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { Carte, Page } from "@partage/ui/Page";
import type { Envoi } from "./api/envois";
import { type Brouillon, BROUILLON_VIDE, estCommence, lireBrouillon, noterBrouillon } from "./brouillon";
import { FormulaireMultiDestinataires } from "./components/FormulaireMultiDestinataires";

/** Writes to several people at once. Guide: "Message multi-destinataires". */
export default function PageMultiDestinataires() {
  const [parametres] = useSearchParams();
  const [envoye, setEnvoye] = useState<{ envoi: Envoi; texte: string }>();
  const [repris] = useState(() => estCommence(lireBrouillon()));
  const [debut, setDebut] = useState(() => {
    const brouillon = lireBrouillon();
    const liste = parametres.get("liste");
    return liste ? { ...brouillon, destinataires: { beneficiaires: [], listes: [liste] } } : brouillon;
  });
  const recommencer = (suivant: Brouillon) => {
    noterBrouillon(suivant);
    setDebut(suivant);
    setEnvoye(undefined);
  };

  return (
    <Page titre="Message multi-destinataires" fil={[{ nom: "Messagerie", href: "/messagerie" }]}>
      <Carte>
        {envoye ? (
          <Rapport {...envoye} recommencer={recommencer} />
        ) : (
          <FormulaireMultiDestinataires
            debut={debut}
            repris={repris && debut !== BROUILLON_VIDE}
            envoye={(envoi, texte) => setEnvoye({ envoi, texte })}
          />
        )}
      </Carte>
    </Page>
  );
}

interface RapportProps {
  envoi: Envoi;
  texte: string;
  recommencer: (debut: Brouillon) => void;
}

function Rapport({ envoi, texte, recommencer }: RapportProps) {
  const echecs = envoi.resultats.filter((resultat) => resultat.code).map(({ id }) => id);
  return (
    <RapportDEnvoi
      reussite={(aQui) => `Votre message a été envoyé à ${aQui}, chacun dans sa conversation.`}
      echec="Votre message n’a pu être envoyé à personne."
      resultats={envoi.resultats}
      exclus={envoi.exclus.length}
    >
      <LienBouton href="/messages-envoyes">Voir les messages envoyés</LienBouton>
      {echecs.length > 0 && (
        <Bouton aspect="secondaire" onPress={() => recommencer({ texte, destinataires: { beneficiaires: echecs, listes: [] } })}>
          Réessayer pour les envois en échec
        </Bouton>
      )}
      <Bouton aspect="discret" onPress={() => recommencer(BROUILLON_VIDE)}>
        Écrire un autre message
      </Bouton>
    </RapportDEnvoi>
  );
}
