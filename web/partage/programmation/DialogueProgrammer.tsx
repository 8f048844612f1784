import { AlarmClock } from "lucide-react";
import { useState } from "react";
import { useCle } from "@partage/api/cle";
import { champsDe, messageDe } from "@partage/api/refus";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { Dialogue } from "@partage/ui/Dialogue";
import { useErreurs } from "@partage/ui/useErreurs";
import { ChampsDuMoment } from "./ChampsDuMoment";
import { formaterDepart, type Moment, propositions, titreDeMoment } from "./moments";
import styles from "./Programmation.module.css";
import { useProgrammer } from "./programmes";

interface Props {
  texte: string;
  beneficiaires: readonly string[];
  listes?: readonly string[];
  /** "Inès", "3 destinataires" */
  aQui: string;
  fermer: () => void;
  /** It waits: when it leaves, as people say it. */
  programme: (quand: string) => void;
}

const AUCUNE: readonly string[] = [];

/** When a message that is written is to leave. */
export default function DialogueProgrammer({ texte, beneficiaires, listes = AUCUNE, aQui, fermer, programme }: Props) {
  const [offerts] = useState(() => propositions());
  const [moment, setMoment] = useState<Moment>(offerts[0] ?? { jour: "", heure: "" });
  const erreurs = useErreurs();
  const programmer = useProgrammer();
  const cle = useCle();
  const choisir = (choisi: Moment) => {
    setMoment(choisi);
    erreurs.poser({});
    const demande = { texte, beneficiaires, listes, ...choisi };
    programmer.mutate(
      { ...demande, cle: cle(demande) },
      { onSuccess: ({ pour }) => programme(formaterDepart(pour)), onError: (erreur) => void erreurs.poser(champsDe(erreur)) },
    );
  };
  // What is wrong with the message itself has no field here.
  const { jour, heure, ...autres } = champsDe(programmer.error);
  const faute = Object.values(autres)[0] ?? (jour || heure || !programmer.error ? undefined : messageDe(programmer.error));

  return (
    <Dialogue
      titre="Programmer l’envoi"
      ouvert
      fermer={fermer}
      actions={
        <Bouton isPending={programmer.isPending} onPress={() => choisir(moment)}>
          Programmer à ce moment
        </Bouton>
      }
    >
      <p>À {aQui}. Jusqu’à son départ, le message se modifie et s’annule dans « Messages programmés ».</p>
      {faute && (
        <Alerte ton="erreur" annoncee>
          {faute}
        </Alerte>
      )}
      <div role="group" aria-label="Moments proposés" className={styles.offerts}>
        {offerts.map((offert) => (
          <Bouton
            key={`${offert.jour} ${offert.heure}`}
            aspect="secondaire"
            icone={AlarmClock}
            isPending={programmer.isPending}
            onPress={() => choisir(offert)}
          >
            {titreDeMoment(offert)}
          </Bouton>
        ))}
      </div>
      <div role="group" aria-labelledby="programmer-autrement" className={styles.autrement}>
        <p id="programmer-autrement" className={styles.rubrique}>
          Ou choisissez le jour et l’heure
        </p>
        <ChampsDuMoment moment={moment} changer={setMoment} erreurs={erreurs} />
      </div>
    </Dialogue>
  );
}
