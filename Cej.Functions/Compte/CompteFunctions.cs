using Cej.Domain.Compte;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Compte;

/// <summary>A young person's own account.</summary>
[Tags("Compte")]
public sealed class CompteFunctions(LireCompteHandler lire, ModifierCompteHandler modifier)
{
    /// <summary>Ce qui change ; ce qui est absent reste inchangé.</summary>
    /// <param name="Fuseau">Le nom IANA d'un fuseau horaire, par exemple <c>America/Martinique</c>. Donné seul, c'est un choix.</param>
    /// <param name="SuivreLAppareil">Vrai pour que le fuseau de l'appareil soit repris à chaque connexion.</param>
    /// <param name="Avis">Ce dont le téléphone prévient.</param>
    public sealed record CompteRequest(string? Fuseau, bool? SuivreLAppareil, AvisRequest? Avis);

    /// <summary>Ce dont le téléphone prévient ; ce qui est absent reste inchangé.</summary>
    /// <param name="NouveauMessage">Un message du conseiller.</param>
    /// <param name="NouvellesOffres">De nouvelles offres d'une recherche sauvegardée.</param>
    /// <param name="RechercheSuggeree">Une recherche suggérée par le conseiller.</param>
    /// <param name="Rappel">Le rappel hebdomadaire.</param>
    public sealed record AvisRequest(bool? NouveauMessage, bool? NouvellesOffres, bool? RechercheSuggeree, bool? Rappel);

    /// <summary>Ce dont le téléphone prévient. Le centre de notifications montre tout, sauf le rappel qui n'est pas voulu.</summary>
    /// <param name="NouveauMessage">Un message du conseiller.</param>
    /// <param name="NouvellesOffres">De nouvelles offres d'une recherche sauvegardée, quand les alertes sont voulues.</param>
    /// <param name="RechercheSuggeree">Une recherche suggérée par le conseiller.</param>
    /// <param name="Rappel">Le rappel hebdomadaire.</param>
    public sealed record AvisResponse(bool NouveauMessage, bool NouvellesOffres, bool RechercheSuggeree, bool Rappel);

    /// <summary>Mon compte.</summary>
    /// <param name="Id">Le dossier.</param>
    /// <param name="Prenom">Prénom.</param>
    /// <param name="Nom">Nom.</param>
    /// <param name="Email">L'adresse e-mail.</param>
    /// <param name="Fuseau">Le fuseau horaire, dont les jours sont ceux des démarches.</param>
    /// <param name="SuivreLAppareil">Vrai quand le fuseau de l'appareil est repris à chaque connexion.</param>
    /// <param name="Avis">Ce dont le téléphone prévient.</param>
    public sealed record CompteResponse(
        Guid Id,
        string Prenom,
        string Nom,
        string Email,
        string Fuseau,
        bool SuivreLAppareil,
        AvisResponse Avis
    )
    {
        internal static CompteResponse De(Beneficiaire qui) =>
            new(
                qui.Id.Value,
                qui.Nom.Prenom,
                qui.Nom.Nom,
                qui.Email.Value,
                qui.Fuseau.Nom,
                !qui.FuseauChoisi,
                new(qui.Avis.NouveauMessage, qui.Avis.NouvellesOffres, qui.Avis.RechercheSuggeree, qui.Avis.Rappel)
            );
    }

    /// <summary>Reads the young person's own account.</summary>
    [Function("CompteLire")]
    [EndpointSummary("Lire mon compte")]
    [ProducesResponseType<CompteResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/compte")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => lire.Handle(new(id), request.Appelant(), cancellationToken).EnReponse(compte => Repondre(request, compte));

    /// <summary>Changes settings of the account; what is absent stays as it is.</summary>
    [Function("CompteModifier")]
    [EndpointSummary("Changer le fuseau horaire de mon compte, ou ce dont mon téléphone me prévient")]
    [Parametre("If-Match", "La version lue.", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<CompteResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "beneficiaires/{id:guid}/compte")] HttpRequest request,
        Guid id,
        [FromBody] CompteRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            modifier
                .Handle(
                    new(
                        new(id),
                        body.Fuseau,
                        body.SuivreLAppareil,
                        body.Avis is { } avis ? new(avis.NouveauMessage, avis.NouvellesOffres, avis.RechercheSuggeree, avis.Rappel) : null,
                        version,
                        request.Appelant()
                    ),
                    cancellationToken
                )
                .EnReponse(compte => Repondre(request, compte))
        );

    private static IResult Repondre(HttpRequest request, Stored<Beneficiaire> compte) =>
        Reponse.AvecVersion(request, compte.Version, CompteResponse.De(compte.Value));
}
