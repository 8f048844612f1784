import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { champsDe } from "@partage/api/refus";
import { useErreurs } from "@partage/ui/useErreurs";
import { adresseDe, type Criteres, criteresDe, fautesDe, SANS_CRITERE } from "./criteres";
import { offreQuittee } from "./derniereRecherche";
import { useOffres } from "./offres";

/** A search for offers whose criteria are the page's address: the form that changes them, and what was found. */
export function useRechercheDOffres() {
  const [parametres, setParametres] = useSearchParams();
  const adresse = parametres.toString();
  // What is searched for is the address; what is typed goes there when it is asked for.
  const cherches = useMemo(() => criteresDe(new URLSearchParams(adresse)), [adresse]);
  const [saisie, setSaisie] = useState<Criteres>(cherches ?? SANS_CRITERE);
  const [vue, setVue] = useState(adresse);
  const erreurs = useErreurs();
  if (vue !== adresse) {
    setVue(adresse);
    setSaisie(cherches ?? SANS_CRITERE);
  }

  const resultats = useRef<HTMLHeadingElement>(null);
  const [lancees, setLancees] = useState(0);

  const valides = cherches && Object.keys(fautesDe(cherches)).length === 0 ? cherches : undefined;
  const offres = useOffres(valides);
  const { isFetching, isFetchingNextPage } = offres;
  // What was asked for is what one looks at: as soon as it is asked for, and when it has come and made the page long enough.
  const aMontrer = useRef(0);
  useEffect(() => {
    if (lancees === aMontrer.current) return;
    if (!isFetching) aMontrer.current = lancees;
    resultats.current?.focus({ preventScroll: true });
    resultats.current?.scrollIntoView({ block: "start" });
  }, [lancees, isFetching]);
  const refusees = champsDuFormulaire(champsDe(offres.error));
  const montrer = useEffectEvent((refus: unknown) => void erreurs.poser(champsDuFormulaire(champsDe(refus))));
  useEffect(() => {
    if (offres.error) montrer(offres.error);
  }, [offres.error]);

  useEffect(() => {
    const quittee = offreQuittee(adresse);
    const lien = quittee === undefined ? null : document.getElementById(`offre-${quittee}`);
    lien?.focus();
    lien?.scrollIntoView({ block: "center" });
    // Only when one comes back, not at each search.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const chercher = (criteres: Criteres = saisie) => {
    if (erreurs.poser(fautesDe(criteres))) return;
    const suivante = adresseDe(criteres);
    if (suivante === adresse) void offres.refetch();
    else setParametres(new URLSearchParams(suivante));
    setLancees((avant) => avant + 1);
  };

  return {
    adresse,
    formulaire: {
      criteres: saisie,
      changer: (suivante: Criteres) => {
        erreurs.corriger(...champsChanges(saisie, suivante));
        setSaisie(suivante);
      },
      erreurs,
      chercher: () => chercher(),
      enCours: isFetching && !isFetchingNextPage,
    },
    /** Undefined while nothing valid was asked for. */
    resultats: valides &&
      Object.keys(refusees).length === 0 && {
        titre: resultats,
        criteres: valides,
        adresse,
        offres,
        elargir: (rayon: number) => chercher({ ...valides, rayon }),
      },
  };
}

/** The fields that differ; of another type all of them do, since each type asks its own. */
function champsChanges(avant: Criteres, apres: Criteres): string[] {
  return (Object.keys(apres) as (keyof Criteres)[]).filter((champ) => avant.type !== apres.type || avant[champ] !== apres[champ]);
}

/** The API names a commune and a département where the form has one field. */
function champsDuFormulaire(champs: Record<string, string>): Record<string, string> {
  const lieu = champs.commune ?? champs.departement ?? champs.rayon;
  const { commune: _, departement: __, rayon: ___, ...autres } = champs;
  return { ...autres, ...(lieu && { lieu }) };
}
