/** A file that no message took is destroyed after a day: it cannot wait for one that leaves later. */
export const PIECES_A_PROGRAMMER = "Un message avec des fichiers s’envoie tout de suite : retirez-les pour le programmer.";
