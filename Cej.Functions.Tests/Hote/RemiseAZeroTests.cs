using Cej.LocalHost;
using Cej.LocalHost.Documents;

namespace Cej.Functions.Tests.Hote;

public sealed class RemiseAZeroTests : IDisposable
{
    private readonly LocalOptions _options = new() { Dossier = Path.Combine(Path.GetTempPath(), $"cej-test-{Guid.NewGuid():N}") };

    public void Dispose()
    {
        if (Directory.Exists(_options.Dossier))
            Directory.Delete(_options.Dossier, recursive: true);
    }

    [Fact]
    public async Task Starting_afresh_never_deletes_what_a_running_host_keeps()
    {
        Directory.CreateDirectory(_options.Dossier);
        await using (SqliteDocumentStore.Open(_options.FichierDesDocuments, TimeProvider.System))
        {
            Assert.Throws<IOException>(_options.Effacer);
            Assert.True(File.Exists(_options.FichierDesDocuments));
        }

        _options.Effacer();
        Assert.False(File.Exists(_options.FichierDesDocuments));
    }

    [Fact]
    public void Starting_afresh_leaves_alone_what_is_not_its_own()
    {
        Directory.CreateDirectory(_options.DossierDuJournal);
        var autre = Path.Combine(_options.Dossier, "photo-de-famille.txt");
        File.WriteAllText(autre, "");

        _options.Effacer();

        Assert.True(File.Exists(autre));
        Assert.False(Directory.Exists(_options.DossierDuJournal));
    }

    [Fact]
    public void Starting_afresh_where_nothing_is_does_nothing() => _options.Effacer();
}
