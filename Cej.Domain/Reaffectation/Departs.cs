using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Reaffectation;

/// <summary>Those whom one reassignment took out of a portfolio: their former counsellor is told who follows them now.</summary>
public sealed record Depart
{
    /// <summary>The departure: the same whenever the reassignment is resumed.</summary>
    public required Guid Id { get; init; }

    /// <summary>For good, for a time, or back to the first counsellor.</summary>
    public required TypeAffectation Type { get; init; }

    /// <summary>Who follows them now.</summary>
    public required Collegue Chez { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>Who left.</summary>
    public required IReadOnlyList<PersonnePartie> Personnes { get; init; }

    /// <summary>What is told to one of the counsellors whom people leave.</summary>
    public static Depart De(DemandeDeReaffectation reaffectation, ConseillerId de, IReadOnlyList<PersonnePartie> personnes)
    {
        ArgumentNullException.ThrowIfNull(reaffectation);
        return new()
        {
            Id = Identifiants.DeterministeEtOrdonne(reaffectation.Le, "depart", reaffectation.Id.ToString("N"), de.ToString()),
            Type = reaffectation.Type,
            Chez = reaffectation.Cible,
            Le = reaffectation.Le,
            Personnes = personnes,
        };
    }
}

/// <summary>Someone who left a portfolio.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Nom">The person's name.</param>
public sealed record PersonnePartie(BeneficiaireId Id, NomComplet Nom);

/// <summary>The departures that a counsellor has not put away, kept for a month.</summary>
public interface IDepartStore
{
    /// <summary>Notes one; the same one again changes nothing.</summary>
    Task Noter(ConseillerId conseiller, Depart depart, CancellationToken cancellationToken);

    /// <summary>The latest first. One range read.</summary>
    Task<IReadOnlyList<Depart>> Lister(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>Puts one away; one that is not there changes nothing.</summary>
    Task Ranger(ConseillerId conseiller, Guid depart, CancellationToken cancellationToken);
}

/// <summary>What a counsellor is told of who left.</summary>
/// <param name="Departs">The latest first.</param>
/// <param name="ARecuperer">Who among them may be taken back, which is told elsewhere too.</param>
public sealed record DepartsConnus(IReadOnlyList<Depart> Departs, IReadOnlySet<BeneficiaireId> ARecuperer);

/// <summary>Tells a counsellor who left the portfolio and who follows them now, until that is put away.</summary>
public sealed class DepartsHandler(IDepartStore departs, IEspaceStore espaces, IJournalDesAcces journal)
{
    /// <summary>The caller's, the latest first, without whoever has come back since.</summary>
    public async Task<Result<DepartsConnus>> Lister(Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller conseiller)
            return RefusIdentite.ReserveAuxConseillers;
        var lus = await departs.Lister(conseiller.Id, cancellationToken);
        journal.Consigner(conseiller, "departs-lus");
        if (lus.Count == 0)
            return new DepartsConnus([], new HashSet<BeneficiaireId>());

        var readingRetours = espaces.ListerRetours(conseiller.Id, cancellationToken);
        var presents = (await espaces.Lister(conseiller.Id, cancellationToken)).Suivis.Select(suivi => suivi.Id).ToHashSet();
        var restants = lus.Select(depart =>
            depart with
            {
                Personnes = [.. depart.Personnes.Where(personne => !presents.Contains(personne.Id))],
            }
        );
        return new DepartsConnus(
            [.. restants.Where(depart => depart.Personnes.Count > 0)],
            (await readingRetours).Select(retour => retour.Id).ToHashSet()
        );
    }

    /// <summary>Puts one of the caller's away.</summary>
    public async Task<Result<Fait>> Ranger(Guid depart, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller conseiller)
            return RefusIdentite.ReserveAuxConseillers;
        await departs.Ranger(conseiller.Id, depart, cancellationToken);
        return new Fait();
    }
}
