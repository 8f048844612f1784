using System.Globalization;
using System.Runtime.InteropServices;
using Cej.LocalHost.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Offres;

/// <summary>
/// The catalogue on disk: an FTS5 index of the words of each offer, without the texts, which the generator makes again; and the
/// <see cref="Fiche"/>s of each day as one blob. Not thread-safe.
/// </summary>
internal sealed class CatalogueFile : IDisposable
{
    /// <summary>Changes with the generator or the words of the index: an older file is made again.</summary>
    private const int Version = 2;

    private const string Create = """
        CREATE TABLE jours (jour INTEGER PRIMARY KEY, fiches BLOB NOT NULL) STRICT;
        CREATE VIRTUAL TABLE mots USING fts5(texte, content='', contentless_delete=1, detail=none, tokenize='ascii');
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _chercher;

    public CatalogueFile(string path)
    {
        _connection = Ouvrir(path);
        _chercher = _connection.CreateCommand();
        _chercher.CommandText = "SELECT rowid FROM mots WHERE mots MATCH $mots AND rowid BETWEEN $de AND $a ORDER BY rowid DESC";
        foreach (var nom in new[] { "$mots", "$de", "$a" })
            _chercher.Parameters.Add(new SqliteParameter { ParameterName = nom });
    }

    /// <summary>The days that are there, with their offers.</summary>
    public IEnumerable<(int Jour, Fiche[] Fiches)> Jours()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT jour, fiches FROM jours ORDER BY jour";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return (reader.GetInt32(0), MemoryMarshal.Cast<byte, Fiche>(reader.GetFieldValue<byte[]>(1)).ToArray());
    }

    /// <summary>Adds days and drops those before one, in one transaction.</summary>
    public void Renouveler(IEnumerable<(int Jour, Fiche[] Fiches, IReadOnlyList<(long Numero, string Mots)> Mots)> nouveaux, int premier)
    {
        using var transaction = _connection.BeginTransaction();
        using var jour = Commande("INSERT INTO jours VALUES ($1, $2)", transaction, 2);
        using var mots = Commande("INSERT INTO mots (rowid, texte) VALUES ($1, $2)", transaction, 2);
        foreach (var nouveau in nouveaux)
        {
            jour.Parameters[0].Value = nouveau.Jour;
            jour.Parameters[1].Value = MemoryMarshal.AsBytes<Fiche>(nouveau.Fiches).ToArray();
            jour.ExecuteNonQuery();
            foreach (var (numero, texte) in nouveau.Mots)
            {
                mots.Parameters[0].Value = numero;
                mots.Parameters[1].Value = texte;
                mots.ExecuteNonQuery();
            }
        }

        using var oublier = Commande("DELETE FROM mots WHERE rowid < $1", transaction, 1);
        oublier.Parameters[0].Value = NumeroDuCatalogue.De(DateOnly.FromDayNumber(premier), 0).Valeur;
        oublier.ExecuteNonQuery();
        oublier.CommandText = "DELETE FROM jours WHERE jour < $1";
        oublier.Parameters[0].Value = premier;
        oublier.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <summary>The numbers between two, both included, of the offers that answer a question of <see cref="Racines"/>, the greatest first.</summary>
    public IEnumerable<long> Chercher(string question, long de, long a)
    {
        _chercher.Parameters[0].Value = question;
        _chercher.Parameters[1].Value = de;
        _chercher.Parameters[2].Value = a;
        using var reader = _chercher.ExecuteReader();
        while (reader.Read())
            yield return reader.GetInt64(0);
    }

    public void Dispose()
    {
        _chercher.Dispose();
        _connection.Dispose();
    }

    /// <summary>Whether the file is no database any more.</summary>
    public static bool EstAbime(SqliteException exception) => exception.SqliteErrorCode is 11 or 26;

    private static SqliteConnection Ouvrir(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA cache_size=-1000");
            var version = connection.QueryNumber("PRAGMA user_version");
            if (version == 0)
                connection.Execute($"BEGIN; {Create} PRAGMA user_version={Version}; COMMIT");
            if (version is 0 or Version)
                return connection;
        }
        catch (SqliteException abime) when (EstAbime(abime))
        {
            // Truncated, or something else under its name: it is only a cache, and made again below.
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        connection.Dispose();
        File.Delete(path);
        return Ouvrir(path);
    }

    private SqliteCommand Commande(string sql, SqliteTransaction transaction, int parametres)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        for (var i = 1; i <= parametres; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
        return command;
    }
}
