/** Where one left the portfolio for a file: coming back finds the same search and order, as far down, on the same person. */
let quittee = { adresse: "", ligne: "", defilement: 0 };

const contenu = () => document.getElementById("contenu");

export function noterLaPlace(adresse: string, ligne: string) {
  quittee = { adresse, ligne, defilement: contenu()?.scrollTop ?? 0 };
}

/** The portfolio as one left it. */
export const adresseDuPortefeuille = () => (quittee.adresse ? `/?${quittee.adresse}` : "/");

/** Goes back to the place of this address, once; nothing of it when one left another, or the person is no longer there. */
export function retrouverLaPlace(adresse: string) {
  const { ligne, defilement } = quittee;
  if (quittee.adresse !== adresse || ligne === "") return;
  quittee = { ...quittee, ligne: "" };
  const lien = document.getElementById(`beneficiaire-${ligne}`);
  if (!lien) return;
  contenu()?.scrollTo(0, defilement);
  lien.focus({ preventScroll: true });
  lien.scrollIntoView({ block: "nearest" });
}
