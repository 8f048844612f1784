using Cej.Domain.Conseillers;

namespace Cej.Domain.Reaffectation;

/// <summary>The list as an operator sees it.</summary>
/// <param name="Page">Its lines, by address.</param>
/// <param name="Structures">The structures that a right can be granted for, by name.</param>
public sealed record ListeDesSuperviseurs(PageDeListe<Superviseur> Page, IReadOnlyList<string> Structures);

/// <summary>Puts someone on the list, or changes their structure.</summary>
/// <param name="Email">The address, as the identity provider gives it.</param>
/// <param name="Structure">A structure of the reference list of agencies.</param>
/// <param name="Par">The caller, who must be an operator.</param>
public sealed record HabiliterSuperviseur(string? Email, string? Structure, Appelant Par);

/// <summary>
/// The list from which the right to reassign is granted, one person at a time; a change holds from the next request on. Guide: "Le
/// module de réaffectation" (demande d'ajout de ce module).
/// </summary>
public sealed class SuperviseursHandler(
    ISuperviseurs superviseurs,
    StructuresConnues structures,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>A page of the list.</summary>
    public async Task<Result<ListeDesSuperviseurs>> Lister(
        string? apres,
        int limite,
        Appelant appelant,
        CancellationToken cancellationToken
    )
    {
        if (appelant is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;
        if (!Rang.TryLire(apres, out var rang))
            return Pagination.CurseurInvalide;

        var reading = superviseurs.Lister(cancellationToken);
        var connues = await structures.Lister(cancellationToken);
        var page = Pagination.Page(await reading, ligne => new Rang(ligne.Email.Value, "", ligne.Id), false, rang, limite);
        journal.Consigner(appelant, ActionConsignee.SuperviseursLus);
        return new ListeDesSuperviseurs(page, connues);
    }

    /// <summary>Grants the right, or changes where it holds.</summary>
    public async Task<Result<Superviseur>> Habiliter(HabiliterSuperviseur command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;

        var email = AdresseEmail.Lire(command.Email);
        var structure = await structures.Lire(command.Structure, cancellationToken);
        if (email.Refus is not null || structure.Refus is not null)
            return Refus.DeChamps([.. email.Refus?.Champs ?? [], .. structure.Refus?.Champs ?? []]);

        var superviseur = new Superviseur(email.Value, structure.Value, clock.GetUtcNow());
        await superviseurs.Habiliter(superviseur, cancellationToken);
        journal.Consigner(command.Par, ActionConsignee.SuperviseurHabilite);
        return superviseur;
    }

    /// <summary>Takes the right away; taking it away twice changes nothing.</summary>
    public async Task<Result<Fait>> Retirer(Guid id, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;

        if (await superviseurs.Delete(id, cancellationToken))
            journal.Consigner(appelant, ActionConsignee.SuperviseurRetire);
        return new Fait();
    }
}

/// <summary>The structures of the reference list of agencies, for which a right can be granted.</summary>
public sealed class StructuresConnues(IAgences agences)
{
    /// <summary>All structures, each once, by name.</summary>
    public async Task<IReadOnlyList<string>> Lister(CancellationToken cancellationToken) =>
        [
            .. (await agences.Lister(cancellationToken))
                .Select(agence => agence.Structure)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The structure that somebody typed, or a refusal of the field.</summary>
    public async Task<Result<string>> Lire(string? saisie, CancellationToken cancellationToken)
    {
        var cherchee = TextePlie.Identite(saisie);
        var structure = (await Lister(cancellationToken)).FirstOrDefault(connue => TextePlie.Identite(connue) == cherchee);
        return structure is null
            ? Refus.DeChamps(new ErreurDeChamp("structure", "Aucune agence n'est de cette structure : choisissez-la dans la liste."))
            : structure;
    }
}
