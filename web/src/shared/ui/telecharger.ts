/** Saves what an address answers as a file of this name; the page stays. */
export function telecharger(adresse: string, nom: string) {
  const lien = document.createElement("a");
  lien.href = adresse;
  lien.download = nom;
  lien.click();
}
