using System.Diagnostics;
using System.Threading.RateLimiting;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>Every refusal and fault as RFC 9457 <c>application/problem+json</c>, with a stable <c>code</c> and a <c>traceId</c>.</summary>
internal static class Probleme
{
    public static readonly Refus NonAuthentifie = Http(
        "non-authentifie",
        "Votre session n'est pas ou n'est plus valide : reconnectez-vous."
    );

    /// <summary>A token that is no signed JWT. The caller can do nothing about it; docs/identite.md tells the support what to do.</summary>
    public static readonly Refus JetonOpaque = Http(
        "jeton-opaque",
        "Le fournisseur d'identité a donné un jeton que cette API ne peut pas lire (ce n'est pas un JWT signé) : signalez-le au support."
    );

    public static readonly Refus ProfilInconnu = Http("profil-inconnu", "Votre compte ne donne pas accès à cette application.");
    public static readonly Refus TropDeRequetes = Http("trop-de-requetes", "Trop de demandes à la fois : patientez quelques instants.");
    public static readonly Refus IfMatchRequis = Http(
        "if-match-requis",
        "Indiquez dans l'en-tête If-Match la version que vous avez lue (en-tête ETag)."
    );

    public static readonly Refus TypeDeContenu = Http(
        "type-de-contenu-refuse",
        "Le corps de la demande doit être en JSON et en UTF-8 (Content-Type: application/json)."
    );

    public static readonly Refus CorpsTropGrand = Http("corps-trop-grand", "Le corps de la demande est trop grand.");
    public static readonly Refus CorpsInterrompu = Http("corps-interrompu", "Le corps de la demande est arrivé incomplet ou mal formé.");
    public static readonly Refus JsonInvalide = Http("json-invalide", "Le corps de la demande n'est pas un objet JSON valide.");
    public static readonly Refus CleIdempotenceInvalide = Http(
        "cle-idempotence-invalide",
        "L'en-tête Idempotency-Key comporte de 1 à 64 lettres, chiffres ou tirets."
    );

    public static readonly Refus Indisponible = Http(
        "service-indisponible",
        "Le service est momentanément indisponible : réessayez dans quelques instants."
    );

    public static readonly Refus ErreurInterne = Http("erreur-interne", "Une erreur est survenue. Si elle persiste, contactez le support.");

    /// <summary>A refusal of the domain.</summary>
    public static IResult De(Refus refus) => De(refus, StatutDe(refus.Kind));

    /// <summary>A refusal that only HTTP knows, with its status.</summary>
    public static IResult De(Refus refus, int statut)
    {
        var details = new ProblemDetails
        {
            Type = $"urn:cej:probleme:{refus.Code}",
            Title = refus.Message,
            Status = statut,
            Extensions = { ["code"] = refus.Code, ["traceId"] = Activity.Current?.TraceId.ToHexString() },
        };
        if (refus.Champs.Count > 0)
        {
            details.Extensions["errors"] = refus
                .Champs.GroupBy(champ => champ.Champ, champ => champ.Message, StringComparer.Ordinal)
                .ToDictionary(champ => champ.Key, champ => champ.ToArray(), StringComparer.Ordinal);
        }

        if (refus.Dossier is { } dossier)
            details.Extensions["lien"] = $"/api/beneficiaires/{dossier}";
        return new ReponseDeRefus(refus.Code, details);
    }

    /// <summary>Too much was asked, with when to come back: as the limiter says, or as its caller knows better.</summary>
    public static IResult TropDe(HttpContext http, RateLimitLease lease, TimeSpan? sinon = null)
    {
        var attente = lease.TryGetMetadata(MetadataName.RetryAfter, out var apres) ? apres : sinon ?? TimeSpan.FromSeconds(1);
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(attente.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return De(TropDeRequetes, StatusCodes.Status429TooManyRequests);
    }

    private static int StatutDe(RefusKind kind) =>
        kind switch
        {
            RefusKind.Invalide => StatusCodes.Status400BadRequest,
            RefusKind.Interdit => StatusCodes.Status403Forbidden,
            RefusKind.Introuvable => StatusCodes.Status404NotFound,
            RefusKind.Conflit => StatusCodes.Status409Conflict,
            RefusKind.VersionPerimee => StatusCodes.Status412PreconditionFailed,
            RefusKind.NonTraitable => StatusCodes.Status422UnprocessableEntity,
            RefusKind.TropVolumineux => StatusCodes.Status413PayloadTooLarge,
            RefusKind.TypeRefuse => StatusCodes.Status415UnsupportedMediaType,
            RefusKind.Disparu => StatusCodes.Status410Gone,
            RefusKind.Indisponible => StatusCodes.Status503ServiceUnavailable,
        };

    private static Refus Http(string code, string message) => new(RefusKind.Invalide, code, message);
}
