using System.Text;
using Cej.Domain.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using static Cej.Functions.Tests.Pannes.Gens;

namespace Cej.Functions.Tests.Pannes;

/// <summary>What judges every trial notices what was broken on purpose.</summary>
public sealed class InvariantsTests
{
    private static readonly Partition s_dossier = DocumentIds.Dossier(Dossier(Zoe));
    private static readonly Partition s_espace = DocumentIds.Espace(Anne.Id);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_world_in_which_use_cases_are_broken_is_whole()
    {
        await using var banc = Banc.Monter(await Monde);
        Assert.Empty(await Invariants.Juger(banc));
    }

    [Fact]
    public async Task A_row_that_is_missing_is_noticed() =>
        await Voir("no row of Zoé", banc => Supprimer(banc, s_espace, DocumentIds.Suivi(Dossier(Zoe))));

    [Fact]
    public async Task A_row_that_is_stale_is_noticed() =>
        await Voir(
            "the row of Zoé",
            banc => Changer(banc, s_espace, DocumentIds.Suivi(Dossier(Zoe)), "\"nonLusParConseiller\":2", "\"nonLusParConseiller\":1")
        );

    [Fact]
    public async Task A_summary_that_is_no_sum_is_noticed() =>
        await Voir("the summary", banc => Changer(banc, s_espace, DocumentIds.Sommaire, "\"messagesNonLus\":2", "\"messagesNonLus\":3"));

    [Fact]
    public async Task A_message_that_is_lost_is_noticed() =>
        await Voir("messages, the conversation says", banc => Supprimer(banc, s_dossier, DocumentIds.Message(4)));

    [Fact]
    public async Task A_count_that_is_no_recount_is_noticed() =>
        await Voir("unread by the", banc => Changer(banc, s_dossier, DocumentIds.Conversation, "\"ecrits\":2", "\"ecrits\":3"));

    [Fact]
    public async Task An_address_that_leads_nowhere_is_noticed()
    {
        var cle = DocumentIds.Email(Zoe.Email!);
        await Voir("the address leads elsewhere", banc => Supprimer(banc, DocumentIds.Cle(cle), cle));
    }

    [Fact]
    public async Task A_file_that_nobody_knows_is_noticed() =>
        await Voir(
            "nobody knows the file",
            banc => banc.Exterieur.Ecrire(Guid.CreateVersion7(), FormatDePiece.Pdf, new MemoryStream([1]), Cancel)
        );

    private static async Task Voir(string faute, Func<Banc, Task> casser)
    {
        await using var banc = Banc.Monter(await Monde);
        await casser(banc);
        Assert.Contains(await Invariants.Juger(banc), dite => dite.Contains(faute, StringComparison.Ordinal));
    }

    private static async Task Supprimer(Banc banc, Partition partition, string id)
    {
        var lu = (await banc.Documents.Read(partition, id, Cancel))!;
        await banc.Documents.Commit(partition, [DocumentWrite.Delete(id, lu.ETag)], Cancel);
    }

    private static async Task Changer(Banc banc, Partition partition, string id, string avant, string apres)
    {
        var lu = (await banc.Documents.Read(partition, id, Cancel))!;
        var contenu = Encoding.UTF8.GetString(lu.Content.Span);
        Assert.Contains(avant, contenu, StringComparison.Ordinal);
        var change = Encoding.UTF8.GetBytes(contenu.Replace(avant, apres, StringComparison.Ordinal));
        await banc.Documents.Commit(partition, [DocumentWrite.Upsert(id, lu.Type, change)], Cancel);
    }
}
