using System.Reflection;
using System.Text.RegularExpressions;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;
using Microsoft.Azure.Functions.Worker;

namespace Cej.Functions.Tests.Architecture;

public sealed partial class ArchitectureTests
{
    private static readonly Assembly Domaine = typeof(Refus).Assembly;
    private static readonly Assembly Application = typeof(Program).Assembly;

    /// <summary>Not Cej.LocalRuntime: it stands in for packages that read the clock themselves.</summary>
    private static readonly string[] Produit = ["Cej.Domain", "Cej.Functions", "Cej.LocalHost"];

    private static IEnumerable<MethodInfo> Fonctions =>
        Application
            .GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(method => method.IsDefined(typeof(FunctionAttribute)));

    [Fact]
    public void The_domain_knows_nothing_but_the_base_class_library()
    {
        var references = Domaine.GetReferencedAssemblies().Select(reference => reference.Name!).ToArray();
        Assert.All(references, nom => Assert.StartsWith("System.", nom, StringComparison.Ordinal));
        Assert.DoesNotContain(references, nom => nom.StartsWith("System.Text.Json", StringComparison.Ordinal));
        Assert.DoesNotContain(references, nom => nom.StartsWith("System.Net", StringComparison.Ordinal));
        Assert.DoesNotContain("PackageReference", Depot.Lire("Cej.Domain", "Cej.Domain.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_application_does_not_know_what_runs_it_on_one_machine()
    {
        foreach (var (fichier, texte) in Depot.Sources("Cej.Functions").Concat(Depot.Sources("Cej.Domain")))
        {
            Assert.False(texte.Contains("LocalRuntime", StringComparison.Ordinal), fichier);
            Assert.False(texte.Contains("LocalHost", StringComparison.Ordinal), fichier);
            Assert.False(Compilation().IsMatch(texte), $"{fichier}: no #if, both hosts compile the same sources.");
        }
    }

    /// <summary>docs/glossaire.md has the words. Reading is also what a feed and a sealed link do, and writing what a stream does.</summary>
    [Fact]
    public void Ports_find_list_create_save_and_delete_in_these_words()
    {
        string[] autres =
        [
            "Lire",
            "Trouver",
            "GetAll",
            "Ajouter",
            "Reserver",
            "Ecrire",
            "Update",
            "Remplacer",
            "Renouveler",
            "Supprimer",
            "Retirer",
        ];
        string[] connus =
        [
            "IFluxDesChangements.Lire",
            "ILiensDeDesabonnement.Lire",
            "IContenuDesPieces.Ecrire",
            "IConversationStore.Ajouter",
            "IAnnuaireDesBeneficiaires.Reserver",
        ];
        var dits = Domaine
            .GetTypes()
            .Where(type => type.IsInterface)
            .SelectMany(
                port => port.GetMethods().Where(methode => autres.Any(methode.Name.StartsWith)),
                (port, methode) => $"{port.Name}.{methode.Name}"
            );
        Assert.Equal(connus.Order(StringComparer.Ordinal), dits.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_reads_the_clock_or_makes_an_identifier_by_itself()
    {
        foreach (var (fichier, texte) in Produit.SelectMany(Depot.Sources))
            Assert.False(Horloge().IsMatch(texte), $"{fichier} reads the clock, or makes a random identifier.");
    }

    [Fact]
    public void A_function_is_a_public_method_of_a_public_class_with_a_name_of_its_own()
    {
        Assert.NotEmpty(Fonctions);
        Assert.All(
            Fonctions,
            fonction =>
            {
                var nom = $"{fonction.DeclaringType}.{fonction.Name}";
                Assert.True(fonction is { IsPublic: true, IsStatic: false } && fonction.DeclaringType!.IsPublic, nom);
                // Middleware finds a function by the name of its method.
                Assert.True(fonction.DeclaringType!.GetMethods().Count(method => method.Name == fonction.Name) == 1, nom);
            }
        );
        var noms = Fonctions.Select(fonction => fonction.GetCustomAttribute<FunctionAttribute>()!.Name).ToArray();
        Assert.Equal(noms.Length, noms.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(noms, nom => Assert.Matches("^[A-Z][A-Za-z]+$", nom));
    }

    [Fact]
    public void Every_http_function_writes_its_authorization_level_and_takes_a_cancellation_token_when_it_waits()
    {
        foreach (var (fichier, texte) in Depot.Sources("Cej.Functions"))
        {
            foreach (Match trigger in Declencheur().Matches(texte))
                Assert.True(
                    trigger.Value.Contains("AuthorizationLevel.Anonymous", StringComparison.Ordinal),
                    $"{fichier}: {trigger.Value}"
                );
        }

        foreach (var fonction in Fonctions.Where(fonction => fonction.ReturnType.IsAssignableTo(typeof(Task))))
        {
            Assert.True(
                fonction.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken)),
                $"{fonction.DeclaringType}.{fonction.Name}"
            );
        }
    }

    /// <summary>On Azure, whatever is no route parameter would be filled by name from the query or the body.</summary>
    [Fact]
    public void Every_parameter_of_a_function_is_bound_on_purpose()
    {
        foreach (var fonction in Fonctions)
        {
            var trigger = fonction
                .GetParameters()
                .Select(p => p.GetCustomAttribute<HttpTriggerAttribute>())
                .OfType<HttpTriggerAttribute>()
                .FirstOrDefault();
            foreach (var parametre in fonction.GetParameters())
            {
                var voulu =
                    parametre.ParameterType == typeof(CancellationToken)
                    || parametre.ParameterType == typeof(FunctionContext)
                    || parametre.GetCustomAttributes().Any(attribute => attribute is HttpTriggerAttribute or TimerTriggerAttribute)
                    || parametre.IsDefined(typeof(Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute))
                    || trigger?.Route?.Contains($"{{{parametre.Name}", StringComparison.Ordinal) == true;
                Assert.True(voulu, $"{fonction.DeclaringType}.{fonction.Name}({parametre.Name})");
                Assert.False(parametre.IsOptional, $"{fonction.DeclaringType}.{fonction.Name}({parametre.Name})");
            }
        }
    }

    [Fact]
    public void Every_refusal_has_a_stable_kebab_case_code_that_means_one_thing()
    {
        var refus = new[] { Domaine, Application }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Refus) && field.DeclaringType?.ContainsGenericParameters == false)
            .Select(field => (field.Name, Refus: (Refus)field.GetValue(null)!))
            .Where(field => field.Refus.Code != "champs-invalides")
            .ToArray();

        Assert.True(refus.Length > 10);
        Assert.All(refus, nomme => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", nomme.Refus.Code));
        var deuxSens = refus.GroupBy(nomme => nomme.Refus.Code, nomme => nomme.Refus.Message).Where(code => code.Distinct().Count() > 1);
        Assert.Empty(deuxSens.Select(code => code.Key));
    }

    [GeneratedRegex(@"^\s*#(if|elif)\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Compilation();

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bGuid\.NewGuid\b|\bEnvironment\.TickCount",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Horloge();

    [GeneratedRegex(@"\[HttpTrigger\([^\]]*\)\]", RegexOptions.None, 1_000)]
    private static partial Regex Declencheur();
}
