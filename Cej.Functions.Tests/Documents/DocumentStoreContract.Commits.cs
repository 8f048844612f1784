using System.Text.Json;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Documents;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task A_document_is_read_back_as_it_was_written()
    {
        var content =
            """{"prénom":"Zoë \u0000 😀","nombre":1234567890123,"vide":null,"liste":[1,{"a":"b"}],"type":"x","id":"y"}"""u8.ToArray();
        var etag = await Committed(Dossier(), DocumentWrite.Create("message.0001", "message", content) with { SchemaVersion = 7 });

        var read = await Read(Dossier(), "message.0001");

        Assert.NotNull(read);
        Assert.Equal(("message.0001", "message", 7, etag), (read.Id, read.Type, read.SchemaVersion, read.ETag));
        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(content).RootElement, JsonDocument.Parse(read.Content).RootElement),
            Text(read.Content)
        );
    }

    [Fact]
    public async Task A_missing_document_reads_as_null()
    {
        await Committed(Dossier(), Create("a"));

        Assert.Null(await Read(Dossier(), "b"));
        Assert.Null(await Read(Dossier("autre"), "a"));
        Assert.Null(await Store.Read(Dossier() with { Container = DocumentContainer.Espaces }, "a", Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a?b#c")]
    [InlineData("é")]
    [InlineData("\ud800")]
    [InlineData("a b")]
    public async Task A_key_that_cannot_exist_reads_as_null(string key)
    {
        Assert.Null(await Read(Dossier(), key));
        Assert.Null(await Store.Read(new Partition(DocumentContainer.Dossiers, key), "a", Cancellation));
    }

    [Fact]
    public async Task Containers_are_apart()
    {
        foreach (var container in Enum.GetValues<DocumentContainer>())
            await Committed(Dossier() with { Container = container }, Create("a", (int)container));

        foreach (var container in Enum.GetValues<DocumentContainer>())
            Assert.Equal((int)container, await ReadNumber(Dossier() with { Container = container }, "a"));
    }

    [Fact]
    public async Task Create_is_refused_when_the_id_is_taken()
    {
        await Committed(Dossier(), Create("a", 1));

        await Refused(0, RefusedReason.AlreadyExists, Dossier(), Create("a", 2));

        Assert.Equal(1, await ReadNumber(Dossier(), "a"));
    }

    [Fact]
    public async Task Replace_changes_the_document_and_its_etag()
    {
        var first = await Committed(Dossier(), Create("a", 1));

        var second = await Committed(Dossier(), Replace("a", 2, first));

        Assert.NotEqual(first, second);
        Assert.Equal(2, await ReadNumber(Dossier(), "a"));
        Assert.Equal(second, (await Read(Dossier(), "a"))!.ETag);
    }

    [Fact]
    public async Task Replace_is_refused_when_the_document_has_changed()
    {
        var first = await Committed(Dossier(), Create("a", 1));
        await Committed(Dossier(), Replace("a", 2, first));

        await Refused(0, RefusedReason.VersionChanged, Dossier(), Replace("a", 3, first));

        Assert.Equal(2, await ReadNumber(Dossier(), "a"));
    }

    [Fact]
    public async Task Replace_is_refused_when_there_is_nothing()
    {
        var other = await Committed(Dossier(), Create("b"));

        await Refused(0, RefusedReason.NotFound, Dossier(), Replace("a", 1, other));

        Assert.Null(await Read(Dossier(), "a"));
    }

    [Fact]
    public async Task Upsert_creates_and_replaces()
    {
        var first = await Committed(Dossier(), Upsert("a", 1));
        Assert.Equal(1, await ReadNumber(Dossier(), "a"));

        var second = await Committed(Dossier(), Upsert("a", 2));

        Assert.Equal(2, await ReadNumber(Dossier(), "a"));
        await Refused(0, RefusedReason.VersionChanged, Dossier(), Replace("a", 3, first));
        await Committed(Dossier(), Replace("a", 4, second));
    }

    [Fact]
    public async Task Delete_removes_the_document_it_read()
    {
        var etag = await Committed(Dossier(), Create("a"));

        Assert.Equal("", await Committed(Dossier(), DocumentWrite.Delete("a", etag)));

        Assert.Null(await Read(Dossier(), "a"));
        Assert.Empty(await Ids(Dossier(), ""));
    }

    [Fact]
    public async Task Delete_is_refused_when_the_document_has_changed_or_is_gone()
    {
        var first = await Committed(Dossier(), Create("a", 1));
        var second = await Committed(Dossier(), Replace("a", 2, first));

        await Refused(0, RefusedReason.VersionChanged, Dossier(), DocumentWrite.Delete("a", first));
        await Committed(Dossier(), DocumentWrite.Delete("a", second));
        await Refused(0, RefusedReason.NotFound, Dossier(), DocumentWrite.Delete("a", second));
    }

    [Fact]
    public async Task An_etag_never_comes_back_with_a_document_created_anew()
    {
        var first = await Committed(Dossier(), Create("a", 1));
        await Committed(Dossier(), DocumentWrite.Delete("a", first));
        await Committed(Dossier(), Create("a", 2));

        await Refused(0, RefusedReason.VersionChanged, Dossier(), Replace("a", 3, first));
    }

    [Fact]
    public async Task A_commit_applies_all_its_writes_and_gives_their_etags_in_order()
    {
        var old = await Committed(Dossier(), Create("old", 1));
        var gone = await Committed(Dossier(), Create("gone", 1));

        var outcome = await Commit(
            Dossier(),
            Create("new", 10),
            Replace("old", 11, old),
            DocumentWrite.Delete("gone", gone),
            Upsert("any", 12)
        );

        var etags = Assert.IsType<CommitOutcome.Committed>(outcome).ETags;
        Assert.Equal(4, etags.Count);
        Assert.Equal("", etags[2]);
        Assert.Equal((await Read(Dossier(), "new"))!.ETag, etags[0]);
        Assert.Equal((await Read(Dossier(), "old"))!.ETag, etags[1]);
        Assert.Equal((await Read(Dossier(), "any"))!.ETag, etags[3]);
        Assert.Equal(["any", "new", "old"], await Ids(Dossier(), ""));
        Assert.Equal(11, await ReadNumber(Dossier(), "old"));
    }

    [Theory]
    [InlineData(RefusedReason.AlreadyExists)]
    [InlineData(RefusedReason.NotFound)]
    [InlineData(RefusedReason.VersionChanged)]
    public async Task A_commit_with_one_failing_condition_changes_nothing(RefusedReason reason)
    {
        var first = await Committed(Dossier(), Create("kept", 1));
        var current = await Committed(Dossier(), Replace("kept", 2, first));
        var failing = reason switch
        {
            RefusedReason.AlreadyExists => Create("kept", 9),
            RefusedReason.NotFound => DocumentWrite.Delete("missing", current),
            RefusedReason.VersionChanged => Replace("kept", 9, first),
        };

        await Refused(2, reason, Dossier(), Create("x"), Upsert("y"), failing, Create("z"));

        Assert.Equal(["kept"], await Ids(Dossier(), ""));
        Assert.Equal((2, current), (await ReadNumber(Dossier(), "kept"), (await Read(Dossier(), "kept"))!.ETag));
    }

    [Fact]
    public async Task The_first_failing_condition_is_the_one_reported()
    {
        var etag = await Committed(Dossier(), Create("a"));

        await Refused(1, RefusedReason.NotFound, Dossier(), Create("x"), Replace("missing", 1, etag), Create("a"));
    }

    [Fact]
    public async Task Two_writers_race_on_one_document_and_nothing_is_lost()
    {
        await Committed(Dossier(), Create("compteur", 0));
        var wins = 0;
        var losses = 0;

        await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        for (var mine = 0; mine < 50; )
                        {
                            var read = (await Read(Dossier(), "compteur"))!;
                            switch (await Commit(Dossier(), Replace("compteur", NumberOf(read) + 1, read.ETag)))
                            {
                                case CommitOutcome.Committed:
                                    mine++;
                                    Interlocked.Increment(ref wins);
                                    break;
                                case CommitOutcome.Refused { Reason: RefusedReason.VersionChanged }:
                                    Interlocked.Increment(ref losses);
                                    break;
                                default:
                                    Assert.Fail("Neither applied nor refused for its version.");
                                    break;
                            }
                        }
                    })
                )
        );

        Assert.Equal(100, wins);
        Assert.Equal(100, await ReadNumber(Dossier(), "compteur"));
        Assert.True(losses > 0, "The writers never met: the test shows nothing.");
    }

    [Fact]
    public async Task Of_many_creations_of_one_id_exactly_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => Commit(Dossier(), Create("a", n)))));

        var winner = Array.FindIndex(outcomes, x => x is CommitOutcome.Committed);
        Assert.Single(outcomes, x => x is CommitOutcome.Committed);
        Assert.Equal(49, outcomes.Count(x => x == new CommitOutcome.Refused(0, RefusedReason.AlreadyExists)));
        Assert.Equal(winner, await ReadNumber(Dossier(), "a"));
    }

    [Fact]
    public async Task A_thousand_concurrent_commits_are_all_applied()
    {
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 1_000)
                .Select(n => Task.Run(() => Commit(Dossier($"{n % 20}"), Create($"a.{n:D4}", n), Create($"b.{n:D4}", n))))
        );

        Assert.All(outcomes, x => Assert.IsType<CommitOutcome.Committed>(x));
        var found = new List<string>();
        for (var i = 0; i < 20; i++)
            found.AddRange(await Ids(Dossier($"{i}"), ""));
        Assert.Equal(2_000, found.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task What_was_committed_survives_a_restart()
    {
        var etag = await Committed(Dossier(), Create("a", 1));

        Store = await Reopen();

        Assert.Equal(etag, (await Read(Dossier(), "a"))!.ETag);
        await Committed(Dossier(), Replace("a", 2, etag));
    }
}
