/** Saves what an address answers as a file of this name; the page stays. */
export function telecharger(adresse: string, nom: string) {
  const lien = document.createElement("a");
  lien.href = adresse;
  lien.download = nom;
  lien.click();
}

/** Saves a value as a file, on this machine alone. */
export function telechargerEnJson(valeur: unknown, nom: string) {
  const adresse = URL.createObjectURL(new Blob([JSON.stringify(valeur, null, 2)], { type: "application/json" }));
  telecharger(adresse, nom);
  // Later: some browsers read the address after the click.
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
}
