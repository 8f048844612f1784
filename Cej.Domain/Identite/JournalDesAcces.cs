namespace Cej.Domain.Identite;

/// <summary>One line of the access audit: pseudonymous, no content.</summary>
/// <param name="Instant">When it was noted.</param>
/// <param name="Par">The caller's fingerprint.</param>
/// <param name="Action">What the caller did.</param>
/// <param name="Dossier">The dossier concerned; null when it is the caller's whole portfolio or own space.</param>
public sealed record AccesConsigne(DateTimeOffset Instant, Empreinte Par, ActionConsignee Action, BeneficiaireId? Dossier);

/// <summary>The append-only access audit, kept 12 months outside the documents.</summary>
public interface IJournalDesAcces
{
    /// <summary>Appends a line; never blocks and never fails the caller.</summary>
    void Consigner(Empreinte par, ActionConsignee action, BeneficiaireId? dossier = null);
}

/// <summary>Reads the access audit back.</summary>
public interface ILectureDuJournal
{
    /// <summary>What was noted about a dossier on one UTC day, whatever instance noted it, in no order.</summary>
    Task<IReadOnlyList<AccesConsigne>> Lister(DateOnly jour, BeneficiaireId dossier, CancellationToken cancellationToken);
}

/// <summary>Shorter to say.</summary>
public static class JournalDesAccesExtensions
{
    /// <summary>Appends a line about the caller.</summary>
    public static void Consigner(this IJournalDesAcces journal, Appelant par, ActionConsignee action, BeneficiaireId? dossier = null)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(par);
        journal.Consigner(par.Identite, action, dossier);
    }

    /// <summary>Appends a line for each of first name, name and address that changed, and never from what to what.</summary>
    public static void ConsignerIdentite(
        this IJournalDesAcces journal,
        Appelant par,
        (NomComplet Nom, AdresseEmail Email) avant,
        (NomComplet Nom, AdresseEmail Email) apres,
        BeneficiaireId? dossier = null
    )
    {
        if (avant.Nom.Prenom != apres.Nom.Prenom)
            journal.Consigner(par, ActionConsignee.PrenomModifie, dossier);
        if (avant.Nom.Nom != apres.Nom.Nom)
            journal.Consigner(par, ActionConsignee.NomModifie, dossier);
        if (avant.Email != apres.Email)
            journal.Consigner(par, ActionConsignee.EmailModifie, dossier);
    }
}
