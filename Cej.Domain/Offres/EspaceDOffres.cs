namespace Cej.Domain.Offres;

/// <summary>What a young person wants, with counts of what is kept: read wherever the counsellor sees counts.</summary>
public sealed record EspaceDOffres
{
    /// <summary>Whether the counsellor sees the lists of favourites and searches; the counts are always visible.</summary>
    public bool PartageFavoris { get; init; } = true;

    /// <summary>Whether new offers are told.</summary>
    public bool Alertes { get; init; } = true;

    /// <summary>How many favourites, by type.</summary>
    public IReadOnlyDictionary<TypeDOffre, int> Favoris { get; init; } = new Dictionary<TypeDOffre, int>();

    /// <summary>How many of the favourites were added in each of the latest weeks.</summary>
    public CompteParSemaine Enregistrees { get; init; } = CompteParSemaine.Vide;

    /// <summary>How many saved searches.</summary>
    public int Recherches { get; init; }

    /// <summary>How many favourites of all types.</summary>
    public int TotalDesFavoris => Favoris.Values.Sum();

    /// <summary>Counts one favourite more.</summary>
    public EspaceDOffres Avec(Favori favori) => Compter(favori, 1);

    /// <summary>Counts one favourite less.</summary>
    public EspaceDOffres Sans(Favori favori) => Compter(favori, -1);

    private EspaceDOffres Compter(Favori favori, int difference)
    {
        var type = favori.Offre.Reference.Type;
        return this with
        {
            Favoris = new Dictionary<TypeDOffre, int>(Favoris) { [type] = Math.Max(0, Favoris.GetValueOrDefault(type) + difference) },
            Enregistrees = Enregistrees.Compter(Semaine.De(favori.AjouteLe), difference),
        };
    }
}

/// <summary>An offer that a beneficiary keeps.</summary>
public sealed record Favori
{
    /// <summary>The longest list.</summary>
    public const int Maximum = 500;

    /// <summary>How long a favourite stays when its offer has gone.</summary>
    public const int MoisApresDisparition = 6;

    /// <summary>The offer as it was when it was added: it may go.</summary>
    public required Offre Offre { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset AjouteLe { get; init; }

    /// <summary>"J'ai postulé": when; null when not.</summary>
    public DateOnly? PostuleLe { get; init; }

    /// <summary>When its source was found to know it no more; null while it does.</summary>
    public DateTimeOffset? DisparueLe { get; init; }

    /// <summary>When to look at it again: each week whether the offer is still there, then 6 months later to forget it.</summary>
    public DateTimeOffset RevoirLe(DateTimeOffset instant) =>
        DisparueLe is { } disparue ? disparue.AddMonths(MoisApresDisparition) : instant.AddDays(7);
}

/// <summary>A saved search: it alerts of new offers.</summary>
public sealed record RechercheSauvegardee
{
    /// <summary>How many a beneficiary may keep.</summary>
    public const int Maximum = 100;

    /// <summary>How long one is kept.</summary>
    public const int Annees = 2;

    /// <summary>The search; later ones sort after earlier ones, except those made of a suggestion.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called, 1 to 100 characters.</summary>
    public required string Titre { get; init; }

    /// <summary>Codes, checked before.</summary>
    public required CriteresSaisis Criteres { get; init; }

    /// <summary>The same for searches that find the same.</summary>
    public required Empreinte Empreinte { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset CreeeLe { get; init; }

    /// <summary>Offers published later than this are new: its last success, or when it was saved.</summary>
    public required DateTimeOffset VueJusqua { get; init; }

    /// <summary>Whether it ever ran.</summary>
    public bool ADejaTourne { get; init; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset FinLe => CreeeLe.AddYears(Annees);
}

/// <summary>Refusals of the beneficiary's side.</summary>
public static class RefusEspace
{
    /// <summary>No such favourite, search or suggestion of this person's.</summary>
    public static readonly Refus Inconnu = new(RefusKind.Introuvable, "element-inconnu", "Cet élément n'existe pas ou a été supprimé.");

    /// <summary>Too many favourites.</summary>
    public static readonly Refus TropDeFavoris = new(
        RefusKind.Conflit,
        "trop-de-favoris",
        $"Vous avez déjà {Favori.Maximum} favoris : retirez-en avant d'en ajouter."
    );

    /// <summary>Too many saved searches.</summary>
    public static readonly Refus TropDeRecherches = new(
        RefusKind.Conflit,
        "trop-de-recherches",
        $"Vous avez déjà {RechercheSauvegardee.Maximum} recherches : supprimez-en avant d'en ajouter."
    );

    /// <summary>The suggestion was accepted or refused before.</summary>
    public static readonly Refus DejaRepondu = new(
        RefusKind.Conflit,
        "suggestion-deja-traitee",
        "Vous avez déjà répondu à cette suggestion."
    );
}
