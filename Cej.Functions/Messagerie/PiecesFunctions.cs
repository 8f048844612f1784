using Cej.Domain.Messagerie;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Cej.Functions.Messagerie;

/// <summary>Attachments: left first, then carried by a message. Guide: "Formats acceptés".</summary>
[Tags("Messagerie")]
public sealed class PiecesFunctions(DeposerPieceHandler deposer, TelechargerPieceHandler telecharger)
{
    private const string Telechargement = "telechargement";
    private const string Apercu = "apercu";

    private const string Nom = "Le nom du fichier : attachment; filename*=UTF-8''CV%20In%C3%A8s.pdf";

    /// <summary>Leaves a file for a message of a conversation.</summary>
    [Function("PiecesDeposer")]
    [EndpointSummary("Déposer un fichier à joindre à un message : PDF, JPEG ou PNG, 5 Mio au plus")]
    [CorpsDeFichier("application/pdf", "image/jpeg", "image/png")]
    [Parametre("Content-Disposition", Nom, Emplacement = Emplacement.EnTete, Requis = true)]
    [Parametre("Idempotency-Key", "La même clé redonne la même pièce.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<PieceDeposeeResponse>(StatusCodes.Status201Created)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status410Gone,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status422UnprocessableEntity
    )]
    public Task<IResult> Deposer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "conversations/{id:guid}/pieces")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => Recevoir(request, new(id), cancellationToken);

    /// <summary>Leaves a file for a message to several people: it is stored once.</summary>
    [Function("PiecesDeposerPourTous")]
    [EndpointSummary("Déposer un fichier à joindre à un message multi-destinataires : PDF, JPEG ou PNG, 5 Mio au plus")]
    [CorpsDeFichier("application/pdf", "image/jpeg", "image/png")]
    [Parametre("Content-Disposition", Nom, Emplacement = Emplacement.EnTete, Requis = true)]
    [Parametre("Idempotency-Key", "La même clé redonne la même pièce.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<PieceDeposeeResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status410Gone, StatusCodes.Status412PreconditionFailed, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> DeposerPourTous(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "diffusions/pieces")] HttpRequest request,
        CancellationToken cancellationToken
    ) => Recevoir(request, null, cancellationToken);

    /// <summary>Gives a link to a file of a message.</summary>
    [Function("PiecesTelecharger")]
    [EndpointSummary("Obtenir un lien de téléchargement, valable une minute, vers une pièce jointe d'un message")]
    [Parametre(
        "usage",
        "« apercu » pour montrer une image dans la conversation qui vient d'être lue : le journal des accès a déjà cette lecture.",
        Valeurs = [Telechargement, Apercu]
    )]
    [ProducesResponseType<LienDePieceResponse>(StatusCodes.Status200OK)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status410Gone,
        StatusCodes.Status422UnprocessableEntity
    )]
    public Task<IResult> Telecharger(
        [HttpTrigger(
            AuthorizationLevel.Anonymous,
            "get",
            Route = "conversations/{id:guid}/messages/{numero:long:min(1)}/pieces/{piece:guid}"
        )]
            HttpRequest request,
        Guid id,
        long numero,
        Guid piece,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var apercu = lecture.Choix("usage", (Telechargement, false), (Apercu, true));
        return lecture
            .Puis(() =>
                telecharger.Handle(new(id), Math.Min(numero, Numeros.Maximum), piece, apercu, request.Appelant(), cancellationToken)
            )
            .EnReponse(lien => TypedResults.Ok(new LienDePieceResponse(Absolue(request, lien.Adresse), lien.Jusque)));
    }

    private Task<IResult> Recevoir(HttpRequest request, BeneficiaireId? conversation, CancellationToken cancellationToken)
    {
        // The use case stops by itself at the first byte too many, and says so in its own words.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limite)
            limite.MaxRequestBodySize = null;
        return request
            .CleIdempotence()
            .Then(cle =>
                deposer.Handle(
                    new(
                        conversation,
                        NomDe(request.Headers.ContentDisposition),
                        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? TypesDeMedia.Lire(type.MediaType.Value) : null,
                        request.ContentLength,
                        request.Body,
                        cle,
                        request.Appelant()
                    ),
                    cancellationToken
                )
            )
            .EnReponse(piece => TypedResults.Json(PieceDeposeeResponse.De(piece), statusCode: StatusCodes.Status201Created));
    }

    private static string? NomDe(string? disposition)
    {
        if (disposition is not { Length: <= 2_000 } || !ContentDispositionHeaderValue.TryParse(disposition, out var lue))
            return null;
        var nom = lue.FileNameStar.HasValue ? lue.FileNameStar : HeaderUtilities.UnescapeAsQuotedString(lue.FileName);
        return nom.HasValue ? nom.Value : null;
    }

    /// <summary>A link of this very service, as its caller reaches it.</summary>
    private static Uri Absolue(HttpRequest request, Uri adresse) =>
        adresse.IsAbsoluteUri
            ? adresse
            : new Uri(new Uri(string.Create(CultureInfo.InvariantCulture, $"{request.Scheme}://{request.Host}")), adresse);
}
