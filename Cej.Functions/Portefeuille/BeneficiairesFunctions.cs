using Cej.Domain.Portefeuille;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Portefeuille;

/// <summary>One beneficiary: add, file, edit, end of follow-up. Guide: "Gestion du portefeuille".</summary>
[Tags("Bénéficiaires")]
public sealed class BeneficiairesFunctions(
    AjouterBeneficiaireHandler ajouter,
    LireFicheHandler lire,
    ModifierBeneficiaireHandler modifier,
    TerminerSuiviHandler terminer
)
{
    /// <summary>Le formulaire « Ajouter un bénéficiaire ».</summary>
    /// <param name="Prenom">Prénom, de 1 à 100 caractères.</param>
    /// <param name="Nom">Nom, de 1 à 100 caractères.</param>
    /// <param name="Email">L'adresse du dossier MAP.</param>
    public sealed record AjoutRequest(string? Prenom, string? Nom, string? Email);

    /// <summary>Ce qu'un conseiller peut modifier.</summary>
    /// <param name="IdentifiantFranceTravail">De 1 à 11 lettres et chiffres ; absent, il ne change pas.</param>
    /// <param name="Prenom">De 1 à 100 caractères, tant que le compte n'est pas activé ; absent, il ne change pas.</param>
    /// <param name="Nom">De 1 à 100 caractères, tant que le compte n'est pas activé ; absent, il ne change pas.</param>
    /// <param name="Email">L'adresse du dossier MAP, tant que le compte n'est pas activé ; absente, elle ne change pas.</param>
    public sealed record ModificationRequest(
        string? IdentifiantFranceTravail = null,
        string? Prenom = null,
        string? Nom = null,
        string? Email = null
    );

    /// <summary>Le formulaire « Supprimer ce compte » d'un compte activé.</summary>
    /// <param name="Motif">Un code de la liste des motifs.</param>
    /// <param name="Commentaire">Avec le motif « autre » seulement, de 1 à 250 caractères.</param>
    /// <param name="DateFinAccompagnement">Entre la création du dossier et maintenant.</param>
    public sealed record ArchivageRequest(string? Motif, string? Commentaire, DateTimeOffset? DateFinAccompagnement);

    /// <summary>Adds a beneficiary to the caller's portfolio.</summary>
    [Function("BeneficiairesAjouter")]
    [EndpointSummary("Ajouter un bénéficiaire à mon portefeuille")]
    [Parametre("Idempotency-Key", "La même clé redonne le même résultat, sans rien ajouter.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<BeneficiaireResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status409Conflict, StatusCodes.Status410Gone, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Ajouter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "beneficiaires")] HttpRequest request,
        [FromBody] AjoutRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle => ajouter.Handle(new(body.Prenom, body.Nom, body.Email, cle, request.Appelant()), cancellationToken))
            .EnReponse(ajoute =>
            {
                Etag.Annoncer(request, ajoute.Version);
                return TypedResults.Created($"/api/beneficiaires/{ajoute.Value.Id}", BeneficiaireResponse.De(ajoute.Value));
            });

    /// <summary>The beneficiary's file.</summary>
    [Function("BeneficiairesLire")]
    [EndpointSummary("Lire la fiche d'un bénéficiaire")]
    [ProducesResponseType<FicheResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        lire.Handle(new(id), request.Appelant(), cancellationToken)
            .EnReponse(fiche => Reponse.AvecVersion(request, fiche.Version, FicheResponse.De(fiche.Value)));

    /// <summary>Writes the France Travail identifier, or corrects who the person is.</summary>
    [Function("BeneficiairesModifier")]
    [EndpointSummary("Modifier l'identifiant France Travail d'un bénéficiaire, ou corriger ses nom et adresse avant l'activation")]
    [Parametre("If-Match", "La version lue.", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<BeneficiaireResponse>(StatusCodes.Status200OK)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status428PreconditionRequired
    )]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "beneficiaires/{id:guid}")] HttpRequest request,
        Guid id,
        [FromBody] ModificationRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            modifier
                .Handle(
                    new(new(id), body.IdentifiantFranceTravail, body.Prenom, body.Nom, body.Email, version, request.Appelant()),
                    cancellationToken
                )
                .EnReponse(modifie => Reponse.AvecVersion(request, modifie.Version, BeneficiaireResponse.De(modifie.Value)))
        );

    /// <summary>Removes a never activated account.</summary>
    [Function("BeneficiairesSupprimer")]
    [EndpointSummary("Supprimer un compte jamais activé")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict)]
    public Task<IResult> Supprimer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "beneficiaires/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        terminer
            .Handle(new TerminerSuivi.Supprimer(new(id), request.Appelant()), cancellationToken)
            .EnReponse(_ => TypedResults.NoContent());

    /// <summary>Archives an activated account, with a reason.</summary>
    [Function("BeneficiairesArchiver")]
    [EndpointSummary("Supprimer un compte activé, avec un motif : le dossier est archivé deux ans")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict)]
    public Task<IResult> Archiver(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "beneficiaires/{id:guid}/archivage")] HttpRequest request,
        Guid id,
        [FromBody] ArchivageRequest body,
        CancellationToken cancellationToken
    ) =>
        terminer
            .Handle(
                new TerminerSuivi.Archiver(new(id), body.Motif, body.Commentaire, body.DateFinAccompagnement, request.Appelant()),
                cancellationToken
            )
            .EnReponse(_ => TypedResults.NoContent());
}
