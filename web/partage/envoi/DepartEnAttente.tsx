import { Undo2 } from "lucide-react";
import { useEffect, useState } from "react";
import { Bouton } from "@partage/ui/Bouton";
import { placerLeFocus } from "@partage/ui/focus";
import { annulerLeDepart, SECONDES, useDepart } from "./depart";
import styles from "./DepartEnAttente.module.css";

const BOUTON = "annuler-l-envoi";

/** What is about to leave to several people, over every page, with the way to take it back; it has the focus. */
export function DepartEnAttente() {
  const depart = useDepart();
  return (
    // The region is there before its text: otherwise it would not be read out.
    <div role="status" className={styles.region}>
      {depart && <Attente key={depart.a} quoi={depart.quoi} a={depart.a} />}
    </div>
  );
}

function Attente({ quoi, a }: { quoi: string; a: number }) {
  const [reste, setReste] = useState(SECONDES);
  useEffect(() => placerLeFocus(BOUTON), []);
  useEffect(() => {
    const tic = setInterval(() => setReste(Math.max(0, Math.ceil((a - Date.now()) / 1000))), 250);
    return () => clearInterval(tic);
  }, [a]);
  return (
    <div className={styles.attente}>
      <p>
        {quoi}
        {/* Seconds that change cannot be listened to. */}
        <span aria-hidden="true"> dans {reste} s</span>
        <span className="lecteur"> dans {SECONDES} secondes.</span>
      </p>
      <Bouton id={BOUTON} aspect="secondaire" petit icone={Undo2} onPress={annulerLeDepart}>
        Annuler l’envoi
      </Bouton>
    </div>
  );
}
