import { AlarmClock } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { annoncer } from "@partage/ui/Annonces";
import { BoutonIcone } from "@partage/ui/Bouton";
import { formaterDepart } from "./moments";
import styles from "./Programmation.module.css";
import { useProgrammesDe } from "./programmes";

/** Few messages are scheduled: what asks for the hour is fetched when it is needed. */
const DialogueProgrammer = lazy(() => import("./DialogueProgrammer"));

interface Props {
  conversation: string;
  prenom: string;
  texte: string;
  /** There is nothing to send. */
  vide: boolean;
  /** Tells why it cannot be scheduled; true when it can. */
  verifier: () => boolean;
  /** It waits: what was written goes out of the field. */
  programme: () => void;
}

/** Beside "Envoyer": the same message, later. */
export function BoutonProgrammer({ conversation, prenom, texte, vide, verifier, programme }: Props) {
  const [ouvert, setOuvert] = useState(false);
  return (
    <>
      <BoutonIcone nom="Programmer l’envoi du message" icone={AlarmClock} isDisabled={vide} onPress={() => setOuvert(verifier())} />
      {ouvert && (
        <Suspense>
          <DialogueProgrammer
            texte={texte}
            beneficiaires={[conversation]}
            aQui={prenom}
            fermer={() => setOuvert(false)}
            programme={(quand) => {
              setOuvert(false);
              annoncer(`Message programmé, il partira ${quand}.`);
              programme();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** What waits for this person, and where it is changed. */
export function ProgrammesDe({ conversation }: { conversation: string }) {
  const envois = useProgrammesDe(conversation);
  const prochain = envois.find(({ etat }) => etat !== "non-envoye");
  const manques = envois.filter(({ etat }) => etat === "non-envoye").length;
  if (!prochain && manques === 0) return null;
  return (
    <p className={styles.rappel}>
      <AlarmClock size={16} aria-hidden="true" />{" "}
      {prochain
        ? `${envois.length - manques > 1 ? `${envois.length - manques} messages programmés, le premier` : "Message programmé"} ${formaterDepart(prochain.pour)}. `
        : "Un message programmé n’a pas été envoyé. "}
      <Link href="/messages-programmes">
        Voir<span className="lecteur"> les messages programmés</span>
      </Link>
    </p>
  );
}
