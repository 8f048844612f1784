/** Where one left the results: coming back from an offer finds them as they were, at the same offer. */
let derniere = { adresse: "", offre: "" };

export const noterDepart = (adresse: string, offre: string) => {
  derniere = { adresse, offre };
};

/** The results that one came from. */
export const adresseDesResultats = () => (derniere.adresse ? `/offres?${derniere.adresse}` : "/offres");

/** The offer that one went to from these results; undefined when it was from others. */
export const offreQuittee = (adresse: string) => (derniere.adresse === adresse && derniere.offre ? derniere.offre : undefined);
