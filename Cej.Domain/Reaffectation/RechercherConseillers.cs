using Cej.Domain.Conseillers;

namespace Cej.Domain.Reaffectation;

/// <summary>
/// Finds a counsellor of the superviseur's structure by e-mail or name. Guide: "Le module de réaffectation" (2) and (4).
/// </summary>
public sealed class RechercherConseillersHandler(Perimetre perimetre, IAnnuaireDesConseillers annuaire, IJournalDesAcces journal)
{
    /// <summary>The fewest letters or digits that are searched for.</summary>
    public const int LongueurMinimale = 2;

    /// <summary>The most counsellors that are shown.</summary>
    public const int ResultatsMaximum = 10;

    /// <summary>An organisation that changed its domain: both addresses are the same person's.</summary>
    private static readonly (string Ancien, string Nouveau) Domaines = ("@pole-emploi.fr", "@francetravail.fr");

    /// <summary>
    /// The best matches first; only the one whose whole address was typed, if there is. Nobody of another structure, whatever is typed.
    /// </summary>
    public async Task<Result<IReadOnlyList<Conseiller>>> Handle(string? saisie, Appelant appelant, CancellationToken cancellationToken)
    {
        var droit = await perimetre.Lire(appelant, cancellationToken);
        if (droit.Refus is { } refus)
            return refus;
        var clean = Texte.SurUneLigne(saisie)?.ToLowerInvariant();
        // Signs do not count: what is left of « j% » would find half the alphabet.
        if (clean is null || TextePlie.Plier(clean).Count(char.IsLetterOrDigit) < LongueurMinimale)
            return Refus.DeChamps(new ErreurDeChamp("recherche", $"Saisissez au moins {LongueurMinimale} caractères."));

        var connus = await annuaire.Lister(droit.Value.Structure, cancellationToken);
        var meilleurs = Classer(connus, clean).Take(ResultatsMaximum);
        var lus = await Task.WhenAll(meilleurs.Select(connu => perimetre.Trouver(connu.Id, droit.Value.Structure, cancellationToken)));
        journal.Consigner(appelant, ActionConsignee.ConseillersRecherches);
        return lus.OfType<Conseiller>().ToArray();
    }

    private static IEnumerable<ConseillerConnu> Classer(IReadOnlyList<ConseillerConnu> connus, string saisie)
    {
        var email = Canonique(saisie);
        var exact = connus.Where(connu => Canonique(connu.Email.Value) == email).ToArray();
        if (exact.Length > 0)
            return exact;

        var recherche = new Recherche(saisie);
        return connus
            .Select(connu => (Connu: connu, Rang: Rang(connu, saisie, email, recherche)))
            .Where(classe => classe.Rang is not null)
            .OrderBy(classe => classe.Rang)
            .ThenBy(classe => classe.Connu.Nom.CleDeTri, StringComparer.Ordinal)
            .ThenBy(classe => classe.Connu.Id.Value)
            .Select(classe => classe.Connu);
    }

    /// <summary>Addresses that begin so, then names whose words all begin so, then the words anywhere; null for no match.</summary>
    private static int? Rang(ConseillerConnu connu, string saisie, string email, Recherche recherche)
    {
        var adresse = connu.Email.Value;
        if (
            adresse.StartsWith(saisie, StringComparison.Ordinal)
            || Canonique(adresse).StartsWith(email, StringComparison.Ordinal)
            || AvecAncienDomaine(adresse).StartsWith(saisie, StringComparison.Ordinal)
        )
            return 0;
        if (saisie.Contains('@', StringComparison.Ordinal) || recherche.EstVide)
            return null;

        var mots = TextePlie.Mots(connu.Nom.Affichage);
        if (Array.TrueForAll(TextePlie.Mots(saisie), cherche => mots.Any(mot => mot.StartsWith(cherche, StringComparison.Ordinal))))
            return 1;
        var local = adresse[..adresse.IndexOf('@', StringComparison.Ordinal)];
        return recherche.Trouve(connu.Nom.CleDeTri) || recherche.Trouve(TextePlie.Plier(local)) ? 2 : null;
    }

    private static string Canonique(string adresse) =>
        adresse.EndsWith(Domaines.Ancien, StringComparison.Ordinal) ? adresse[..^Domaines.Ancien.Length] + Domaines.Nouveau : adresse;

    private static string AvecAncienDomaine(string adresse) =>
        adresse.EndsWith(Domaines.Nouveau, StringComparison.Ordinal) ? adresse[..^Domaines.Nouveau.Length] + Domaines.Ancien : adresse;
}
