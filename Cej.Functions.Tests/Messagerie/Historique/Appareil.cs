using System.Globalization;
using System.Text.Json.Nodes;

namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>One device of one side of a conversation: it sends, repeats, edits, deletes, reads and marks as read, one thing at a time.</summary>
internal sealed class Appareil(Epreuve epreuve, Fil fil, string nom, string cote, HttpClient http, Guid conversation, int graine)
{
    private readonly Random _hasard = new(graine);
    private readonly string _chemin = $"/api/conversations/{conversation}";
    private readonly List<(long Numero, string Id, string Version)> _miens = [];
    private int _modifications;

    public Vecu Vecu { get; } = new(nom);

    /// <summary>Ends early at an answer that no sound product gives.</summary>
    public async Task Vivre(int envois, CancellationToken cancellationToken)
    {
        try
        {
            await Agir(envois, cancellationToken);
        }
        catch (InvalidOperationException absurde)
        {
            Vecu.Fautes.Add(absurde.Message);
        }
    }

    private async Task Agir(int envois, CancellationToken cancellationToken)
    {
        for (var n = 1; n <= envois; n++)
        {
            await Envoyer($"{nom}-{n.ToString(CultureInfo.InvariantCulture)}", cancellationToken);
            switch (_hasard.Next(20))
            {
                case < 4:
                    await Lire(cancellationToken);
                    break;
                case < 6:
                    await MarquerLu(cancellationToken);
                    break;
                case 6:
                    await Modifier(cancellationToken);
                    break;
                case 7 when _hasard.Next(4) == 0:
                    await Supprimer(cancellationToken);
                    break;
            }
        }
    }

    /// <summary>Reads on until nothing is new.</summary>
    public async Task ToutLire(CancellationToken cancellationToken)
    {
        int connus;
        do
        {
            connus = Vecu.Vus.Count;
            await Lire(cancellationToken);
        } while (Vecu.Vus.Count > connus);
    }

    /// <summary>The whole conversation from the first message on, with its counters.</summary>
    public async Task<(List<MessageVu> Messages, JsonNode Page)> Relire(CancellationToken cancellationToken)
    {
        List<MessageVu> messages = [];
        while (true)
        {
            var page = await LirePage(messages.Count, 200, cancellationToken);
            var lus = Messages(page);
            messages.AddRange(lus);
            if (lus.Count < 200)
                return (messages, page);
        }
    }

    private async Task Envoyer(string id, CancellationToken cancellationToken)
    {
        var plancher = fil.Connu;
        // Impatient clients exist: now and then a request goes out twice at once, or again after its answer.
        var fois = _hasard.Next(50) == 0 ? 2 : 1;
        var reponses = await Task.WhenAll(Enumerable.Range(0, fois).Select(_ => EnvoyerUneFois(id, cancellationToken)));
        if (_hasard.Next(50) == 0)
            reponses = [.. reponses, await EnvoyerUneFois(id, cancellationToken)];
        var (numero, version) = reponses[0];
        if (reponses.Any(reponse => reponse.Numero != numero))
            Vecu.Fautes.Add($"{id} was acknowledged as {string.Join(" and ", reponses.Select(reponse => reponse.Numero))}");

        Vecu.Envois.Add(new(id, cote, numero, plancher));
        _miens.Add((numero, id, version));
        fil.Apprendre(numero);
        epreuve.CompterUnEnvoi();
    }

    private async Task<(long Numero, string Version)> EnvoyerUneFois(string id, CancellationToken cancellationToken)
    {
        var envoye = await Obtenir(
            HttpMethod.Post,
            $"{_chemin}/messages",
            () => new { texte = id },
            201,
            cancellationToken,
            ("Idempotency-Key", id)
        );
        return (Numero(envoye["numero"]), (string)envoye["version"]!);
    }

    private async Task Lire(CancellationToken cancellationToken)
    {
        var apres = Vecu.Vus.Count;
        var page = await LirePage(apres, 100, cancellationToken);
        var lus = Messages(page);
        var dernier = Numero(page["dernier"]);
        Vecu.Noter(apres, lus, dernier);
        fil.Apprendre(dernier);
    }

    private async Task MarquerLu(CancellationToken cancellationToken)
    {
        var jusqua = Vecu.Vus.Count;
        if (jusqua == 0)
            return;
        var lue = await Obtenir(HttpMethod.Put, $"{_chemin}/lecture", () => new { jusqua }, 200, cancellationToken);
        var curseur = Numero(lue[cote == Verificateur.Conseiller ? "luParLeConseiller" : "luParLeBeneficiaire"]);
        if (curseur < jusqua)
            Vecu.Fautes.Add($"{nom}: marked {jusqua} as read and was answered {curseur}");
        Vecu.Lu = Math.Max(Vecu.Lu, jusqua);
    }

    private async Task Modifier(CancellationToken cancellationToken)
    {
        var choisi = _hasard.Next(_miens.Count);
        var (numero, id, version) = _miens[choisi];
        var texte = $"{id}#{(++_modifications).ToString(CultureInfo.InvariantCulture)}";
        while (true)
        {
            var (code, json) = await epreuve.Demander(
                http,
                HttpMethod.Patch,
                $"{_chemin}/messages/{numero}",
                new { texte },
                cancellationToken,
                ("If-Match", version)
            );
            if (code is not (200 or 412))
                throw new InvalidOperationException($"{nom}: an edit was answered {code} {json}");

            // 412 may mean that an attempt was carried out whose answer a kill swallowed: what is there tells.
            var message = code == 200 ? json! : (await LirePage(numero - 1, 1, cancellationToken))["messages"]![0]!;
            version = (string)message["version"]!;
            if (code == 200 || (string)message["texte"]! == texte)
                break;
        }

        _miens[choisi] = (numero, id, version);
        Vecu.Modifications[numero] = texte;
    }

    private async Task Supprimer(CancellationToken cancellationToken)
    {
        var choisi = _hasard.Next(_miens.Count);
        var numero = _miens[choisi].Numero;
        await Obtenir(HttpMethod.Delete, $"{_chemin}/messages/{numero}", () => null, 200, cancellationToken);
        _miens.RemoveAt(choisi);
        Vecu.Modifications[numero] = "";
        if (_miens.Count == 0)
            await Envoyer($"{nom}-encore-{numero}", cancellationToken);
    }

    private Task<JsonNode> LirePage(long apres, int limite, CancellationToken cancellationToken) =>
        Obtenir(HttpMethod.Get, $"{_chemin}/messages?apres={apres}&limite={limite}", () => null, 200, cancellationToken);

    /// <summary>Asks until the answer is the one wanted; a crowded conversation may refuse for the moment.</summary>
    private async Task<JsonNode> Obtenir(
        HttpMethod method,
        string chemin,
        Func<object?> corps,
        int attendu,
        CancellationToken cancellationToken,
        params (string Nom, string Valeur)[] entetes
    )
    {
        while (true)
        {
            var (code, json) = await epreuve.Demander(http, method, chemin, corps(), cancellationToken, entetes);
            if (code == attendu)
                return json!;
            if (code != 412)
                throw new InvalidOperationException($"{nom}: {method} {chemin} was answered {code} {json}");
        }
    }

    private static List<MessageVu> Messages(JsonNode page) =>
        [
            .. page["messages"]!
                .AsArray()
                .Select(m => new MessageVu(Numero(m!["numero"]), (string)m["de"]!, (string)m["texte"]!, (int)m["revision"]!)),
        ];

    private static long Numero(JsonNode? texte) => long.Parse((string)texte!, CultureInfo.InvariantCulture);
}
