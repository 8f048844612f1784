/** The address of an offer's page. */
export const cheminDOffre = ({ type, id }: { type: string; id: string }) => `/offres/${type}/${encodeURIComponent(id)}`;
