namespace Cej.Domain.Portefeuille;

/// <summary>Asks for everything that is kept about one young person, who asked for it (GDPR, article 15).</summary>
/// <param name="Dossier">The dossier; null to name the person by address.</param>
/// <param name="Email">The person's address, or null; an archive no longer has one.</param>
/// <param name="Par">The caller, who must be an operator.</param>
public sealed record ExporterDossier(Guid? Dossier, string? Email, Appelant Par);

/// <summary>Everything that is kept about one young person.</summary>
/// <param name="Id">The person's dossier.</param>
/// <param name="Le">When it was read.</param>
/// <param name="Documents">As they are kept, in order of name.</param>
public sealed record DossierExporte(BeneficiaireId Id, DateTimeOffset Le, IReadOnlyList<DocumentExporte> Documents);

/// <summary>A document as it is kept.</summary>
/// <param name="Nom">Its name in the dossier.</param>
/// <param name="Type">What it is, e.g. <c>message</c>.</param>
/// <param name="Contenu">Its content as stored: JSON that the domain passes on and does not read.</param>
public sealed record DocumentExporte(string Nom, string Type, string Contenu);

/// <summary>Reads a dossier as it is kept.</summary>
public interface IExportDesDossiers
{
    /// <summary>Every document, without the marks that only serve to do nothing twice.</summary>
    Task<IReadOnlyList<DocumentExporte>> Lister(BeneficiaireId id, CancellationToken cancellationToken);
}

/// <summary>For operators, who see in this what is in a dossier, and for the person; every time is in the access audit.</summary>
public sealed class ExporterDossierHandler(
    AccesAuDossier acces,
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    IExportDesDossiers export,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>The caller's own dossier.</summary>
    public async Task<Result<DossierExporte>> PourSoi(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        var lu = await acces.LeSien(id, par, cancellationToken);
        return lu.Refus is { } refus ? refus : await Exporter(id, par, cancellationToken);
    }

    /// <summary>The dossier, archived or not.</summary>
    public async Task<Result<DossierExporte>> Handle(ExporterDossier command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;

        var nomme = await Trouver(command, cancellationToken);
        if (nomme.Refus is { } refus)
            return refus;
        if (await dossiers.Find(nomme.Value, cancellationToken) is null)
            return RefusPortefeuille.DossierInconnu;

        return await Exporter(nomme.Value, command.Par, cancellationToken);
    }

    private async Task<DossierExporte> Exporter(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        var documents = await export.Lister(id, cancellationToken);
        journal.Consigner(par, ActionConsignee.DossierExporte, id);
        return new DossierExporte(id, clock.GetUtcNow(), documents);
    }

    private async Task<Result<BeneficiaireId>> Trouver(ExporterDossier command, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case { Dossier: { } id, Email: null }:
                return new BeneficiaireId(id);
            case { Dossier: null, Email: { } saisie }:
                var email = AdresseEmail.Lire(saisie);
                if (email.Refus is { } refus)
                    return refus;
                return await annuaire.Find(email.Value, cancellationToken) is { } trouve ? trouve : RefusPortefeuille.DossierInconnu;
            default:
                return Refus.DeChamps(new ErreurDeChamp("dossier", "Indiquez le dossier ou l'adresse e-mail, et un seul des deux."));
        }
    }
}
