namespace Cej.Domain.Conseillers;

/// <summary>Where counsellors' profiles are kept.</summary>
public interface IConseillerStore
{
    /// <summary>The profile; null before the first login.</summary>
    Task<Stored<Conseiller>?> Find(ConseillerId id, CancellationToken cancellationToken);

    /// <summary>Creates the space, or tells that it exists: of two concurrent first logins one creates.</summary>
    Task<bool> Create(Conseiller conseiller, CancellationToken cancellationToken);

    /// <summary>Saves under the version read, or refuses with <see cref="RefusKind.VersionPerimee"/>.</summary>
    Task<Result<Stored<Conseiller>>> Save(Conseiller conseiller, string version, CancellationToken cancellationToken);

    /// <summary>Who was to be looked at by an instant (<see cref="Silence.AVoirLe"/>). Maintenance only: looks at every due date.</summary>
    IAsyncEnumerable<Stored<Conseiller>> Silencieux(DateTimeOffset instant, CancellationToken cancellationToken);
}

/// <summary>The reference list of agencies.</summary>
public interface IAgences
{
    /// <summary>The whole list, in order of name.</summary>
    ValueTask<IReadOnlyList<Agence>> Lister(CancellationToken cancellationToken);

    /// <summary>Adds an agency, or changes its name or structure. Other instances may show it minutes later.</summary>
    Task Save(Agence agence, CancellationToken cancellationToken);
}

/// <summary>The list of superviseurs that operators manage.</summary>
public interface ISuperviseurs
{
    /// <summary>
    /// A counsellor's line as it is now; null when there is none, and when the line of this very address is somebody else's. The first
    /// counsellor who comes with a verified address binds its line to that identity: of two at once, one wins.
    /// </summary>
    Task<Superviseur?> Find(Appelant.Conseiller par, CancellationToken cancellationToken);

    /// <summary>Lets a counsellor's own line follow a new address; does nothing without such a line, and to another's.</summary>
    Task Suivre(Appelant.Conseiller par, AdresseEmail ancienne, CancellationToken cancellationToken);

    /// <summary>The whole list, in no particular order.</summary>
    Task<IReadOnlyList<Superviseur>> Lister(CancellationToken cancellationToken);

    /// <summary>Puts someone on the list, or changes their line, which stays theirs. Holds from the commit on.</summary>
    Task Habiliter(Superviseur superviseur, CancellationToken cancellationToken);

    /// <summary>Takes a line away; false when there is none. Holds from the commit on.</summary>
    Task<bool> Delete(Guid id, CancellationToken cancellationToken);
}

/// <summary>A line of the list of superviseurs: who may reassign, and where.</summary>
/// <param name="Email">The exact address.</param>
/// <param name="Structure">The structure: the scope of everything that a superviseur may see and move.</param>
/// <param name="Le">When the right was granted.</param>
/// <param name="Pour">Whose it is, from the first use on; null until then.</param>
public sealed record Superviseur(AdresseEmail Email, string Structure, DateTimeOffset Le, ConseillerId? Pour = null)
{
    /// <summary>Names the line without telling the address.</summary>
    public Guid Id => IdDe(Email);

    /// <summary>Whether it is a counsellor's: bound to the counsellor, or not yet bound and of the counsellor's address.</summary>
    public bool EstDe(ConseillerId conseiller, AdresseEmail? email) => Pour is { } pour ? pour == conseiller : Email == email;

    /// <summary>The name of the line of an address.</summary>
    public static Guid IdDe(AdresseEmail email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return Identifiants.Deterministe("superviseur", email.Value);
    }
}

/// <summary>
/// The counsellors of each structure. It only helps to find: whoever finds someone reads the profile before saying anything about them, so
/// that a line that is behind tells nothing.
/// </summary>
public interface IAnnuaireDesConseillers
{
    /// <summary>Writes a counsellor's line in the structure of the profile, if there is one.</summary>
    Task Inscrire(Conseiller conseiller, CancellationToken cancellationToken);

    /// <summary>Takes a counsellor's line out of a structure, if it is there; false when it was written again in between.</summary>
    Task<bool> Radier(ConseillerId id, string dans, CancellationToken cancellationToken);

    /// <summary>Everyone in a structure, in no particular order. One partition read.</summary>
    Task<IReadOnlyList<ConseillerConnu>> Lister(string dans, CancellationToken cancellationToken);
}

/// <summary>Someone in the directory.</summary>
/// <param name="Id">The counsellor's space.</param>
/// <param name="Nom">The counsellor's name.</param>
/// <param name="Email">The counsellor's address.</param>
public sealed record ConseillerConnu(ConseillerId Id, NomComplet Nom, AdresseEmail Email);
