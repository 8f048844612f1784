namespace Cej.Infra.Tests;

/// <summary>What each environment would be made of, committed: a change of a template shows what it changes.</summary>
public sealed class InstantanesTests(Bicep bicep)
{
    /// <summary><c>./cej infra</c> sets it, to write the files again.</summary>
    private static readonly bool Ecrire = Environment.GetEnvironmentVariable("CEJ_INSTANTANES") == "ecrire";

    public static IEnumerable<TheoryDataRow<string>> Environnements() => Bicep.Environnements.Select(nom => new TheoryDataRow<string>(nom));

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = "The Bicep tool is restored for Linux x64 only.")]
    [MemberData(nameof(Environnements))]
    public async Task What_an_environment_is_made_of_is_what_was_committed(string environnement)
    {
        var fichier = Path.Combine(Bicep.Racine, "infra", $"{environnement}.snapshot.json");
        var predit = bicep.De(environnement).Instantane;
        if (Ecrire)
            await File.WriteAllTextAsync(fichier, predit, TestContext.Current.CancellationToken);
        var committe = await File.ReadAllTextAsync(fichier, TestContext.Current.CancellationToken);
        Assert.True(
            committe == predit,
            $"{environnement} would be made of something else now: ./cej infra writes infra/*.snapshot.json again, for the review of the difference."
        );
    }
}
