using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Cej.LocalHost.OpenApi;

/// <summary>Completes the framework's OpenAPI document with what the functions declare by attribute.</summary>
internal static class DescriptionOpenApi
{
    public const string Document = "cej";
    private const string SchemaDeProbleme = "Probleme";
    private const string SchemaDeCode = "CodeDeRefus";
    private const string Jeton = "jeton";

    /// <summary>Where the framework keeps a schema's name.</summary>
    private const string IdentifiantDeSchema = "x-schema-id";

    /// <summary>What every function that needs a token may answer.</summary>
    private static readonly int[] Communs = [401, 403, 429, 500, 503];

    /// <summary>The document of the functions as they are compiled, with a final line break.</summary>
    public static async Task<string> Ecrire(IServiceProvider services, CancellationToken cancellationToken)
    {
        var document = await services
            .GetRequiredKeyedService<IOpenApiDocumentProvider>(Document)
            .GetOpenApiDocumentAsync(cancellationToken);
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken) + "\n";
    }

    public static void Configurer(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        var noms = new ConcurrentDictionary<string, Type>(StringComparer.Ordinal);
        options.CreateSchemaReferenceId = type => Nommer(type, noms);
        options.AddDocumentTransformer(Presenter);
        options.AddOperationTransformer(Completer);
        options.AddSchemaTransformer(DecrireLesInstants);
        options.AddSchemaTransformer(DireQueLesMotsSontDesTextes);
        options.AddSchemaTransformer(NommerLesMots);
    }

    /// <summary>The framework gives two types of the same name one schema: the first one's.</summary>
    private static string? Nommer(JsonTypeInfo type, ConcurrentDictionary<string, Type> noms)
    {
        var nom = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        var nomme = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        return nom is null || noms.GetOrAdd(nom, nomme) == nomme
            ? nom
            : throw new InvalidOperationException($"Two types are the schema {nom}: {noms[nom]} and {nomme}. Rename one.");
    }

    private static async Task Presenter(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "CEJ – espace conseiller",
            Version = "1",
            Description =
                "L'API du Contrat d'Engagement Jeune. Les erreurs sont des problèmes RFC 9457 ; les clients se fient à leur « code ».",
            License = new OpenApiLicense { Name = "Tous droits réservés", Identifier = "LicenseRef-CEJ" },
        };
        foreach (var rubrique in document.Tags ?? new HashSet<OpenApiTag>())
            rubrique.Description = Rubriques.Descriptions.GetValueOrDefault(rubrique.Name ?? "");
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Jeton] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description = "Jeton d'accès OpenID Connect.",
            },
        };
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        document.Components.Schemas[SchemaDeProbleme] = Probleme(document);
        document.Components.Schemas[SchemaDeCode] = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = "Pourquoi la demande est refusée. Stable : les clients s'y fient.",
            Enum = [.. CodesDeRefus.Tous.Select(code => JsonValue.Create(code))],
        };
        foreach (
            var proprietes in document
                .Components.Schemas.Values.Select(schema => schema.Properties)
                .OfType<IDictionary<string, IOpenApiSchema>>()
        )
        {
            foreach (var (nom, code) in proprietes.Where(propriete => propriete.Value.Format == SchemaDeCode).ToArray())
            {
                proprietes[nom] = new OpenApiSchema
                {
                    Description = code.Description,
                    OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, new OpenApiSchemaReference(SchemaDeCode, document)],
                };
            }
        }

        // No operation answers it: the hub sends it, and docs/evenements.md says when.
        document.Components.Schemas[nameof(ChatEvenement)] = Referer(
            await context.GetOrCreateSchemaAsync(typeof(ChatEvenement), cancellationToken: cancellationToken),
            document
        );
    }

    /// <summary>With references in the place of what has a name: the framework writes them only in what operations answer.</summary>
    private static OpenApiSchema Referer(OpenApiSchema schema, OpenApiDocument document)
    {
        foreach (var (champ, propriete) in schema.Properties?.ToArray() ?? [])
            schema.Properties![champ] = Nommer(propriete);
        if (schema.Items is { } element)
            schema.Items = Nommer(element);
        return schema;

        IOpenApiSchema Nommer(IOpenApiSchema partie)
        {
            if (partie is not OpenApiSchema complet)
                return partie;
            var referee = Referer(complet, document);
            if (
                complet.Metadata is not { } metadata
                || !metadata.TryGetValue(IdentifiantDeSchema, out var nom)
                || nom is not string { Length: > 0 } identifiant
            )
                return referee;
            document.Components!.Schemas!.TryAdd(identifiant, referee);
            return new OpenApiSchemaReference(identifiant, document);
        }
    }

    private static Task Completer(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.OperationId = metadata.OfType<MethodInfo>().Select(NomDe).FirstOrDefault();
        // The API speaks French to its clients: summaries by attribute, and the XML comments of what it reads and answers.
        operation.Summary = metadata.OfType<EndpointSummaryAttribute>().Select(summary => summary.Summary).FirstOrDefault();
        foreach (var parametre in metadata.OfType<ParametreAttribute>())
            (operation.Parameters ??= []).Add(Decrire(parametre));

        if (metadata.OfType<CorpsDeFichierAttribute>().FirstOrDefault() is { } fichier)
            operation.RequestBody = Decrire(fichier);

        var publique = metadata.OfType<AccesPublicAttribute>().Any();
        // An empty list says that no token is asked for; nothing at all would leave it open.
        operation.Security = publique
            ? []
            : [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Jeton, context.Document)] = [] }];

        var statuts = (publique ? [429, 500] : Communs).Concat(metadata.OfType<ProblemesAttribute>().SelectMany(p => p.Statuts));
        if (operation.RequestBody is not null)
            statuts = statuts.Concat([400, 413, 415]);
        else if (operation.Parameters is { Count: > 0 })
            statuts = statuts.Append(400);

        operation.Responses ??= [];
        foreach (var (statut, reponse) in operation.Responses)
            reponse.Description = Reponse(statut);
        foreach (var statut in statuts.Distinct().Order())
            operation.Responses.TryAdd(
                statut.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Refus(statut, context.Document!)
            );
        return Task.CompletedTask;
    }

    /// <summary>Our converter hides from the framework what an instant looks like.</summary>
    private static Task DecrireLesInstants(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var type = context.JsonTypeInfo.Type;
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(DateTimeOffset))
        {
            schema.Type = type == typeof(DateTimeOffset) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Format = "date-time";
        }

        return Task.CompletedTask;
    }

    /// <summary>The framework lists the words of an enum and does not say what they are.</summary>
    private static Task DireQueLesMotsSontDesTextes(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var type = context.JsonTypeInfo.Type;
        var valeur = Nullable.GetUnderlyingType(type) ?? type;
        if (!valeur.IsEnum)
            return Task.CompletedTask;
        schema.Type = type.IsEnum ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
        // The domain's comments are for who reads its code; the property that carries the word describes it.
        if (valeur.Assembly == typeof(Refus).Assembly)
            schema.Description = null;
        return Task.CompletedTask;
    }

    private static Task NommerLesMots(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var propriete in context.JsonTypeInfo.Properties)
        {
            if (
                propriete.AttributeProvider?.GetCustomAttributes(typeof(UnDeAttribute), inherit: false) is [UnDeAttribute unDe]
                && schema.Properties is { } proprietes
                && proprietes[propriete.Name] is OpenApiSchema decrit
            )
                Nommer(decrit, unDe.Type);
        }

        return Task.CompletedTask;
    }

    private static void Nommer(OpenApiSchema schema, Type type)
    {
        if (type == typeof(Refus))
        {
            // The framework would write out what is referred to: the document's own transformer does it.
            schema.Format = SchemaDeCode;
            return;
        }

        List<JsonNode> valeurs = [.. Mots.Tous(type).Select(nomme => JsonValue.Create(nomme.Mot))];
        if (schema.Items is OpenApiSchema un)
        {
            un.Enum = valeurs;
            return;
        }

        // A body may leave it out, and null stands for that.
        if (schema.Type is { } admis && admis.HasFlag(JsonSchemaType.Null))
            valeurs.Add(JsonNullSentinel.JsonNull);
        schema.Enum = valeurs;
    }

    private static string? NomDe(MethodInfo method) =>
        method.GetCustomAttribute<Microsoft.Azure.Functions.Worker.FunctionAttribute>()?.Name;

    private static OpenApiParameter Decrire(ParametreAttribute parametre) =>
        new()
        {
            Name = parametre.Nom,
            In = parametre.Emplacement is Emplacement.EnTete ? ParameterLocation.Header : ParameterLocation.Query,
            Description = parametre.Description,
            Required = parametre.Requis,
            Schema =
                parametre.Maximum > 0
                    ? new OpenApiSchema
                    {
                        Type = JsonSchemaType.Integer,
                        Minimum = parametre.Minimum.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        Maximum = parametre.Maximum.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    }
                    : new OpenApiSchema
                    {
                        Type = JsonSchemaType.String,
                        Enum = parametre.Valeurs.Length == 0 ? null : [.. parametre.Valeurs.Select(valeur => JsonValue.Create(valeur))],
                    },
        };

    private static OpenApiRequestBody Decrire(CorpsDeFichierAttribute fichier) =>
        new()
        {
            Required = true,
            Description = "Le fichier lui-même.",
            Content = fichier.Types.ToDictionary(
                type => type,
                _ => new OpenApiMediaType
                {
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                },
                StringComparer.Ordinal
            ),
        };

    /// <summary>What an answer that is no problem means.</summary>
    private static string Reponse(string statut) =>
        statut switch
        {
            "200" => "Fait.",
            "201" => "Créé.",
            "204" => "Fait ; rien à renvoyer.",
            "304" => "Inchangé depuis la version connue.",
            "503" => "Momentanément indisponible.",
            _ => throw new InvalidOperationException($"The status {statut} has no description."),
        };

    private static OpenApiResponse Refus(int statut, OpenApiDocument document) =>
        new()
        {
            Description = statut switch
            {
                400 => "Demande mal formée : « errors » liste les champs à corriger.",
                401 => "Jeton absent ou refusé.",
                403 => "Réservé à un autre profil.",
                404 => "Absent, ou hors de portée de l'appelant.",
                409 => "Impossible dans l'état présent.",
                410 => "N'existe plus.",
                412 => "La version lue n'est plus la version courante.",
                413 => "Corps trop grand.",
                415 => "Type de contenu refusé.",
                422 => "Incompatible avec ce qui est déjà connu.",
                428 => "En-tête If-Match requis.",
                429 => "Trop de demandes : voir l'en-tête Retry-After.",
                503 => "Momentanément indisponible : voir l'en-tête Retry-After.",
                _ => "Erreur interne.",
            },
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(SchemaDeProbleme, document) },
            },
        };

    private static OpenApiSchema Probleme(OpenApiDocument document) =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description = "Un problème RFC 9457.",
            Required = new HashSet<string>(StringComparer.Ordinal) { "type", "title", "status", "code" },
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["type"] = Texte("urn:cej:probleme:<code>"),
                ["title"] = Texte("Ce qui s'est passé et que faire, pour une personne."),
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["code"] = new OpenApiSchemaReference(SchemaDeCode, document),
                ["traceId"] = Texte("À donner au support."),
                ["lien"] = Texte("Le dossier concerné, s'il est dans le portefeuille de l'appelant."),
                ["errors"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "Les messages, par champ.",
                    AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Texte("Que corriger.") },
                },
            },
        };

    private static OpenApiSchema Texte(string description) => new() { Type = JsonSchemaType.String, Description = description };
}
