/** What a link to the messaging leaves in the browser's history when one comes to search. */
export const POUR_RECHERCHER = { rechercher: true };

/** Whether that link led here. */
export const venuPourRechercher = () => (window.history.state as Partial<typeof POUR_RECHERCHER> | null)?.rechercher === true;
