namespace Cej.Domain.Demarches;

/// <summary>Checks what a young person chose or wrote; every fault comes back at once.</summary>
internal static class LectureDuContenu
{
    public const int LongueurMinimale = 2;
    public const int LongueurMaximale = 255;

    public static Result<ContenuDeDemarche> Lire(ReferentielDesDemarches referentiel, string? quoi, string? moyen, string? commentaire)
    {
        if (quoi is null && moyen is null)
            return Personnalisee(commentaire);

        List<ErreurDeChamp> erreurs = [];
        if (commentaire is not null)
            erreurs.Add(new("commentaire", "Une démarche prédéfinie n'a pas de commentaire."));
        var predefinie = referentiel.Trouver(quoi);
        if (predefinie is null)
            erreurs.Add(new("quoi", "Choisissez une démarche de la liste."));
        var choisi = predefinie?.Moyens.FirstOrDefault(connu => connu.Code == moyen);
        if (predefinie is not null && choisi is null)
            erreurs.Add(new("moyen", "Choisissez un des moyens proposés pour cette démarche."));
        return erreurs.Count == 0
            ? new ContenuDeDemarche.Predefinie(predefinie!.Pourquoi, predefinie.Quoi, choisi!)
            : Refus.DeChamps(erreurs);
    }

    public static Result<ContenuDeDemarche> Personnalisee(string? commentaire) =>
        Texte.SurPlusieursLignes(commentaire) is { Length: <= 4 * LongueurMaximale } clean
        && Texte.Longueur(clean) is >= LongueurMinimale and <= LongueurMaximale
            ? new ContenuDeDemarche.Personnalisee(clean)
            : Refus.DeChamps(
                new ErreurDeChamp(
                    "commentaire",
                    Texte.Faute(commentaire) ?? $"Décrivez la démarche en {LongueurMinimale} à {LongueurMaximale} caractères."
                )
            );
}

/// <summary>A démarche that can be created.</summary>
internal sealed record NouvelleDemarche(ContenuDeDemarche Contenu, DateOnly Fin)
{
    /// <summary>Checks the form; every fault comes back at once.</summary>
    public static Result<NouvelleDemarche> Lire(
        ReferentielDesDemarches referentiel,
        string? quoi,
        string? moyen,
        string? commentaire,
        DateOnly? fin,
        DateOnly aujourdhui
    )
    {
        var contenu = LectureDuContenu.Lire(referentiel, quoi, moyen, commentaire);
        var date = RegleDesDates.Creation(fin, aujourdhui);
        if (contenu.Refus is not null || date is not null)
            return Refus.DeChamps([.. contenu.Refus?.Champs ?? [], .. date is null ? (ErreurDeChamp[])[] : [date]]);
        return new NouvelleDemarche(contenu.Value, fin!.Value);
    }

    /// <summary>To be done, or done when its date is over.</summary>
    public Demarche Creer(Guid id, BeneficiaireId dossier, Empreinte demande, DateTimeOffset instant, Fuseau fuseau)
    {
        var faite = Fin < fuseau.Jour(instant);
        return new()
        {
            Id = id,
            Dossier = dossier,
            Contenu = Contenu,
            Statut = faite ? StatutDeDemarche.Realisee : StatutDeDemarche.AFaire,
            Debut = faite ? Fin : null,
            Fin = Fin,
            CreeLe = instant,
            ModifieLe = instant,
            Transmission = Transmission.Nouvelle(instant),
            Demande = demande,
        };
    }
}
