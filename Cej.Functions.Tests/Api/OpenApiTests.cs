using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cej.Functions.Tests.Api;

[DeuxHotes]
public sealed partial class OpenApiTests(HoteDeTest hote)
{
    private static readonly byte[] Valide = File.ReadAllBytes(Depot.Chemin("docs", "openapi.json"));

    [Fact]
    public async Task The_committed_document_is_what_the_functions_give()
    {
        var donne = await DescriptionOpenApi.Ecrire(hote.Services, TestContext.Current.CancellationToken);
        Assert.True(
            donne == Encoding.UTF8.GetString(Valide),
            "docs/openapi.json has drifted from the functions: run `dotnet run --project Cej.LocalHost -- openapi > docs/openapi.json`."
        );
    }

    [Fact]
    public async Task The_committed_document_is_served_byte_for_byte_to_anyone()
    {
        using var reponse = await hote.Client().Http.GetAsync("/api/openapi.json", TestContext.Current.CancellationToken);
        Assert.Equal("application/json", reponse.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Valide, await reponse.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_is_a_valid_OpenAPI_3_1_document()
    {
        using var stream = new MemoryStream(Valide);
        var lu = await OpenApiDocument.LoadAsync(
            stream,
            "json",
            new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, lu.Diagnostic!.SpecificationVersion);
        Assert.Empty(lu.Diagnostic.Errors);
        Assert.Empty(lu.Diagnostic.Warnings);
    }

    [Fact]
    public async Task Every_function_is_an_operation_with_a_summary_a_tag_and_its_security()
    {
        using var stream = new MemoryStream(Valide);
        var document = (await OpenApiDocument.LoadAsync(stream, "json", null, TestContext.Current.CancellationToken)).Document!;
        var operations = document
            .Paths.SelectMany(path => path.Value.Operations!.Select(operation => (path.Key, operation.Value)))
            .ToArray();

        Assert.Equal(
            MatriceDesDroits.Fonctions.Keys.Order(StringComparer.Ordinal),
            operations.Select(operation => operation.Value.OperationId!).Order(StringComparer.Ordinal)
        );
        Assert.All(
            operations,
            nommee =>
            {
                var (chemin, operation) = nommee;
                Assert.False(string.IsNullOrWhiteSpace(operation.Summary), chemin);
                Assert.True(operation.Tags?.Count == 1, chemin);
                var publique = MatriceDesDroits.De(operation.OperationId!).Attendus.SansJeton < 400;
                Assert.Equal(publique, operation.Security is null or { Count: 0 });
                Assert.Equal(!publique, operation.Responses!.ContainsKey("401"));
                Assert.All(
                    operation.Responses!.Where(reponse => reponse.Key[0] is '4' or '5' && reponse.Key != "503"),
                    reponse => Assert.Equal(["application/problem+json"], reponse.Value.Content!.Keys)
                );
            }
        );
    }

    /// <summary>By reflection over what the worker binds, not by the generator that wrote the document.</summary>
    [Fact]
    public void Every_body_and_parameter_is_documented_as_the_function_binds_it()
    {
        var document = JsonNode.Parse(Valide)!;
        List<string> ecarts = [];
        foreach (var (chemin, operations) in document["paths"]!.AsObject())
        {
            foreach (var (verbe, operation) in operations!.AsObject())
            {
                var fonction = MatriceDesDroits.Fonctions[operation!["operationId"]!.GetValue<string>()];
                ecarts.AddRange(new FormesDocumentees(document).Ecarts($"{verbe} {chemin}", operation, fonction));
            }
        }

        Assert.Empty(ecarts);
    }

    /// <summary>Whoever reads the document works on a French service; the words below are no French ones.</summary>
    [Fact]
    public void Every_description_and_summary_is_French()
    {
        var textes = Textes(JsonNode.Parse(Valide)).ToArray();
        Assert.True(textes.Length > 1_000);
        Assert.Empty(textes.Where(texte => MotsAnglais().IsMatch(texte)).Distinct());

        static IEnumerable<string> Textes(JsonNode? noeud) =>
            noeud switch
            {
                JsonObject objet => objet.SelectMany(champ =>
                    champ is { Key: "description" or "summary", Value: JsonValue texte } ? [texte.GetValue<string>()] : Textes(champ.Value)
                ),
                JsonArray liste => liste.SelectMany(Textes),
                _ => [],
            };
    }

    [GeneratedRegex(
        @"\b(the|of|and|what|whether|who|whose|when|where|with|its|his|how|by|not|it)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex MotsAnglais();

    /// <summary>What the matrix of rights sees is what the document announces.</summary>
    [Fact]
    public async Task Every_status_of_the_matrix_is_announced()
    {
        using var stream = new MemoryStream(Valide);
        var document = (await OpenApiDocument.LoadAsync(stream, "json", null, TestContext.Current.CancellationToken)).Document!;
        foreach (var operation in document.Paths.SelectMany(path => path.Value.Operations!.Values))
        {
            foreach (var acteur in Enum.GetValues<Acteur>())
            {
                var statut = MatriceDesDroits.De(operation.OperationId!).Attendus.De(acteur);
                Assert.True(operation.Responses!.ContainsKey($"{statut}"), $"{operation.OperationId}: {statut} is not announced.");
            }
        }
    }
}
