using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Portefeuille;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Cej.Benchmarks.Http;

/// <summary>
/// The least that could answer the same: Kestrel, one endpoint, one prepared query over the same rows, the same JSON. No token, no
/// rights, no search, no sort (the rows were seeded in order), no audit, no security headers.
/// </summary>
internal static class BareServer
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // as ASP.NET Core's answers
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new UtcConverter() },
        TypeInfoResolver = PortefeuilleReponses.Default,
    };

    private static readonly JsonWriterOptions Writing = new() { Encoder = Wire.Encoder };

    private static readonly ConcurrentBag<SqliteCommand> Queries = [];

    public static async Task Run(string database, string espace, int port)
    {
        var builder = WebApplication.CreateSlimBuilder([$"--urls=http://127.0.0.1:{port}"]);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        app.MapGet("/api/portefeuille", http => Answer(http, database, espace));
        await app.RunAsync();
    }

    private static async Task Answer(HttpContext http, string database, string espace)
    {
        var page = Read(database, espace);
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, Writing);
        JsonSerializer.Serialize(json, page, Wire);
    }

    private static PortefeuilleResponse Read(string database, string espace)
    {
        if (!Queries.TryTake(out var query))
            query = Prepare(database, espace);
        query.Parameters[1].Value = DateTime.UtcNow.Ticks;
        var rows = new List<BeneficiaireDuPortefeuille>(64);
        var aRecuperer = 0;
        using (var reader = query.ExecuteReader())
        {
            while (reader.Read())
            {
                var id = reader.GetString(0);
                var content = reader.GetFieldValue<byte[]>(4);
                if (id == DocumentIds.Sommaire)
                    aRecuperer = JsonSerializer.Deserialize(content, DossiersDocuments.Default.SommaireDocument)!.ARecuperer;
                else
                    rows.Add(Row(id, JsonSerializer.Deserialize(content, DossiersDocuments.Default.SuiviDocument)!));
            }
        }

        Queries.Add(query);
        return new(rows, rows.Count, aRecuperer, null);
    }

    private static BeneficiaireDuPortefeuille Row(string id, SuiviDocument suivi) =>
        new(
            Guid.Parse(id.AsSpan(DocumentIds.Suivis.Length)),
            suivi.Prenom,
            suivi.Nom,
            suivi.AjouteLe,
            suivi.Active,
            suivi.DerniereConnexion,
            suivi.Conversation!.NonLusParBeneficiaire,
            suivi.Temporaire
        );

    private static SqliteCommand Prepare(string database, string espace)
    {
        var connection = new SqliteConnection($"Data Source={database};Mode=ReadWrite;Pooling=False");
        connection.Open();
        var query = connection.CreateCommand();
        query.CommandText = """
            SELECT id, type, version, sequence, content FROM documents
            WHERE container = 2 AND partition = $partition AND id >= 's' AND id < 't' AND (expires IS NULL OR expires > $now)
            ORDER BY id LIMIT 1001
            """;
        query.Parameters.AddWithValue("$partition", espace);
        query.Parameters.AddWithValue("$now", 0L);
        query.Prepare();
        return query;
    }
}
