using Cej.Benchmarks.Documents;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;

namespace Cej.Benchmarks.Messagerie;

/// <summary>People of a seeded store who are signed in, a thousand unless asked otherwise: counsellors, and the beneficiaries whom they follow.</summary>
internal sealed class Crowd
{
    public const int Size = 1_000;
    public const int PortfolioSize = 100;

    /// <summary>Of a portfolio, who has signed in.</summary>
    private const int SignedIn = PortfolioSize * 3 / 4;

    private readonly FauxFournisseur _provider;
    private readonly int _counsellors;
    private readonly List<Person> _people = [];
    private readonly List<(int Counsellor, int Beneficiaire, BeneficiaireId Id)> _conversations = [];

    public Crowd(FauxFournisseur provider, int size = Size)
    {
        _provider = provider;
        _counsellors = CounsellorsOf(size);
        _people.AddRange(Enumerable.Range(0, _counsellors).Select(counsellor => Of(SeededStore.Counsellor(counsellor), counsellor)));
        // Counsellor by counsellor in turn: the first so many conversations are of all of them.
        var portfolios = Enumerable.Range(0, _counsellors).Select(counsellor => SeededStore.Portfolio(counsellor, PortfolioSize)).ToArray();
        for (var row = 0; row < PortfolioSize; row++)
        {
            foreach (var (counsellor, portfolio) in portfolios.Index())
            {
                var id = portfolio[row];
                if (SeededStore.SubjectOf(id, row) is not { } subject || _people.Count == size)
                    continue;
                _conversations.Add((counsellor, _people.Count, id));
                var token = provider.Jeton(new Personne(subject, "Jeune", "Fictif", $"{id}@courriel.example", "beneficiaire"), Lasting);
                _people.Add(new($"b{_people.Count}", token));
            }
        }
    }

    public static Task<SeededStore> Seed(string folder, int size = Size) =>
        SeededStore.Create(folder, CounsellorsOf(size) * PortfolioSize, PortfolioSize);

    /// <summary>The product on their store; it knows their provider.</summary>
    public ChildProcess Product(string folder) =>
        ChildProcess.LocalHost(folder, ["--Local:Demonstration=false", .. _provider.Arguments, "--Logging:LogLevel:Default=Warning"]);

    public string TokenOfCounsellor(int counsellor) => _people[counsellor].Token;

    /// <summary>The load on the product, in the first so many conversations.</summary>
    public ChatOrder OnProduct(ChildProcess server, ChatLoad load, int conversations = int.MaxValue) =>
        Order(server, load, conversations, person => new(null, person.Token), (_, _, id) => $"/api/conversations/{id}/messages");

    /// <summary>The same load on the bare program.</summary>
    public ChatOrder OnBare(ChildProcess server, ChatLoad load, int conversations = int.MaxValue) =>
        Order(
            server,
            load,
            conversations,
            person => new($"http://127.0.0.1:{server.Port}/hub?{BareChat.User}={person.Name}", null),
            (from, to, id) => $"/messages/{id}/{from.Name}/{to.Name}"
        );

    private ChatOrder Order(
        ChildProcess server,
        ChatLoad load,
        int conversations,
        Func<Person, ChatClient> client,
        Func<Person, Person, BeneficiaireId, string> path
    )
    {
        var used = _conversations.Take(conversations).ToArray();
        var people = conversations < _conversations.Count ? _people[..(_counsellors + used.Length)] : _people;
        return new(server.Port, server.Id, [.. people.Select(client)], [.. used.SelectMany(BothWays)], load);

        IEnumerable<ChatSend> BothWays((int Counsellor, int Beneficiaire, BeneficiaireId Id) conversation)
        {
            yield return Way(conversation.Counsellor, conversation.Beneficiaire, conversation.Id);
            yield return Way(conversation.Beneficiaire, conversation.Counsellor, conversation.Id);
        }

        ChatSend Way(int from, int to, BeneficiaireId id) => new(from, to, $"{id}", path(_people[from], _people[to], id));
    }

    private static int CounsellorsOf(int size) => (int)Math.Ceiling(size / (SignedIn + 1.0));

    private Person Of(Appelant.Conseiller counsellor, int number)
    {
        var subject = number == 0 ? LocalHost.Identite.ComptesDeDemonstration.Camille.Sujet : $"conseiller-{number}";
        var personne = new Personne(subject, counsellor.Nom.Prenom, counsellor.Nom.Nom, counsellor.Email.Value, "conseiller");
        return new($"c{number}", _provider.Jeton(personne, Lasting));
    }

    private static void Lasting(Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor token) =>
        token.Expires = DateTime.UtcNow.AddHours(12);

    private sealed record Person(string Name, string Token);
}
