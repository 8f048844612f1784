import { useState } from "react";
import { champsDe } from "@partage/api/refus";
import { ChampsDuMoment } from "@partage/programmation/ChampsDuMoment";
import { formaterDepart, momentDe } from "@partage/programmation/moments";
import { type EnvoiProgramme, useReprogrammer } from "@partage/programmation/programmes";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { Dialogue } from "@partage/ui/Dialogue";
import { EchecDEnvoi } from "@partage/ui/Etats";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";

/** Another text, another hour. */
export function Modification({ envoi, fermer }: { envoi: EnvoiProgramme; fermer: () => void }) {
  const [texte, setTexte] = useState(envoi.texte);
  const [moment, setMoment] = useState(() => momentDe(envoi.pour));
  const erreurs = useErreurs();
  const modifier = useReprogrammer(envoi);

  return (
    <Dialogue
      titre="Modifier le message programmé"
      ouvert
      fermer={fermer}
      actions={
        <Bouton
          isPending={modifier.isPending}
          onPress={() =>
            modifier.mutate(
              { texte, ...moment },
              {
                onSuccess: ({ pour }) => {
                  signaler("succes", `Le message partira ${formaterDepart(pour)}.`);
                  fermer();
                },
                onError: (erreur) => void erreurs.poser(champsDe(erreur)),
              },
            )
          }
        >
          Enregistrer
        </Bouton>
      }
    >
      <EchecDEnvoi erreur={modifier.error} />
      <Champ
        label="Message"
        lignes={5}
        maxLength={10_000}
        isRequired
        value={texte}
        onChange={(suivant) => {
          erreurs.corriger("texte");
          setTexte(suivant);
        }}
        erreur={erreurs.champs.texte}
      />
      <ChampsDuMoment moment={moment} changer={setMoment} erreurs={erreurs} />
    </Dialogue>
  );
}
