import { useState } from "react";
import type { Schema } from "@partage/api/client";
import { RapportDEnvoi } from "@partage/destinataires/RapportDEnvoi";
import { compter, prenomEtNom } from "@partage/format/texte";
import { Bouton } from "@partage/ui/Bouton";
import { Carte, Page, reprendreAuTitre } from "@partage/ui/Page";
import type { Beneficiaire } from "./api/conseillers";
import { FormulaireDeReaffectation } from "./components/FormulaireDeReaffectation";

interface Faite {
  reponse: Schema<"ReaffectationResponse">;
  beneficiaires: readonly Beneficiaire[];
}

/** Moves beneficiaries from one counsellor to another. Guide: "Le module de réaffectation". */
export default function PageReaffectation() {
  const [faite, setFaite] = useState<Faite>();
  return (
    <Page titre="Réaffectation">
      {faite ? (
        <Rapport
          {...faite}
          recommencer={() => {
            setFaite(undefined);
            reprendreAuTitre();
          }}
        />
      ) : (
        <FormulaireDeReaffectation finir={(reponse, beneficiaires) => setFaite({ reponse, beneficiaires })} />
      )}
    </Page>
  );
}

/** What became of each. */
function Rapport({ reponse, beneficiaires, recommencer }: Faite & { recommencer: () => void }) {
  const noms = new Map(beneficiaires.map((beneficiaire) => [beneficiaire.id, beneficiaire]));
  const duree = reponse.type === "temporaire" ? "temporairement" : "définitivement";
  return (
    <Carte>
      <RapportDEnvoi
        fait="Réaffecté"
        enEchec={(nombre) => `${compter(nombre, "bénéficiaire")} non ${nombre < 2 ? "réaffecté" : "réaffectés"}`}
        reussite={() =>
          `${compter(reponse.reaffectes, "bénéficiaire")} ${reponse.reaffectes < 2 ? "réaffecté" : "réaffectés"} ${duree} à ${prenomEtNom(reponse.cible)}.`
        }
        echec="Aucun bénéficiaire n’a pu être réaffecté."
        resultats={reponse.resultats.map(({ beneficiaire, reaffecte, code }) => ({
          id: beneficiaire,
          prenom: noms.get(beneficiaire)?.prenom ?? "",
          nom: noms.get(beneficiaire)?.nom ?? "",
          ...(!reaffecte && { code: code ?? "erreur-interne" }),
        }))}
        exclus={0}
      >
        <Bouton onPress={recommencer}>Faire une autre réaffectation</Bouton>
      </RapportDEnvoi>
    </Carte>
  );
}
