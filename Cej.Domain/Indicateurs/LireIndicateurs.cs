using Cej.Domain.Demarches;
using Cej.Domain.Offres;

namespace Cej.Domain.Indicateurs;

/// <summary>What happened around one young person in one week.</summary>
/// <param name="Semaine">The week.</param>
/// <param name="DemarchesCreees">Démarches that the young person made.</param>
/// <param name="DemarchesRealisees">Démarches whose day done is in the week.</param>
/// <param name="OffresConsultees">Offers opened, each once; at most <see cref="Offres.OffresConsultees.Maximum"/>.</param>
/// <param name="OffresEnregistrees">Favourites added, as far as they are still kept.</param>
/// <param name="OffresPartagees">Offers that a counsellor shared.</param>
/// <param name="MessagesDuBeneficiaire">Messages of the young person.</param>
/// <param name="MessagesDuConseiller">Messages of a counsellor, without the offers shared.</param>
public sealed record IndicateursDeLaSemaine(
    Semaine Semaine,
    int DemarchesCreees,
    int DemarchesRealisees,
    int OffresConsultees,
    int OffresEnregistrees,
    int OffresPartagees,
    int MessagesDuBeneficiaire,
    int MessagesDuConseiller
)
{
    /// <summary>The week at an instant and the four before it, the oldest first.</summary>
    public static IReadOnlyList<IndicateursDeLaSemaine> Compter(
        IReadOnlyList<Demarche> demarches,
        EspaceDOffres espace,
        IReadOnlyList<OffresConsultees> consultees,
        EchangesParSemaine echanges,
        DateTimeOffset instant
    )
    {
        var creees = demarches.CountBy(demarche => Semaine.De(demarche.CreeLe)).ToDictionary();
        var realisees = demarches
            .Where(demarche => demarche is { Statut: StatutDeDemarche.Realisee, Fin: not null })
            .CountBy(demarche => Semaine.De(demarche.Fin!.Value))
            .ToDictionary();
        var vues = consultees.ToDictionary(une => une.Semaine, une => une.Marques.Count);
        return
        [
            .. Semaine
                .Dernieres(instant)
                .Select(semaine => new IndicateursDeLaSemaine(
                    semaine,
                    creees.GetValueOrDefault(semaine),
                    realisees.GetValueOrDefault(semaine),
                    vues.GetValueOrDefault(semaine),
                    espace.Enregistrees.De(semaine),
                    echanges.Offres.De(semaine),
                    echanges.Beneficiaire.De(semaine),
                    echanges.Conseiller.De(semaine)
                )),
        ];
    }
}

/// <summary>Reads what happened around one young person, week by week: for whoever may read the dossier.</summary>
public sealed class LireIndicateursHandler(
    AccesAuDossier acces,
    IDemarcheStore demarches,
    IEspaceDOffresStore espaces,
    IOffresConsulteesStore consultees,
    IConversationStore conversations,
    TimeProvider clock
)
{
    /// <summary>Five weeks, the oldest first. All that it counts is read side by side.</summary>
    public Task<Result<IReadOnlyList<IndicateursDeLaSemaine>>> Handle(
        BeneficiaireId id,
        Appelant par,
        CancellationToken cancellationToken
    ) => acces.PourLire(id, par, ActionConsignee.IndicateursLus, cancellationToken).EtLire(() => Compter(id, cancellationToken));

    private async Task<IReadOnlyList<IndicateursDeLaSemaine>> Compter(BeneficiaireId id, CancellationToken cancellationToken)
    {
        var readingDemarches = demarches.Lister(id, cancellationToken);
        var readingEspace = espaces.Find(id, cancellationToken);
        var readingConsultees = consultees.Lister(id, cancellationToken);
        var conversation = await conversations.Find(id, cancellationToken);
        return IndicateursDeLaSemaine.Compter(
            [.. (await readingDemarches).Select(lue => lue.Value)],
            (await readingEspace).Value,
            await readingConsultees,
            conversation?.Value.Echanges ?? EchangesParSemaine.Vide,
            clock.GetUtcNow()
        );
    }
}
