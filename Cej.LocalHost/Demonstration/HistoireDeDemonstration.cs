using Cej.Domain.Dossiers;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using Cej.LocalHost.Identite;

namespace Cej.LocalHost.Demonstration;

/// <summary>
/// What happened before the first start, in the order in which it did: conversations, sends, offers, an important message, quick replies,
/// a temporary reassignment. Everything has a name of its own, so that one that was cut off goes on.
/// </summary>
internal sealed class HistoireDeDemonstration(
    ConversationsDeDemonstration conversations,
    EnvoisDeDemonstration envois,
    OffresDeDemonstration offres,
    IMessageImportantStore importants,
    IReponsesRapidesStore reponses,
    Perimetre perimetre,
    IReaffectationStore reaffectations,
    IDossierStore dossiers,
    IDepartStore departs,
    Domain.Diffusion.IListeStore listes,
    EcrireEspace espaces,
    TimeProvider clock
)
{
    private static readonly Domain.Identite.Appelant.Conseiller Camille = Personnage.EnConseiller(ComptesDeDemonstration.Camille);

    private static readonly string[] TextesDeCamille =
    [
        "Bonjour, votre rendez-vous est confirmé. À bientôt !",
        "Bonjour, je n'ai pas pu vous joindre. Quand puis-je vous rappeler ?",
        "Pensez à mettre à jour vos démarches de la semaine dans l'application.",
        "Pouvez-vous m'envoyer votre CV à jour en PDF ?",
        "Bravo pour votre démarche, continuez comme ça !",
    ];

    private static readonly string[] Confies = ["Bachir Abbas", "Omar Ammari"];

    /// <summary>All but the reassignment.</summary>
    public async Task Raconter(IReadOnlyDictionary<string, Personnage> gens, CancellationToken cancellationToken)
    {
        // Told before, and cut off in its last step: whoever was lent out is no longer the counsellor's to write to.
        if (await dossiers.Find(gens[Confies[^1]].Id, cancellationToken) is { } confie && confie.Value.Referent != Camille.Id)
            return;
        await conversations.Jouer(gens, TimeSpan.MaxValue, EnvoisDeDemonstration.AvantLesDerniersJours, cancellationToken);
        await envois.Envoyer(gens, cancellationToken);
        await conversations.Jouer(gens, EnvoisDeDemonstration.AvantLesDerniersJours, TimeSpan.Zero, cancellationToken);
        await Task.WhenAll(conversations.Lire(gens, cancellationToken), offres.Garder(gens, cancellationToken));
        await offres.Repondre(gens["Manon Désiré"], gens["Jérémy Ardècquois"], cancellationToken);
        await Annoncer(cancellationToken);
        await GarderDesReponses(cancellationToken);
    }

    /// <summary>Last: two people are lent to a colleague.</summary>
    public async Task Confier(IReadOnlyDictionary<string, Personnage> gens, CancellationToken cancellationToken)
    {
        var passe = new Passe(clock.GetUtcNow());
        passe.Aller(TimeSpan.FromDays(4));
        var silence = new Silence();
        var rangement = new Rangement(espaces, departs, listes, silence, silence);
        var reaffecter = new ReaffecterHandler(
            perimetre,
            reaffectations,
            new Deplacements(reaffectations, dossiers, rangement, silence, passe),
            new Identifiants(passe),
            passe
        );
        var demande = new Reaffecter(
            Camille.Id.Value,
            Personnage.EnConseiller(ComptesDeDemonstration.Mehdi).Id.Value,
            [.. Confies.Select(nom => gens[nom].Id.Value)],
            Temporaire: true,
            "demonstration-conges",
            Personnage.EnConseiller(ComptesDeDemonstration.Nathalie)
        );
        _ = (await reaffecter.Handle(demande, cancellationToken)).Value;
    }

    private Task Annoncer(CancellationToken cancellationToken)
    {
        var jour = JourDeParis.De(clock.GetUtcNow());
        var message = new MessageImportant(
            "En formation cette semaine, je réponds en fin de journée. En cas d'urgence, appelez l'agence.",
            jour.AddDays(-1),
            jour.AddDays(4)
        );
        return importants.Save(Camille.Id, message, cancellationToken);
    }

    /// <summary>Texts that Camille writes often.</summary>
    private async Task GarderDesReponses(CancellationToken cancellationToken)
    {
        var gardees = await reponses.Find(Camille.Id, cancellationToken);
        var suivantes = gardees.Value;
        foreach (var texte in TextesDeCamille)
        {
            var reponse = new ReponseRapide(Identifiants.Deterministe("demonstration-reponse", texte), texte);
            if (suivantes.Trouver(reponse.Id) is null)
                suivantes = suivantes.Ajouter(reponse).Value;
        }

        _ = (await reponses.Save(Camille.Id, suivantes, gardees.Version, null, cancellationToken)).Value;
    }
}
