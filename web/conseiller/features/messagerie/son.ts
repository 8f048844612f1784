let contexte: AudioContext | undefined;

/** Two short notes. A browser that has not been touched yet plays nothing, which is its right. */
export function jouerLeSon() {
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
