using Cej.Domain.Actualites;
using Cej.Domain.Primitives;

namespace Cej.LocalHost.Demonstration;

/// <summary>Some news: one pinned, one for a structure, one still to come.</summary>
internal sealed class ActualitesDeDemonstration(IActualiteStore actualites, INettoyeurHtml nettoyeur, TimeProvider clock)
{
    public async Task Ajouter(string structure, CancellationToken cancellationToken)
    {
        await Une(
            "Club utilisateurs",
            """
            <p>Le club utilisateurs est de retour pour vous offrir un temps d'échanges et de discussions.</p>
            <ul><li>Prendre connaissance de l'actualité de l'application</li><li>Partager ses bonnes pratiques</li></ul>
            <p>Rejoignez-nous à distance, <a href="https://aide.example/cej/club">sur ce lien</a>.</p>
            """,
            ["PE - Événements"],
            [],
            dans: -20,
            epinglee: true,
            cancellationToken
        );
        await Une(
            "Avez-vous lu notre dernière infolettre ?",
            "<p>Il est encore temps de <a href=\"https://aide.example/cej/infolettre\">découvrir l'infolettre du mois</a>.</p>",
            ["PE - Événements", "Infolettre"],
            [],
            dans: -6,
            epinglee: false,
            cancellationToken
        );
        await Une(
            "Atelier mobilité dans votre direction",
            "<p>Un atelier <strong>mobilité</strong> est proposé aux jeunes de la direction territoriale.</p>",
            ["Ateliers"],
            [structure],
            dans: -1,
            epinglee: false,
            cancellationToken
        );
        await Une(
            "Nouveautés à venir",
            "<p>Cette actualité paraîtra dans sept jours : seuls les exploitants la voient.</p>",
            [],
            [],
            dans: 7,
            epinglee: false,
            cancellationToken
        );
    }

    private async Task Une(
        string titre,
        string contenu,
        IReadOnlyList<string> etiquettes,
        IReadOnlyList<string> structures,
        int dans,
        bool epinglee,
        CancellationToken cancellationToken
    )
    {
        var le = Instants.ALaMilliseconde(clock.GetUtcNow().AddDays(dans));
        await actualites.Create(
            new Actualite
            {
                Id = Identifiants.Deterministe("demonstration-actualite", titre),
                Titre = titre,
                Contenu = nettoyeur.Nettoyer(contenu),
                Etiquettes = etiquettes,
                Structures = structures,
                PublieeLe = le,
                ParueLe = le,
                Epinglee = epinglee,
                Annoncee = dans < 0,
                Demande = Empreinte.De(titre),
            },
            cancellationToken
        );
    }
}
