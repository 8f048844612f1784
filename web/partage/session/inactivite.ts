import { useEffect, useState } from "react";
import { derniereActivite, noterLActivite } from "./activite";
import { minutesDInactivite } from "./reglages";
import { seDeconnecter } from "./session";

/** How long the warning shows before the session ends. */
const MINUTES_D_AVERTISSEMENT = 2;

const ACTIVITES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** The time left before a session without activity ends, in seconds, once the warning is due; undefined until then. */
export function useInactivite(): { reste: number | undefined; rester: () => void } {
  const [reste, setReste] = useState<number>();

  useEffect(() => {
    noterLActivite();
    let derniereNote = Date.now();
    const noterParfois = () => {
      // Once the warning shows, only its button counts: an answer must be meant.
      if (Date.now() - derniereNote < 5_000 || enAvertissement()) return;
      derniereNote = Date.now();
      noterLActivite();
    };
    const regarder = setInterval(() => {
      const avant = resteAvantLaFin();
      if (avant <= 0) {
        clearInterval(regarder);
        void seDeconnecter({ parInactivite: true });
      }
      setReste(enAvertissement() ? Math.max(0, Math.ceil(avant / 1000)) : undefined);
    }, 1_000);
    for (const activite of ACTIVITES) window.addEventListener(activite, noterParfois, { passive: true });
    return () => {
      clearInterval(regarder);
      for (const activite of ACTIVITES) window.removeEventListener(activite, noterParfois);
    };
  }, []);

  return {
    reste,
    rester: () => {
      noterLActivite();
      setReste(undefined);
    },
  };
}

const resteAvantLaFin = () => derniereActivite() + minutesDInactivite * 60_000 - Date.now();

function enAvertissement(): boolean {
  return resteAvantLaFin() <= MINUTES_D_AVERTISSEMENT * 60_000;
}
