using Cej.Domain.Diffusion;
using Cej.Domain.Offres;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Diffusion;

/// <summary>Des listes de diffusion.</summary>
/// <param name="Listes">Par titre.</param>
public sealed record ListesResponse(IReadOnlyList<ListeResponse> Listes);

/// <summary>Une liste de diffusion.</summary>
/// <param name="Id">L'identifiant de la liste.</param>
/// <param name="Titre">Son titre.</param>
/// <param name="CreeLe">Date de création, UTC.</param>
/// <param name="Membres">Ses membres.</param>
/// <param name="Destinataires">Nombre de membres auxquels un message serait envoyé.</param>
public sealed record ListeResponse(Guid Id, string Titre, DateTimeOffset CreeLe, IReadOnlyList<MembreResponse> Membres, int Destinataires)
{
    internal static ListeResponse De(ListeVue vue) =>
        new(
            vue.Liste.Value.Id,
            vue.Liste.Value.Titre,
            vue.Liste.Value.CreeLe,
            [
                .. vue.Liste.Value.Membres.Select(membre => new MembreResponse(
                    membre.Id.Value,
                    membre.Nom.Prenom,
                    membre.Nom.Nom,
                    vue.Presents.Contains(membre.Id)
                )),
            ],
            vue.Presents.Count
        );
}

/// <summary>Un membre d'une liste.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom au moment de l'ajout.</param>
/// <param name="Nom">Nom au moment de l'ajout.</param>
/// <param name="DansLePortefeuille">Faux quand la personne a quitté le portefeuille : rien ne lui est envoyé.</param>
public sealed record MembreResponse(Guid Id, string Prenom, string Nom, bool DansLePortefeuille);

/// <summary>Les envois à plusieurs personnes.</summary>
/// <param name="Envois">Les plus récents d'abord.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record EnvoisResponse(IReadOnlyList<EnvoiResponse> Envois, Guid? Suivant)
{
    internal static EnvoisResponse De(EnvoisLus lus) => new([.. lus.Envois.Select(EnvoiResponse.Depuis)], lus.Suivant);
}

/// <summary>Un envoi.</summary>
/// <param name="Id">L'identifiant de l'envoi.</param>
/// <param name="Texte">Le texte ; peut être vide quand une pièce est jointe.</param>
/// <param name="Pieces">Les noms des pièces jointes ; absent quand il n'y en a pas.</param>
/// <param name="Partage">L'offre ou la recherche partagée ; absente pour un message seul.</param>
/// <param name="Le">Date et heure, UTC.</param>
/// <param name="Listes">Les listes destinataires.</param>
/// <param name="Resultats">Le résultat pour chaque destinataire ; vide tant que l'envoi est en cours.</param>
/// <param name="Exclus">Les personnes choisies, ou membres d'une liste, qui ont quitté le portefeuille.</param>
/// <param name="Lus">Nombre de destinataires qui l'ont lu.</param>
public sealed record EnvoiResponse(
    Guid Id,
    string Texte,
    IReadOnlyList<string>? Pieces,
    ChosePartageeResponse? Partage,
    DateTimeOffset Le,
    IReadOnlyList<ListeViseeResponse> Listes,
    IReadOnlyList<ResultatResponse> Resultats,
    IReadOnlyList<Guid> Exclus,
    int Lus
)
{
    internal static EnvoiResponse Depuis(EnvoiVu vu) =>
        new(
            vu.Envoi.Id,
            vu.Envoi.Texte,
            vu.Envoi.Pieces.Count == 0 ? null : [.. vu.Envoi.Pieces.Select(piece => piece.Nom)],
            ChosePartageeResponse.De(vu.Envoi.Partage),
            vu.Envoi.Le,
            [.. vu.Envoi.Listes.Select(liste => new ListeViseeResponse(liste.Id, liste.Titre, liste.Membres.Count, vu.LusDans(liste)))],
            [
                .. vu.Envoi.Destinataires.Zip(
                    vu.Envoi.Resultats ?? [],
                    (membre, resultat) => ResultatResponse.Depuis(membre, resultat, vu.Lus.Contains(membre.Id))
                ),
            ],
            [.. vu.Envoi.Exclus.Select(membre => membre.Id.Value)],
            vu.Lus.Count
        );
}

/// <summary>Ce qui a été partagé avec plusieurs personnes.</summary>
/// <param name="Type">Le type d'offre.</param>
/// <param name="Titre">Le titre de l'offre, ou de la recherche.</param>
/// <param name="Offre">L'offre ; absente pour une recherche.</param>
public sealed record ChosePartageeResponse(TypeDOffre Type, string Titre, string? Offre)
{
    internal static ChosePartageeResponse? De(Partage? partage) =>
        partage switch
        {
            Partage.DOffre(var offre, var titre) => new(offre.Type, titre, offre.Id),
            Partage.DeRecherche(var criteres, var titre) => new(criteres.Type, titre, null),
            _ => null,
        };
}

/// <summary>Une liste destinataire d'un message.</summary>
/// <param name="Id">L'identifiant de la liste.</param>
/// <param name="Titre">Son titre à ce moment.</param>
/// <param name="Destinataires">Nombre de membres qui l'ont reçu.</param>
/// <param name="Lus">Nombre de membres qui l'ont lu.</param>
public sealed record ListeViseeResponse(Guid Id, string Titre, int Destinataires, int Lus);

/// <summary>Le résultat pour un destinataire.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="Numero">Le numéro du message dans sa conversation ; absent quand il a été refusé.</param>
/// <param name="Code">Le code du refus ; absent quand le message est envoyé.</param>
/// <param name="Lu">Vrai quand le destinataire l'a lu.</param>
/// <param name="DejaSuggeree">Ce qu'il avait fait de la même suggestion, qui n'est pas doublée ; absent quand elle est nouvelle.</param>
public sealed record ResultatResponse(
    Guid Id,
    string Prenom,
    string Nom,
    string? Numero,
    [property: UnDe(typeof(Refus))] string? Code,
    bool Lu,
    [property: UnDe(typeof(EtatDeSuggestion))] string? DejaSuggeree
)
{
    internal static ResultatResponse Depuis(Membre membre, Resultat resultat, bool lu) =>
        new(
            membre.Id.Value,
            membre.Nom.Prenom,
            membre.Nom.Nom,
            resultat.Numero?.ToString(CultureInfo.InvariantCulture),
            resultat.Code,
            lu,
            resultat.Deja is { } deja ? Mots.De(deja) : null
        );
}
