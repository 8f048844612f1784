/** By what the sign-in page is found again in what the build wrote: the button, and what is said when the provider is out of reach. */
export const BOUTON = "se-connecter";
export const ECHEC = "echec";
