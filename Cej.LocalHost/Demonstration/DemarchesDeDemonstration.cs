using Cej.Domain.Demarches;
using Cej.Domain.Primitives;

namespace Cej.LocalHost.Demonstration;

/// <summary>Some démarches in a dossier: done, begun, still to do, late and given up; they are passed on as real ones are.</summary>
internal sealed class DemarchesDeDemonstration(IDemarcheStore demarches, ReferentielDesDemarches referentiel, TimeProvider clock)
{
    /// <summary>What, in how many days, and in which status.</summary>
    private static readonly (string Quoi, int Dans, StatutDeDemarche Statut)[] Predefinies =
    [
        ("Q14", -12, StatutDeDemarche.Realisee),
        ("Q24", 3, StatutDeDemarche.EnCours),
        ("Q17", 6, StatutDeDemarche.AFaire),
        ("Q33", 20, StatutDeDemarche.AFaire),
    ];

    /// <summary>Late, and given up.</summary>
    private static readonly (string Quoi, int Dans, StatutDeDemarche Statut)[] Autres =
    [
        ("Q02", -4, StatutDeDemarche.AFaire),
        ("Q01", 9, StatutDeDemarche.Annulee),
    ];

    /// <summary>Adds them.</summary>
    /// <param name="dossier">To whom.</param>
    /// <param name="toutes">Whether in every state.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task Ajouter(BeneficiaireId dossier, bool toutes, CancellationToken cancellationToken)
    {
        var maintenant = clock.GetUtcNow();
        var aujourdhui = JourDeParis.De(maintenant);
        foreach (var (quoi, dans, statut) in toutes ? [.. Predefinies, .. Autres] : Predefinies)
        {
            var modele = referentiel.Trouver(quoi)!;
            var contenu = new ContenuDeDemarche.Predefinie(modele.Pourquoi, modele.Quoi, modele.Moyens[0]);
            var demarche = Une(dossier, quoi, contenu, aujourdhui.AddDays(dans), maintenant.AddDays(-15));
            if (statut is not StatutDeDemarche.AFaire)
                demarche = demarche
                    .Passer(statut, null, statut is StatutDeDemarche.Realisee ? aujourdhui.AddDays(dans) : null, maintenant, Fuseau.Paris)
                    .Value;
            await demarches.Create(demarche, cancellationToken);
        }

        var perso = new ContenuDeDemarche.Personnalisee("Appeler la boulangerie pour proposer mes services le week-end");
        await demarches.Create(Une(dossier, "perso", perso, aujourdhui.AddDays(2), maintenant.AddDays(-1)), cancellationToken);
    }

    private static Demarche Une(BeneficiaireId dossier, string cle, ContenuDeDemarche contenu, DateOnly fin, DateTimeOffset creeLe) =>
        new()
        {
            // The same at each start: an interrupted installation goes on where it stopped.
            Id = Identifiants.Deterministe("demonstration-demarche", dossier.ToString(), cle),
            Dossier = dossier,
            Contenu = contenu,
            Statut = StatutDeDemarche.AFaire,
            Fin = fin,
            CreeLe = creeLe,
            ModifieLe = creeLe,
            Transmission = Transmission.Nouvelle(creeLe),
            Demande = Empreinte.De(cle),
        };
}
