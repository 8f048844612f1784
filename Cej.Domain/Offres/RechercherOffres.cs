namespace Cej.Domain.Offres;

/// <summary>The search form. Guide: "Les offres".</summary>
/// <param name="Saisie">What was typed.</param>
/// <param name="Page">Which page.</param>
public sealed record RechercherOffres(CriteresSaisis Saisie, PageVoulue Page);

/// <summary>Searches offers, and reads one.</summary>
public sealed class RechercherOffresHandler(IOffres offres, LecteurDeCriteres lecteur)
{
    /// <summary>A page, or which source is down.</summary>
    public Task<Result<OffresTrouvees>> Handle(RechercherOffres query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return lecteur.Lire(query.Saisie).Then(criteres => Rechercher(criteres, query.Page, cancellationToken));
    }

    /// <summary>One offer; refused when there is none, or its source is down.</summary>
    public Task<Result<OffreDetaillee>> Lire(ReferenceDOffre reference, CancellationToken cancellationToken) =>
        offres.Lire(reference, cancellationToken);

    private async Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        // The number of an offer instead of words leads straight to it.
        if (
            page.Apres is null
            && criteres is Criteres.DEmploi { MotsCles: { } mots }
            && NumeroDOffre(mots) is { } numero
            && await offres.Find(new(criteres.Type, numero), cancellationToken) is OffreTrouvee.Trouvee(var directe)
        )
        {
            return new OffresTrouvees.Page([directe.Offre], 1, null);
        }

        return await offres.Rechercher(criteres, page, cancellationToken);
    }

    /// <summary>France Travail's numbers: three digits and four letters, or six or seven digits with a letter.</summary>
    private static string? NumeroDOffre(string mots)
    {
        var numero = mots.ToUpperInvariant();
        var chiffres = numero.TakeWhile(char.IsAsciiDigit).Count();
        var lettres = numero.Skip(chiffres).TakeWhile(char.IsAsciiLetter).Count();
        return chiffres + lettres == numero.Length && (chiffres, lettres) is (3, 4) or (6 or 7, 1) or (7, 0) ? numero : null;
    }
}
