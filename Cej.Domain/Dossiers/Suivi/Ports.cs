using Cej.Domain.Primitives;

namespace Cej.Domain.Dossiers;

/// <summary>
/// Where dossiers are kept, archived ones included. A save holds only against the version read
/// (<see cref="RefusKind.VersionPerimee"/>); each member is atomic.
/// </summary>
public interface IDossierStore
{
    /// <summary>The dossier, whatever its state; null when it does not exist.</summary>
    Task<Stored<Beneficiaire>?> Find(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>The dossier with its conversation, in one trip; no conversation once the dossier is being destroyed.</summary>
    Task<(Stored<Beneficiaire> Dossier, Stored<Conversation>? Conversation)?> FindAvecConversation(
        BeneficiaireId id,
        CancellationToken cancellationToken
    );

    /// <summary>The dossier with its history of counsellors, oldest first.</summary>
    Task<(Stored<Beneficiaire> Dossier, IReadOnlyList<Affectation> Historique)?> FindFiche(
        BeneficiaireId id,
        CancellationToken cancellationToken
    );

    /// <summary>Creates the dossier with its first line of history; null when the identifier is taken.</summary>
    Task<Stored<Beneficiaire>?> Create(Beneficiaire beneficiaire, Affectation ajout, CancellationToken cancellationToken);

    /// <summary>Saves under the version read, everything but who follows the person: that, only a reassignment changes.</summary>
    Task<Result<Stored<Beneficiaire>>> Save(Beneficiaire beneficiaire, string version, CancellationToken cancellationToken);

    /// <summary>Makes sure that a dossier that does not exist never will; false when it exists.</summary>
    Task<bool> Condamner(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>The archived dossiers whose time is over at an instant. Maintenance only: looks at every dossier's due date.</summary>
    IAsyncEnumerable<BeneficiaireId> Echus(DateTimeOffset instant, CancellationToken cancellationToken);

    /// <summary>Destroys everything in a dossier whose follow-up ended, except an anonymous mark that it did.</summary>
    Task Purger(BeneficiaireId id, CancellationToken cancellationToken);
}

/// <summary>Which dossier an address or an identity leads to: unique over all portfolios.</summary>
public interface IAnnuaireDesBeneficiaires
{
    /// <summary>Reserves an address for a dossier that a counsellor adds; otherwise tells who holds it. Of two at once, one wins.</summary>
    Task<Reservation> Reserver(AdresseEmail email, BeneficiaireId pour, ConseillerId par, CancellationToken cancellationToken);

    /// <summary>The dossier that holds an address; null when it is free.</summary>
    Task<BeneficiaireId?> Trouver(AdresseEmail email, CancellationToken cancellationToken);

    /// <summary>The dossier that an identity logged in to; null when it never did.</summary>
    Task<BeneficiaireId?> Trouver(Empreinte identite, CancellationToken cancellationToken);

    /// <summary>Leads an identity to a dossier; the last one given holds.</summary>
    Task Attacher(Empreinte identite, BeneficiaireId a, CancellationToken cancellationToken);

    /// <summary>Frees what leads to this dossier; does nothing to what leads elsewhere.</summary>
    Task Liberer(AdresseEmail email, Empreinte? identite, BeneficiaireId de, CancellationToken cancellationToken);
}

/// <summary>Who holds an address.</summary>
/// <param name="Pour">The dossier that it leads to, or that is being added.</param>
/// <param name="Par">Who reserved it; null for a reservation that an earlier release made.</param>
public sealed record Reservation(BeneficiaireId Pour, ConseillerId? Par);

/// <summary>The portfolio: one row a beneficiary, kept beside the counsellor and rebuilt from the dossiers.</summary>
public interface IPortefeuilleStore
{
    /// <summary>What tells whether the portfolio changed, in one point read.</summary>
    Task<SommaireDuPortefeuille> Resumer(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>The whole portfolio in one partition read, in no particular order.</summary>
    Task<PortefeuilleLu> Lire(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>
    /// Writes rows; each half of a row (dossier, conversation) only when no same or later revision of it is there. Which rows changed.
    /// </summary>
    /// <param name="conseiller">Whose rows.</param>
    /// <param name="suivis">What they are to show.</param>
    /// <param name="avant">Awaited before the commit in which a row first shows a later revision of its conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<IReadOnlySet<BeneficiaireId>> Projeter(
        ConseillerId conseiller,
        IReadOnlyCollection<Suivi> suivis,
        Func<BeneficiaireId, Task> avant,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Takes rows away, each unless a row of a later revision is there; a row of an earlier one that comes late does not come back. Which
    /// revision of its conversation each row that went had shown.
    /// </summary>
    Task<IReadOnlyDictionary<BeneficiaireId, long>> Retirer(
        ConseillerId conseiller,
        IReadOnlyCollection<Retrait> retraits,
        CancellationToken cancellationToken
    );
}

/// <summary>That someone is no longer in a list.</summary>
/// <param name="Id">Who.</param>
/// <param name="Revision">The dossier's revision that says so.</param>
public sealed record Retrait(BeneficiaireId Id, long Revision);

/// <summary>
/// The beneficiaries of a counsellor who are temporarily with colleagues, kept in that counsellor's espace, with their number in its
/// summary. Each member only replaces what an earlier revision says.
/// </summary>
public interface IRetourStore
{
    /// <summary>Everyone to take back, in no particular order. One point read.</summary>
    Task<IReadOnlyList<Retour>> Lister(ConseillerId origine, CancellationToken cancellationToken);

    /// <summary>Adds or changes some, takes others away.</summary>
    Task Noter(
        ConseillerId origine,
        IReadOnlyCollection<Retour> partis,
        IReadOnlyCollection<Retrait> revenus,
        CancellationToken cancellationToken
    );
}

/// <summary>Someone to take back. Guide: "Le module de réaffectation" (réaffectation temporaire).</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Nom">The person's name.</param>
/// <param name="Chez">The colleague who follows the person meanwhile.</param>
/// <param name="Depuis">Since when.</param>
/// <param name="Revision">The dossier's revision that this shows.</param>
public sealed record Retour(BeneficiaireId Id, NomComplet Nom, Collegue Chez, DateTimeOffset Depuis, long Revision);

/// <summary>A counsellor, as colleagues see one another.</summary>
/// <param name="Id">The counsellor's space.</param>
/// <param name="Nom">The counsellor's name.</param>
public sealed record Collegue(ConseillerId Id, NomComplet Nom);

/// <summary>A row of the portfolio, and of the list of conversations. Guide: "La page d'accueil" (2) and (3).</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Nom">The person's name.</param>
/// <param name="CleDeTri">The folded name.</param>
/// <param name="AjouteLe">When the dossier was created.</param>
/// <param name="EstActive">False shows "Compte non activé".</param>
/// <param name="DerniereConnexion">The last login; null before the first.</param>
/// <param name="ReaffectationTemporaire">Whether a colleague is to take the person back.</param>
/// <param name="Revision">The dossier's revision it shows.</param>
/// <param name="Conversation">The conversation's half.</param>
public sealed record Suivi(
    BeneficiaireId Id,
    NomComplet Nom,
    string CleDeTri,
    DateTimeOffset AjouteLe,
    bool EstActive,
    DateTimeOffset? DerniereConnexion,
    bool ReaffectationTemporaire,
    long Revision,
    SuiviDeConversation Conversation
)
{
    /// <summary>The last thing the person did; null before the first login.</summary>
    public DateTimeOffset? DerniereActivite =>
        Conversation.DerniereActivite > DerniereConnexion ? Conversation.DerniereActivite : DerniereConnexion;

    /// <summary>The row that shows a dossier and its conversation.</summary>
    public static Suivi De(Beneficiaire beneficiaire, Conversation conversation) =>
        new(
            beneficiaire.Id,
            beneficiaire.Nom,
            beneficiaire.Nom.CleDeTri,
            beneficiaire.AjouteLe,
            beneficiaire.Activation is not null,
            beneficiaire.DerniereActivite,
            beneficiaire.ReferentInitial is not null,
            beneficiaire.Revision,
            SuiviDeConversation.De(conversation)
        );
}

/// <summary>The conversation's half of a row.</summary>
/// <param name="Suivie">Whether it is flagged.</param>
/// <param name="NonLusParConseiller">How many messages of the person the counsellor has not read.</param>
/// <param name="NonLusParBeneficiaire">How many messages the person has not read.</param>
/// <param name="LuParBeneficiaire">The number up to which the person has read.</param>
/// <param name="Apercu">The last message; null when there is none.</param>
/// <param name="DerniereActivite">The last thing the person did in it; null when nothing.</param>
/// <param name="Revision">The conversation's revision it shows.</param>
public sealed record SuiviDeConversation(
    bool Suivie,
    int NonLusParConseiller,
    int NonLusParBeneficiaire,
    long LuParBeneficiaire,
    Apercu? Apercu,
    DateTimeOffset? DerniereActivite,
    long Revision
)
{
    internal static SuiviDeConversation De(Conversation conversation) =>
        new(
            conversation.Suivie,
            conversation.NonLusParConseiller,
            conversation.NonLusParBeneficiaire,
            conversation.Beneficiaire.LuJusqua,
            conversation.Apercu,
            conversation.DerniereActivite,
            conversation.Revision
        );
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
}

/// <summary>A whole portfolio.</summary>
/// <param name="Sommaire">Its summary.</param>
/// <param name="Suivis">Its rows.</param>
public sealed record PortefeuilleLu(SommaireDuPortefeuille Sommaire, IReadOnlyList<Suivi> Suivis);
