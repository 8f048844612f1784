namespace Cej.Domain.Dossiers;

/// <summary>A page of the rows of the caller's space.</summary>
/// <param name="Recherche">Words of the first or last name; blank for everyone.</param>
/// <param name="Apres">The cursor of the previous page; null for the first.</param>
/// <param name="Limite">At most so many rows.</param>
/// <param name="VersionConnue">The version that the caller has; null for a first read.</param>
/// <param name="Par">The caller, who must be a counsellor.</param>
public sealed record DemandeDeListe(string? Recherche, string? Apres, int Limite, long? VersionConnue, Appelant Par);

/// <summary>The page, or nothing when the caller has it already.</summary>
/// <param name="Sommaire">Version and unread counts of the whole space.</param>
/// <param name="Page">Null when <see cref="DemandeDeListe.VersionConnue"/> is still the current version.</param>
public sealed record EspaceListe(SommaireDuPortefeuille Sommaire, PageDeListe<Suivi>? Page);

/// <summary>The one read of what shows the rows of a space: the portfolio, and the chat column beside it.</summary>
public sealed class ListerEspace(IEspaceStore espaces, IJournalDesAcces journal)
{
    /// <summary>A page of the rows, or nothing when the caller's version is the current one.</summary>
    /// <param name="demande">Which rows.</param>
    /// <param name="ordre">In which order.</param>
    /// <param name="acces">What the access audit calls it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="retenir">Leaves out the rows that it says no to; null leaves none out.</param>
    public async Task<Result<EspaceListe>> Handle(
        DemandeDeListe demande,
        Ordre<Suivi> ordre,
        ActionConsignee acces,
        CancellationToken cancellationToken,
        Predicate<Suivi>? retenir = null
    )
    {
        ArgumentNullException.ThrowIfNull(demande);
        if (demande.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (!Rang.TryLire(demande.Apres, out var apres))
            return Pagination.CurseurInvalide;

        var (sommaire, lu) = await espaces.ListerDepuis(par.Id, demande.VersionConnue, cancellationToken);
        if (lu is null)
            return new EspaceListe(sommaire, null);

        journal.Consigner(par, acces);
        var recherche = new Recherche(demande.Recherche);
        var retenues = lu.Selon(ordre).Parmi(recherche, suivi => suivi.CleDeTri).Parmi(retenir);
        return new EspaceListe(sommaire, retenues.Page(apres, demande.Limite));
    }
}
