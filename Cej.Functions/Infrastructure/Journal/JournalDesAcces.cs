using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>Where lines of the access audit end up: an append-only file of the day.</summary>
internal interface IJournalSink
{
    /// <summary>Appends whole lines, UTF-8, to the file of a day.</summary>
    Task Append(DateOnly jour, ReadOnlyMemory<byte> lines, CancellationToken cancellationToken);

    /// <summary>Opens each file of a day, whatever instance wrote it, for reading from its beginning; none for a day without lines.</summary>
    IAsyncEnumerable<Stream> Ouvrir(DateOnly jour, CancellationToken cancellationToken);
}

/// <summary>Collects the lines of the access audit and appends them in groups, so that no request waits for them.</summary>
internal sealed partial class JournalDesAcces(IJournalSink sink, TimeProvider clock, ILogger<JournalDesAcces> logger)
    : BackgroundService,
        IJournalDesAcces
{
    private const int GroupeMaximal = 1_000;

    private readonly Channel<AccesConsigne> _lignes = Channel.CreateUnbounded<AccesConsigne>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    /// <summary>The group under way: it is written by one task.</summary>
    private readonly ArrayBufferWriter<byte> _texte = new();

    public void Consigner(Empreinte par, string action, BeneficiaireId? dossier = null) =>
        _lignes.Writer.TryWrite(new(clock.GetUtcNow(), par, action, dossier));

    /// <summary>Stops accepting lines and appends those that are left.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _lignes.Writer.TryComplete();
        if (ExecuteTask is { } running)
            await running.WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The token is not used: the loop ends when the channel is complete and empty, so that no line is lost on a clean stop.
        await Task.Yield();
        var groupe = new List<AccesConsigne>(GroupeMaximal);
        while (await _lignes.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (groupe.Count < GroupeMaximal && _lignes.Reader.TryRead(out var ligne))
                groupe.Add(ligne);
            foreach (var jour in groupe.GroupBy(ligne => DateOnly.FromDateTime(ligne.Instant.UtcDateTime)))
                await Append(jour.Key, [.. jour]);
            groupe.Clear();
        }
    }

    private async Task Append(DateOnly jour, IReadOnlyList<AccesConsigne> lignes)
    {
        _texte.ResetWrittenCount();
        using var json = new Utf8JsonWriter(_texte);
        foreach (var ligne in lignes)
        {
            var shape = new LigneDuJournal(ligne.Instant, ligne.Par.Hex, ligne.Action, ligne.Dossier?.Value);
            JsonSerializer.Serialize(json, shape, JournalCodec.Default.LigneDuJournal);
            json.Reset();
            _texte.Write("\n"u8);
        }

        for (var essai = 1; ; essai++)
        {
            try
            {
                await sink.Append(jour, _texte.WrittenMemory, CancellationToken.None);
                return;
            }
            catch (Exception fault)
                when (fault
                        is IOException
                            or UnauthorizedAccessException
                            or Azure.RequestFailedException
                            or Azure.Identity.AuthenticationFailedException
                )
            {
                LogFailed(logger, fault, lignes.Count, essai);
                if (essai == 5)
                    return;
                await Task.Delay(TimeSpan.FromSeconds(essai), clock);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Appending {Count} lines to the access audit failed (try {Essai} of 5).")]
    private static partial void LogFailed(ILogger logger, Exception fault, int count, int essai);
}

internal sealed record LigneDuJournal(DateTimeOffset Instant, string Par, string Action, Guid? Dossier);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(LigneDuJournal))]
internal sealed partial class JournalCodec : JsonSerializerContext;
