using System.Globalization;
using Cej.Domain.Diffusion;
using Cej.Domain.Offres;

namespace Cej.Functions.Diffusion;

/// <summary>Broadcast lists.</summary>
/// <param name="Listes">By title.</param>
public sealed record ListesResponse(IReadOnlyList<ListeResponse> Listes);

/// <summary>A broadcast list.</summary>
/// <param name="Id">The list.</param>
/// <param name="Titre">Its title.</param>
/// <param name="CreeLe">When it was created, UTC.</param>
/// <param name="Membres">Its members.</param>
/// <param name="Destinataires">How many of them a message would go to.</param>
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

/// <summary>A member of a list.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Prenom">First name when he was added.</param>
/// <param name="Nom">Last name when he was added.</param>
/// <param name="DansLePortefeuille">False when he has left: nothing is sent to him.</param>
public sealed record MembreResponse(Guid Id, string Prenom, string Nom, bool DansLePortefeuille);

/// <summary>What was sent to several people.</summary>
/// <param name="Envois">The newest first.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
public sealed record EnvoisResponse(IReadOnlyList<EnvoiResponse> Envois, Guid? Suivant)
{
    internal static EnvoisResponse De(IReadOnlyList<EnvoiVu> envois, int limite) =>
        new([.. envois.Select(EnvoiResponse.Depuis)], envois.Count == limite ? envois[^1].Envoi.Id : null);
}

/// <summary>A send.</summary>
/// <param name="Id">The send.</param>
/// <param name="Texte">The text; may be empty when something is attached.</param>
/// <param name="Pieces">The names of what is attached; absent when nothing is.</param>
/// <param name="Partage">The offer or the search that was shared; absent for a message alone.</param>
/// <param name="Le">When, UTC.</param>
/// <param name="Listes">The lists it was addressed to.</param>
/// <param name="Resultats">What became of each recipient; empty while it is under way.</param>
/// <param name="Exclus">People who were named, or members of a list, but have left the portfolio.</param>
/// <param name="Lus">How many recipients have read it.</param>
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

/// <summary>What was shared with several people.</summary>
/// <param name="Type">emploi, alternance, service-civique or immersion.</param>
/// <param name="Titre">The title of the offer, or of the search.</param>
/// <param name="Offre">The offer; absent for a search.</param>
public sealed record ChosePartageeResponse(string Type, string Titre, string? Offre)
{
    internal static ChosePartageeResponse? De(Partage? partage) =>
        partage switch
        {
            Partage.DOffre(var offre, var titre) => new(NomsDesTypes.De(offre.Type), titre, offre.Id),
            Partage.DeRecherche(var criteres, var titre) => new(NomsDesTypes.De(criteres.Type), titre, null),
            _ => null,
        };
}

/// <summary>A list that a message was addressed to.</summary>
/// <param name="Id">The list.</param>
/// <param name="Titre">Its title then.</param>
/// <param name="Destinataires">How many of its members got it.</param>
/// <param name="Lus">How many of them have read it.</param>
public sealed record ListeViseeResponse(Guid Id, string Titre, int Destinataires, int Lus);

/// <summary>What became of one recipient.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="Numero">The message's number in his conversation; absent when it was refused.</param>
/// <param name="Code">The refusal's code; absent when it was sent.</param>
/// <param name="Lu">Whether he has read it.</param>
public sealed record ResultatResponse(Guid Id, string Prenom, string Nom, string? Numero, string? Code, bool Lu)
{
    internal static ResultatResponse Depuis(Membre membre, Resultat resultat, bool lu) =>
        new(membre.Id.Value, membre.Nom.Prenom, membre.Nom.Nom, resultat.Numero?.ToString(CultureInfo.InvariantCulture), resultat.Code, lu);
}
