using System.Collections.Immutable;

namespace Cej.Domain.Dossiers;

/// <summary>
/// A counsellor's space, or as much of it as a change is about: the rows of the portfolio, whom to take back, and a summary that counts
/// them. It derives from the dossiers: in whatever order projections and departures come, and however often, it ends up the same.
/// </summary>
public sealed record Espace
{
    /// <summary>The space of a counsellor who follows nobody.</summary>
    public static readonly Espace Vide = new();

    /// <summary>What is shown of the whole space, rows that are not here included.</summary>
    public SommaireDuPortefeuille Sommaire { get; init; } = SommaireDuPortefeuille.Vide;

    /// <summary>The rows, by dossier.</summary>
    public ImmutableDictionary<BeneficiaireId, Suivi> Suivis { get; init; } = ImmutableDictionary<BeneficiaireId, Suivi>.Empty;

    /// <summary>Who left the rows not long ago.</summary>
    public Partis Partis { get; init; } = Partis.Aucun;

    /// <summary>Whom to take back, by dossier.</summary>
    public ImmutableDictionary<BeneficiaireId, Retour> Retours { get; init; } = ImmutableDictionary<BeneficiaireId, Retour>.Empty;

    /// <summary>Who was to be taken back until not long ago.</summary>
    public Partis Rendus { get; init; } = Partis.Aucun;

    /// <summary>
    /// With rows as dossiers and conversations are; each half of a row is the later one of what is here and what comes. The same space when
    /// nothing is new.
    /// </summary>
    public Espace Projeter(IEnumerable<Suivi> suivis, DateTimeOffset instant) =>
        suivis.Aggregate(this, (espace, suivi) => espace.Projeter(suivi, instant)).SuivantDe(this);

    /// <summary>
    /// With rows as their conversations are, each unless it shows a later one; who has no row here gets none. The same space when nothing is
    /// new.
    /// </summary>
    public Espace Montrer(IEnumerable<Conversation> conversations) =>
        conversations.Aggregate(this, (espace, conversation) => espace.Montrer(conversation)).SuivantDe(this);

    /// <summary>
    /// Without the rows of those who left, each unless its row is of the same or a later revision; what comes of them late stays out. The
    /// same space when nothing is new.
    /// </summary>
    public Espace Retirer(IEnumerable<Retrait> retraits, DateTimeOffset instant) =>
        retraits.Aggregate(this, (espace, retrait) => espace.Retirer(retrait, instant)).SuivantDe(this);

    /// <summary>With some more to take back, and without others. The same space when nothing is new.</summary>
    public Espace Noter(IEnumerable<Retour> partis, IEnumerable<Retrait> revenus, DateTimeOffset instant)
    {
        var notes = partis.Aggregate(this, (espace, parti) => espace.Noter(parti, instant));
        var rendus = revenus.Aggregate(notes, (espace, revenu) => espace.Rendre(revenu, instant));
        return (rendus with { Sommaire = rendus.Sommaire with { ARecuperer = rendus.Retours.Count } }).SuivantDe(this);
    }

    /// <summary>
    /// With the present names of someone to take back and of the colleague; null leaves each. The revision stays: who comes back at the same
    /// moment goes all the same.
    /// </summary>
    public Espace Renommer(BeneficiaireId id, NomComplet? nom, Collegue? chez)
    {
        if (!Retours.TryGetValue(id, out var avant))
            return this;
        var apres = avant with { Nom = nom ?? avant.Nom, Chez = chez?.Id == avant.Chez.Id ? chez : avant.Chez };
        return apres == avant ? this : (this with { Retours = Retours.SetItem(id, apres) }).SuivantDe(this);
    }

    private Espace Projeter(Suivi suivi, DateTimeOffset instant)
    {
        var avant = Suivis.GetValueOrDefault(suivi.Id);
        if (avant is null && Partis.Depassent(suivi.Id, suivi.Revision, instant))
            return this;
        var apres = avant is null ? suivi : avant.Fusionner(suivi);
        return apres == avant
            ? this
            : this with
            {
                Suivis = Suivis.SetItem(suivi.Id, apres),
                Partis = Partis.Oublier(suivi.Id),
                Sommaire = Sommaire.Recompter(avant, apres),
            };
    }

    private Espace Montrer(Conversation conversation)
    {
        if (!Suivis.TryGetValue(conversation.Dossier, out var avant))
            return this;
        var apres = avant.Fusionner(avant with { Conversation = SuiviDeConversation.De(conversation) });
        return apres == avant ? this : this with { Suivis = Suivis.SetItem(avant.Id, apres), Sommaire = Sommaire.Recompter(avant, apres) };
    }

    private Espace Retirer(Retrait retrait, DateTimeOffset instant)
    {
        var avant = Suivis.GetValueOrDefault(retrait.Id);
        if (avant is null ? Partis.Depassent(retrait.Id, retrait.Revision, instant) : avant.Revision >= retrait.Revision)
            return this;
        return this with
        {
            Suivis = Suivis.Remove(retrait.Id),
            Partis = Partis.Noter(retrait.Id, retrait.Revision, instant),
            Sommaire = Sommaire.Recompter(avant, null),
        };
    }

    private Espace Noter(Retour parti, DateTimeOffset instant) =>
        Rendus.Depassent(parti.Id, parti.Revision, instant) || Retours.GetValueOrDefault(parti.Id)?.Revision >= parti.Revision
            ? this
            : this with
            {
                Retours = Retours.SetItem(parti.Id, parti),
                Rendus = Rendus.Oublier(parti.Id),
            };

    private Espace Rendre(Retrait revenu, DateTimeOffset instant) =>
        Rendus.Depassent(revenu.Id, revenu.Revision, instant) || Retours.GetValueOrDefault(revenu.Id)?.Revision >= revenu.Revision
            ? this
            : this with
            {
                Retours = Retours.Remove(revenu.Id),
                Rendus = Rendus.Noter(revenu.Id, revenu.Revision, instant),
            };

    /// <summary>With the next version, when anything changed.</summary>
    private Espace SuivantDe(Espace avant) =>
        Suivis == avant.Suivis && Partis == avant.Partis && Retours == avant.Retours && Rendus == avant.Rendus
            ? avant
            : this with
            {
                Sommaire = Sommaire with { Version = avant.Sommaire.Version + 1 },
            };
}

/// <summary>The rows of a counsellor's space that one commit changed: whoever has the version before has all of the version after.</summary>
/// <param name="Conseiller">Whose space.</param>
/// <param name="VersionPrecedente">The version before.</param>
/// <param name="Sommaire">The summary after.</param>
/// <param name="Suivis">The rows after: one at least.</param>
/// <param name="IdentitesChangees">Those of them that are new, or have another name or state, which other screens show too.</param>
public sealed record LignesModifiees(
    ConseillerId Conseiller,
    long VersionPrecedente,
    SommaireDuPortefeuille Sommaire,
    IReadOnlyList<Suivi> Suivis,
    IReadOnlySet<BeneficiaireId> IdentitesChangees
)
{
    /// <summary>What changed from one version to the next; null when no row did.</summary>
    internal static LignesModifiees? Entre(ConseillerId conseiller, Espace avant, Espace apres)
    {
        var suivis = apres.Suivis.Values.Where(suivi => avant.Suivis.GetValueOrDefault(suivi.Id) != suivi).ToArray();
        var changees = suivis.Where(suivi => !MemeIdentite(avant.Suivis.GetValueOrDefault(suivi.Id), suivi)).Select(suivi => suivi.Id);
        return suivis.Length == 0 ? null : new(conseiller, avant.Sommaire.Version, apres.Sommaire, suivis, changees.ToHashSet());
    }

    private static bool MemeIdentite(Suivi? avant, Suivi apres) =>
        avant is not null
        && (avant.Nom, avant.EstActive, avant.ReaffectationTemporaire) == (apres.Nom, apres.EstActive, apres.ReaffectationTemporaire);
}

/// <summary>The summary of a counsellor's space.</summary>
/// <param name="Version">Changes with every row; 0 for an empty space.</param>
/// <param name="ARecuperer">How many beneficiaries are temporarily with a colleague.</param>
/// <param name="ConversationsNonLues">How many conversations hold a message that the counsellor has not read.</param>
/// <param name="MessagesNonLus">How many messages the counsellor has not read.</param>
public sealed record SommaireDuPortefeuille(long Version, int ARecuperer, int ConversationsNonLues, int MessagesNonLus)
{
    /// <summary>The summary of an empty space.</summary>
    public static readonly SommaireDuPortefeuille Vide = new(0, 0, 0, 0);

    /// <summary>With a row that comes, changes or goes.</summary>
    internal SommaireDuPortefeuille Recompter(Suivi? avant, Suivi? apres)
    {
        var (lus, nonLus) = (NonLus(avant), NonLus(apres));
        return this with
        {
            MessagesNonLus = MessagesNonLus + nonLus - lus,
            ConversationsNonLues = ConversationsNonLues + Math.Sign(nonLus) - Math.Sign(lus),
        };
    }

    private static int NonLus(Suivi? suivi) => suivi?.Conversation.NonLusParConseiller ?? 0;
}
