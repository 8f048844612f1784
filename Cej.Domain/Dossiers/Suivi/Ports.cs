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

    /// <summary>Writes a counsellor's present name into the last line of the history that is the counsellor's; of two writers the last one holds.</summary>
    Task Nommer(BeneficiaireId id, Collegue referent, CancellationToken cancellationToken);

    /// <summary>Whether a dossier was there, and was removed: as opposed to one that was never finished.</summary>
    Task<bool> EstSupprime(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>Makes sure that a dossier that does not exist never will; false when it exists.</summary>
    Task<bool> Condamner(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>The followed people who have logged in. Maintenance only: looks at every dossier.</summary>
    IAsyncEnumerable<Beneficiaire> Actifs(CancellationToken cancellationToken);

    /// <summary>
    /// The dossiers that were to be looked at by an instant (<see cref="Beneficiaire.AVoirLe"/>), without what their conversations say.
    /// Maintenance only: looks at every dossier's due date.
    /// </summary>
    IAsyncEnumerable<Beneficiaire> Echus(DateTimeOffset instant, CancellationToken cancellationToken);

    /// <summary>Destroys everything in a dossier whose follow-up ended, except an anonymous mark that it did.</summary>
    /// <param name="id">The dossier.</param>
    /// <param name="noms">
    /// Whether counsellors' lists may still name the person: the mark then says whose, until <see cref="OublierTraces"/>.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task Purger(BeneficiaireId id, NomsAilleurs noms, CancellationToken cancellationToken);

    /// <summary>The destroyed dossiers whose names are to go by an instant. Maintenance only: looks at every due date.</summary>
    IAsyncEnumerable<Stored<TracesRestantes>> AvecTraces(DateTimeOffset instant, CancellationToken cancellationToken);

    /// <summary>Forgets with whom the name of a destroyed dossier was; nothing when that was done before.</summary>
    Task OublierTraces(Stored<TracesRestantes> traces, CancellationToken cancellationToken);
}

/// <summary>What lists and sends say of a person whose dossier is destroyed.</summary>
public enum NomsAilleurs
{
    /// <summary>The name is in no list and no send any more.</summary>
    Effaces,

    /// <summary>Who left: for a month, as whatever tells a counsellor of it.</summary>
    RestentUnMois,
}

/// <summary>With whom a destroyed dossier may still be named.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Chez">Who followed the person.</param>
public sealed record TracesRestantes(BeneficiaireId Id, IReadOnlyList<ConseillerId> Chez);

/// <summary>Which dossier an address or an identity leads to: unique over all portfolios.</summary>
public interface IAnnuaireDesBeneficiaires
{
    /// <summary>Reserves an address for a dossier that a counsellor adds; otherwise tells who holds it. Of two at once, one wins.</summary>
    Task<Reservation> Reserver(AdresseEmail email, BeneficiaireId pour, ConseillerId par, CancellationToken cancellationToken);

    /// <summary>The dossier that holds an address; null when it is free.</summary>
    Task<BeneficiaireId?> Find(AdresseEmail email, CancellationToken cancellationToken);

    /// <summary>The dossier that an identity logged in to; null when it never did.</summary>
    Task<BeneficiaireId?> Find(Empreinte identite, CancellationToken cancellationToken);

    /// <summary>Leads an identity to a dossier; the last one given holds.</summary>
    Task Attacher(Empreinte identite, BeneficiaireId a, CancellationToken cancellationToken);

    /// <summary>Frees what leads to this dossier; does nothing to what leads elsewhere.</summary>
    Task Liberer(AdresseEmail email, Empreinte? identite, BeneficiaireId de, CancellationToken cancellationToken);
}

/// <summary>Who holds an address.</summary>
/// <param name="Pour">The dossier that it leads to, or that is being added.</param>
/// <param name="Par">Who reserved it; null for a reservation that an earlier release made.</param>
public sealed record Reservation(BeneficiaireId Pour, ConseillerId? Par);

/// <summary>The counsellors' spaces, each kept beside its counsellor and rebuilt from the dossiers.</summary>
public interface IEspaceStore
{
    /// <summary>How many rows one save may change.</summary>
    const int LignesMaximales = 99;

    /// <summary>What tells whether the space changed, in one point read.</summary>
    Task<SommaireDuPortefeuille> FindSommaire(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>
    /// The whole portfolio: one point read while this instance keeps the rows of the current version, one partition read when it keeps
    /// none, both one after the other when what it keeps is old. Never older than a change that was saved before the call, by whatever
    /// instance.
    /// </summary>
    Task<PortefeuilleLu> Lister(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>The same, unless a version that is known is still the current one: then the summary alone, in one point read.</summary>
    Task<(SommaireDuPortefeuille Sommaire, PortefeuilleLu? Lu)> ListerDepuis(
        ConseillerId conseiller,
        long? versionConnue,
        CancellationToken cancellationToken
    );

    /// <summary>Some rows by identifier, behind one of them; null begins with the first. One partition read, of so many rows at most.</summary>
    Task<LignesParId> ListerParId(ConseillerId conseiller, BeneficiaireId? apres, int limite, CancellationToken cancellationToken);

    /// <summary>Everyone to take back, in no particular order. One point read.</summary>
    Task<IReadOnlyList<Retour>> ListerRetours(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>
    /// A part of a space, to be changed; an empty one when there is nothing yet. Waits until no other writer of this instance has the space:
    /// each would only make the others try again.
    /// </summary>
    /// <returns>To be disposed of when the write is over.</returns>
    Task<EspaceLu> Find(ConseillerId conseiller, PartieDEspace partie, CancellationToken cancellationToken);

    /// <summary>
    /// Saves what changed of the part that was read, all of it or nothing; false, after a moment, when another writer was faster.
    /// </summary>
    Task<bool> Save(EspaceLu lu, Espace espace, CancellationToken cancellationToken);
}

/// <summary>Some rows of a space.</summary>
/// <param name="Suivis">By identifier.</param>
/// <param name="IlYEnAPlus">Whether there are others behind them.</param>
public sealed record LignesParId(IReadOnlyList<Suivi> Suivis, bool IlYEnAPlus);

/// <summary>What of a space a change is about, beside its summary.</summary>
/// <param name="Suivis">The rows, at most <see cref="IEspaceStore.LignesMaximales"/>.</param>
/// <param name="AvecRetours">Whom to take back.</param>
public sealed record PartieDEspace(IReadOnlyCollection<BeneficiaireId> Suivis, bool AvecRetours)
{
    /// <summary>No row, and the people to take back.</summary>
    public static readonly PartieDEspace Retours = new([], true);

    /// <summary>The rows of some dossiers, and nobody to take back.</summary>
    public static PartieDEspace Lignes(IEnumerable<BeneficiaireId> ids) => new([.. ids.Distinct()], false);
}

/// <summary>A part of a space as it was read; the store that read it knows by it which versions those were.</summary>
/// <param name="Espace">The part, and the summary of the whole.</param>
public abstract record EspaceLu(Espace Espace) : IDisposable
{
    /// <summary>Lets the next writer have the space.</summary>
    public abstract void Dispose();
}

/// <summary>That someone is no longer in a list.</summary>
/// <param name="Id">The dossier that left the list.</param>
/// <param name="Revision">The dossier's revision that says so.</param>
public sealed record Retrait(BeneficiaireId Id, long Revision);

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

    /// <summary>With what a later read of the dossier, and of its conversation, makes of each half.</summary>
    internal Suivi Fusionner(Suivi lu)
    {
        var conversation = Conversation.Revision >= lu.Conversation.Revision ? Conversation : lu.Conversation;
        return (Revision >= lu.Revision ? this : lu) with { Conversation = conversation };
    }

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

/// <summary>A whole portfolio, as it was at one version.</summary>
/// <param name="Sommaire">Its summary.</param>
/// <param name="Suivis">Its rows, in no particular order.</param>
public record PortefeuilleLu(SommaireDuPortefeuille Sommaire, IReadOnlyList<Suivi> Suivis)
{
    /// <summary>Its rows in an order; a store that keeps portfolios keeps each order too.</summary>
    public virtual ListeTriee<Suivi> Selon(Ordre<Suivi> ordre) => ordre.Trier(Suivis);
}
