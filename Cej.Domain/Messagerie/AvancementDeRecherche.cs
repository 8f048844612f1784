namespace Cej.Domain.Messagerie;

/// <summary>How far a search over all conversations has come: among which ten it is, and how deep in them.</summary>
/// <param name="Apres">Behind whom the ten begin, by identifier; null at the beginning.</param>
/// <param name="Jusque">The last of the ten; null while they are not chosen.</param>
/// <param name="Profondeur">How many of the latest messages of each were looked at.</param>
internal sealed record AvancementDeRecherche(BeneficiaireId? Apres, BeneficiaireId? Jusque, int Profondeur)
{
    /// <summary>How many conversations are looked into at a time.</summary>
    public const int ALaFois = 10;

    private const char Separateur = '.';

    /// <summary>The conversations to look into, of the rows behind <see cref="Apres"/>: those with a message.</summary>
    public IReadOnlyList<Suivi> Groupe(LignesParId lues)
    {
        var ecrites = lues.Suivis.Where(suivi => suivi.Conversation.Apercu is not null);
        return Jusque is { } dernier
            ? [.. ecrites.TakeWhile(suivi => suivi.Id.Value.CompareTo(dernier.Value) <= 0)]
            : [.. ecrites.Take(ALaFois)];
    }

    /// <summary>So many messages deeper in the same ten.</summary>
    public AvancementDeRecherche PlusLoin(LignesParId lues, IReadOnlyList<Suivi> groupe, int messages) =>
        this with
        {
            Jusque = Dernier(lues, groupe),
            Profondeur = Profondeur + messages,
        };

    /// <summary>Behind the ten; null when nobody is.</summary>
    public AvancementDeRecherche? Ensuite(LignesParId lues, IReadOnlyList<Suivi> groupe) =>
        Dernier(lues, groupe) is { } dernier && (lues.IlYEnAPlus || lues.Suivis.Any(suivi => suivi.Id.Value.CompareTo(dernier.Value) > 0))
            ? new(dernier, null, 0)
            : null;

    /// <summary>What the client sends to go on.</summary>
    public string EnCurseur() =>
        string.Create(CultureInfo.InvariantCulture, $"{Apres?.Value:N}{Separateur}{Jusque?.Value:N}{Separateur}{Profondeur}");

    /// <summary>Reads a cursor. No cursor means the beginning. False for a cursor that this service did not make.</summary>
    public static bool TryLire(string? curseur, out AvancementDeRecherche avancement)
    {
        avancement = new(null, null, 0);
        if (curseur is null)
            return true;
        if (
            curseur.Split(Separateur) is not [var apres, var jusque, var profondeur]
            || !TryLireId(apres, out var debut)
            || !TryLireId(jusque, out var fin)
            || !int.TryParse(profondeur, NumberStyles.None, CultureInfo.InvariantCulture, out var vus)
        )
            return false;
        avancement = new(debut, fin, vus);
        return true;
    }

    /// <summary>With fewer than ten, all the rows were looked through.</summary>
    private BeneficiaireId? Dernier(LignesParId lues, IReadOnlyList<Suivi> groupe)
    {
        if (Jusque is not null)
            return Jusque;
        if (groupe.Count == ALaFois)
            return groupe[^1].Id;
        return lues.Suivis.Count > 0 ? lues.Suivis[^1].Id : null;
    }

    private static bool TryLireId(string texte, out BeneficiaireId? id)
    {
        var lu = Guid.TryParseExact(texte, "N", out var valeur);
        id = lu ? new BeneficiaireId(valeur) : null;
        return lu || texte.Length == 0;
    }
}
