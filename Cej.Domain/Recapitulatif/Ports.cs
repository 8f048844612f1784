namespace Cej.Domain.Recapitulatif;

/// <summary>Who gets a digest, and what became of each mail; kept beside the counsellor. Each member is atomic.</summary>
public interface IRecapitulatifStore
{
    /// <summary>The counsellors with unread messages, from the summaries of their spaces. Maintenance only: looks at every summary.</summary>
    IAsyncEnumerable<ConseillerId> AvecNonLus(CancellationToken cancellationToken);

    /// <summary>A counsellor as of now. Null without a profile. Two point reads together.</summary>
    Task<Destinataire?> Find(ConseillerId id, CancellationToken cancellationToken);

    /// <summary>Claims a mail; null when it is claimed already: of two at once, one gets it.</summary>
    Task<Stored<EnvoiReserve>?> Create(EnvoiReserve reserve, CancellationToken cancellationToken);

    /// <summary>What is known of a mail. One range read.</summary>
    Task<EtatDeLEnvoi> FindEtat(ConseillerId id, DateOnly jour, CancellationToken cancellationToken);

    /// <summary>Replaces a claim under its version read; null when another was faster.</summary>
    Task<Stored<EnvoiReserve>?> Save(EnvoiReserve reserve, string version, CancellationToken cancellationToken);

    /// <summary>Gives a claim back, for a mail that the service certainly has not taken; nothing when another was faster.</summary>
    Task Liberer(Stored<EnvoiReserve> reserve, CancellationToken cancellationToken);

    /// <summary>Marks a mail as sent, or as refused for good with the reason; once.</summary>
    Task Terminer(ConseillerId id, DateOnly jour, DateTimeOffset le, string? refus, CancellationToken cancellationToken);
}

/// <summary>The day's work, shared by every run on every instance.</summary>
public interface IPlanStore
{
    /// <summary>The plan; null before the very first one.</summary>
    Task<Stored<Plan>?> Find(CancellationToken cancellationToken);

    /// <summary>Saves under the version read, null for the first one; null when another was faster.</summary>
    Task<Stored<Plan>?> Save(Plan plan, string? version, CancellationToken cancellationToken);

    /// <summary>Writes a page of a plan's counsellors, before the plan that refers to it.</summary>
    Task SavePage(Guid plan, int page, IReadOnlyList<ConseillerId> conseillers, CancellationToken cancellationToken);

    /// <summary>A page of a plan's counsellors; empty when it is too old to be kept.</summary>
    Task<IReadOnlyList<ConseillerId>> FindPage(Guid plan, int page, CancellationToken cancellationToken);
}

/// <summary>The mail service.</summary>
public interface ICourrier
{
    /// <summary>Hands a mail over. The same operation with the same first time is a repetition: the mail leaves once.</summary>
    /// <param name="courriel">The mail.</param>
    /// <param name="operation">By which the service knows it.</param>
    /// <param name="premierEnvoi">When it was first asked for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<Remise> Remettre(Courriel courriel, Guid operation, DateTimeOffset premierEnvoi, CancellationToken cancellationToken);

    /// <summary>What became of an operation.</summary>
    Task<Sort> Retrouver(Guid operation, CancellationToken cancellationToken);
}

/// <summary>Writes the mail.</summary>
public interface IModeleDuRecapitulatif
{
    /// <summary>The mail; nothing in it comes from a bénéficiaire, and nothing that the counsellor typed is active.</summary>
    Courriel Composer(Destinataire destinataire, NonLus contenu);
}

/// <summary>Links by which the daily mail is turned off without a sign-in: whoever has one may do that, and nothing else.</summary>
public interface ILiensDeDesabonnement
{
    /// <summary>The link of a counsellor, the same all day; null when the installation has no key for it.</summary>
    Uri? Pour(ConseillerId id);

    /// <summary>Whose link a token is of; null for one that is over, was changed, or was never made here.</summary>
    ConseillerId? Lire(string jeton);
}
