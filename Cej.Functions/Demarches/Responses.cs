using Cej.Domain.Demarches;

namespace Cej.Functions.Demarches;

/// <summary>Une page de démarches.</summary>
/// <param name="Demarches">Ce qui reste à faire d'abord, puis par date.</param>
/// <param name="Total">Nombre de démarches retenues par le filtre.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record DemarchesResponse(IReadOnlyList<DemarcheResponse> Demarches, int Total, string? Suivant)
{
    internal static DemarchesResponse De(PageDeListe<DemarcheDuJour> page) =>
        new([.. page.Lignes.Select(DemarcheResponse.Depuis)], page.Total, page.Suivant);
}

/// <summary>D'où viennent les mots d'une démarche.</summary>
public enum TypeDeDemarche
{
    /// <summary>Chosen in the référentiel.</summary>
    Predefinie,

    /// <summary>In the person's own words.</summary>
    Personnalisee,
}

/// <summary>Une démarche. Les jours sont ceux du fuseau horaire du bénéficiaire, qui que ce soit qui lise.</summary>
/// <param name="Id">L'identifiant de la démarche.</param>
/// <param name="Type">Choisie dans le référentiel, ou écrite par la personne.</param>
/// <param name="Titre">Ce qu'il faut afficher d'abord : ce qui est fait, ou les mots de la personne.</param>
/// <param name="Pourquoi">Démarche prédéfinie : sa thématique.</param>
/// <param name="Quoi">Démarche prédéfinie : ce qui est fait.</param>
/// <param name="Moyen">Démarche prédéfinie : le moyen choisi.</param>
/// <param name="Commentaire">Démarche personnalisée : les mots de la personne.</param>
/// <param name="Statut">Où elle en est.</param>
/// <param name="StatutsPossibles">Les statuts possibles à partir de celui-ci.</param>
/// <param name="EnRetard">Vrai quand sa date est passée et qu'elle n'est pas faite.</param>
/// <param name="DateDebut">Le jour où elle a commencé.</param>
/// <param name="DateFin">Le jour où elle doit être faite au plus tard, ou a été faite ; absent quand elle est annulée.</param>
/// <param name="CreeLe">Date de création, UTC.</param>
/// <param name="ModifieLe">Date de la dernière modification, UTC.</param>
/// <param name="AnnuleeLe">Date de l'annulation, UTC.</param>
/// <param name="Duplicata">Vrai quand elle a été faite d'après une autre.</param>
/// <param name="Transmission">Ce qu'en sait le Journal de Recherche d'Emploi.</param>
/// <param name="Version">La version à passer dans <c>If-Match</c> pour modifier.</param>
public sealed record DemarcheResponse(
    Guid Id,
    TypeDeDemarche Type,
    string Titre,
    TermeResponse? Pourquoi,
    TermeResponse? Quoi,
    TermeResponse? Moyen,
    string? Commentaire,
    StatutDeDemarche Statut,
    IReadOnlyList<StatutDeDemarche> StatutsPossibles,
    bool EnRetard,
    DateOnly? DateDebut,
    DateOnly? DateFin,
    DateTimeOffset CreeLe,
    DateTimeOffset ModifieLe,
    DateTimeOffset? AnnuleeLe,
    bool Duplicata,
    TransmissionResponse Transmission,
    string Version
)
{
    internal static DemarcheResponse Depuis(DemarcheDuJour lue)
    {
        var demarche = lue.Demarche;
        var predefinie = demarche.Contenu as ContenuDeDemarche.Predefinie;
        var commentaire = (demarche.Contenu as ContenuDeDemarche.Personnalisee)?.Commentaire;
        return new(
            demarche.Id,
            predefinie is null ? TypeDeDemarche.Personnalisee : TypeDeDemarche.Predefinie,
            predefinie?.Quoi.Libelle ?? commentaire!,
            TermeResponse.De(predefinie?.Pourquoi),
            TermeResponse.De(predefinie?.Quoi),
            TermeResponse.De(predefinie?.Moyen),
            commentaire,
            demarche.Statut,
            [.. demarche.StatutsPossibles],
            lue.EstEnRetard,
            demarche.Debut,
            demarche.Fin,
            demarche.CreeLe,
            demarche.ModifieLe,
            demarche.AnnuleeLe,
            demarche.Duplicata,
            TransmissionResponse.De(demarche.Transmission),
            Etag.De(Revision(demarche))
        );
    }

    internal static string Revision(Demarche demarche) => demarche.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Un code et son libellé.</summary>
/// <param name="Code">La valeur à envoyer.</param>
/// <param name="Libelle">Ce qu'il faut afficher.</param>
public sealed record TermeResponse(string Code, string Libelle)
{
    internal static TermeResponse? De(Terme? terme) => terme is null ? null : new(terme.Code, terme.Libelle);
}

/// <summary>Ce que le Journal de Recherche d'Emploi et Gestion des Parcours savent d'une démarche.</summary>
/// <param name="Etat">Où en est sa transmission.</param>
/// <param name="Le">Date de la transmission ou du refus, UTC ; absente tant qu'elle attend.</param>
/// <param name="Raison">La raison du refus, ou de l'attente.</param>
public sealed record TransmissionResponse(EtatDeTransmission Etat, DateTimeOffset? Le, string? Raison)
{
    internal static TransmissionResponse De(Transmission transmission) => new(transmission.Etat, transmission.Le, transmission.Raison);
}
