import { montrerUnAvis } from "@partage/chat/avisDeBureau";

/** How long a tab that rang keeps the others from it, and one that is not looked at or not heard lets the others come first, in milliseconds. */
const SILENCE = 30_000;
const POLITESSE = 200;

/** Rings for a message in one tab, however many are open: by sound, and by a notification of the desktop when nobody looks at it. */
export async function sonner(message: string, { son }: { son: boolean }): Promise<void> {
  const muet = son && navigator.userActivation?.hasBeenActive === false;
  await attendre(POLITESSE * (Number(!document.hasFocus()) + Number(muet)));
  await navigator.locks.request(`cej.sonnerie.${message}`, { ifAvailable: true }, async (verrou) => {
    if (!verrou) return;
    if (son) jouerLeSon();
    if (!document.hasFocus()) montrerUnAvis();
    await attendre(SILENCE);
  });
}

const attendre = (duree: number) => new Promise((suite) => setTimeout(suite, duree));

let contexte: AudioContext | undefined;

/** Two short notes. A browser that has not been touched yet plays nothing, which is its right. */
function jouerLeSon() {
  try {
    contexte ??= new AudioContext();
    const debut = contexte.currentTime;
    for (const [rang, frequence] of [659, 880].entries()) {
      const note = contexte.createOscillator();
      const volume = contexte.createGain();
      note.frequency.value = frequence;
      volume.gain.setValueAtTime(0.0001, debut + rang * 0.12);
      volume.gain.exponentialRampToValueAtTime(0.12, debut + rang * 0.12 + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, debut + rang * 0.12 + 0.35);
      note.connect(volume).connect(contexte.destination);
      note.start(debut + rang * 0.12);
      note.stop(debut + rang * 0.12 + 0.4);
    }
    window.dispatchEvent(new CustomEvent("cej:son"));
  } catch {
    // No sound here: the message shows all the same.
  }
}
