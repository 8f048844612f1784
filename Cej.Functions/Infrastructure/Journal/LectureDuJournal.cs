using System.Text.Json;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>Reads the files of a day line by line; only the lines of the dossier asked for are ever parsed.</summary>
internal sealed class LectureDuJournal(IJournalSink sink) : ILectureDuJournal
{
    public async Task<IReadOnlyList<AccesConsigne>> Lister(DateOnly jour, BeneficiaireId dossier, CancellationToken cancellationToken)
    {
        List<AccesConsigne> lignes = [];
        await foreach (var fichier in sink.Ouvrir(jour, cancellationToken))
        {
            using var lecteur = new StreamReader(fichier);
            while (await lecteur.ReadLineAsync(cancellationToken) is { } texte)
            {
                if (Lire(texte, dossier) is { } ligne)
                    lignes.Add(ligne);
            }
        }

        return lignes;
    }

    /// <summary>A line about the dossier. What a process that died left of one is skipped, and the line behind it is read.</summary>
    private static AccesConsigne? Lire(string texte, BeneficiaireId dossier)
    {
        var debut = texte.LastIndexOf('{');
        if (debut < 0 || !texte.AsSpan(debut).Contains(dossier.ToString(), StringComparison.Ordinal))
            return null;
        try
        {
            return JsonSerializer.Deserialize(texte.AsSpan(debut), JournalCodec.Default.LigneDuJournal) is { } ligne
                ? new(ligne.Instant, new(ligne.Par), ligne.Action, dossier)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
