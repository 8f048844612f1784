using Cej.Domain.Diffusion;

namespace Cej.Domain.Reaffectation;

/// <summary>
/// Brings what derives from the dossiers in line with them after a reassignment: rows of both portfolios, who is to be taken back, the
/// lists of whom they left, connected clients. Running it again changes nothing.
/// </summary>
public sealed class Rangement(EcrireEspace espaces, IDepartStore departs, IListeStore listes, IPreveneur preveneur, IChatNotifier notifier)
{
    /// <summary>After the dossiers have moved: each step goes by what they are now, wherever an earlier run stopped.</summary>
    public async Task Ranger(
        DemandeDeReaffectation reaffectation,
        IReadOnlyList<DossierDeplace> deplaces,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(reaffectation);
        await Task.WhenAll(deplaces.Select(deplace => Annoncer(deplace, cancellationToken)));

        // First where they arrive: nobody is in no portfolio in between.
        foreach (var chez in deplaces.Where(deplace => deplace.Dossier.EstSuivi).GroupBy(deplace => deplace.Dossier.Referent))
            await Accueillir(chez.Key, [.. chez], cancellationToken);
        // Before the former counsellor is told, who then reads whom to take back and who follows them now; whoever decided it knows.
        await NoterLesRetours(deplaces, cancellationToken);
        foreach (var de in deplaces.Where(deplace => deplace.Ligne.De != deplace.Dossier.Referent).GroupBy(deplace => deplace.Ligne.De))
        {
            if (de.Key != reaffectation.Par.Id)
                await departs.Noter(de.Key, reaffectation.Depart(de.Key, [.. de.Select(Partie)]), cancellationToken);
            await Quitter(de.Key, [.. de], cancellationToken);
        }

        if (reaffectation.Type is TypeAffectation.Definitive)
            await ViderLesListes(deplaces, cancellationToken);
    }

    private Task Annoncer(DossierDeplace deplace, CancellationToken cancellationToken) =>
        notifier.Prevenir(
            deplace.Conversation,
            deplace.Fait is { Avis: var avis }
                ? new EvenementDeChat.MessageAjoute(new(avis))
                : new EvenementDeChat.ConversationModifiee(deplace.Conversation.Dernier),
            cancellationToken
        );

    private async Task Accueillir(ConseillerId chez, IReadOnlyList<DossierDeplace> arrives, CancellationToken cancellationToken)
    {
        var lignes = arrives.Select(arrive => Suivi.De(arrive.Dossier, arrive.Conversation)).ToArray();
        var conversations = arrives.ToDictionary(arrive => arrive.Dossier.Id, arrive => arrive.Conversation);
        var modifiees = await espaces.Projeter(
            chez,
            lignes,
            static _ => Task.CompletedTask,
            id => preveneur.Avertir(conversations[id]),
            cancellationToken
        );
        await Task.WhenAll(modifiees.Select(lues => notifier.Montrer(lues, cancellationToken)));
    }

    private async Task Quitter(ConseillerId de, IReadOnlyList<DossierDeplace> partis, CancellationToken cancellationToken)
    {
        var montrees = await espaces.Retirer(de, [.. partis.Select(Retrait)], static _ => Task.CompletedTask, cancellationToken);
        // A row that was behind: the effects of the last message were still to come, and no row will ask for them any more.
        foreach (var parti in partis)
        {
            if (montrees.GetValueOrDefault(parti.Dossier.Id, long.MaxValue) < parti.Fait?.Avant.Revision)
                preveneur.Avertir(parti.Fait.Avant);
        }

        await Task.WhenAll(
            partis.Select(parti =>
                notifier.Prevenir(parti.Conversation with { Referent = de }, new EvenementDeChat.SuiviRetire(), cancellationToken)
            )
        );
    }

    private async Task NoterLesRetours(IReadOnlyList<DossierDeplace> deplaces, CancellationToken cancellationToken)
    {
        var origines = deplaces
            .SelectMany(deplace => new[] { deplace.Ligne.InitialAvant, deplace.Dossier.ReferentInitial })
            .OfType<ConseillerId>()
            .Distinct();
        foreach (var origine in origines)
        {
            var concernes = deplaces.Where(deplace => deplace.Ligne.InitialAvant == origine || deplace.Dossier.ReferentInitial == origine);
            var encore = concernes.ToLookup(deplace => deplace.Dossier.EstSuivi && deplace.Dossier.ReferentInitial == origine);
            // A person who moved on since is noted by that later move, which alone knows the name.
            await espaces.Noter(
                origine,
                [.. encore[true].Where(deplace => deplace.Dossier.Referent == deplace.Ligne.Ligne.Conseiller).Select(Retour)],
                [.. encore[false].Select(Retrait)],
                cancellationToken
            );
        }
    }

    /// <summary>
    /// A counsellor whom people left for good loses them in the lists. People who left for a time stay there as absent members.
    /// </summary>
    private async Task ViderLesListes(IReadOnlyList<DossierDeplace> deplaces, CancellationToken cancellationToken)
    {
        var quittes = deplaces
            .SelectMany(deplace =>
                new ConseillerId?[] { deplace.Ligne.De, deplace.Ligne.InitialAvant }
                    .OfType<ConseillerId>()
                    .Where(quitte => quitte != deplace.Dossier.Referent && quitte != deplace.Dossier.ReferentInitial)
                    .Select(quitte => (Quitte: quitte, deplace.Dossier.Id))
            )
            .ToLookup(depart => depart.Quitte, depart => depart.Id);
        foreach (var quitte in quittes)
            await ViderLesListes(quitte.Key, quitte.ToHashSet(), cancellationToken);
    }

    private async Task ViderLesListes(ConseillerId de, HashSet<BeneficiaireId> partis, CancellationToken cancellationToken)
    {
        var lues = await listes.Lister(de, cancellationToken);
        foreach (var liste in lues.Where(liste => liste.Value.Membres.Any(membre => partis.Contains(membre.Id))))
            // Refused every time: the reassignment is not over, and is taken up again.
            await Concurrence.Imposer(async () =>
                await listes.Find(de, liste.Value.Id, cancellationToken) is { } found
                    ? (await listes.Save(de, Sans(found.Value, partis), found, cancellationToken)).Map(_ => new Fait())
                    : new Fait()
            );
    }

    private static ListeDeDiffusion Sans(ListeDeDiffusion liste, HashSet<BeneficiaireId> partis) =>
        liste with
        {
            Membres = [.. liste.Membres.Where(membre => !partis.Contains(membre.Id))],
        };

    private static PersonnePartie Partie(DossierDeplace deplace) => new(deplace.Dossier.Id, deplace.Dossier.Nom);

    private static Retrait Retrait(DossierDeplace deplace) => new(deplace.Dossier.Id, deplace.Dossier.Revision);

    private static Retour Retour(DossierDeplace deplace) =>
        new(
            deplace.Dossier.Id,
            deplace.Dossier.Nom,
            new(deplace.Dossier.Referent, deplace.Ligne.Ligne.Nom),
            deplace.Dossier.SuiviDepuis,
            deplace.Dossier.Revision
        );
}
