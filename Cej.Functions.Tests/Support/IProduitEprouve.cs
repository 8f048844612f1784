namespace Cej.Functions.Tests.Support;

/// <summary>The product as one process or as several, to which things happen while it is used.</summary>
public interface IProduitEprouve : IAsyncDisposable
{
    /// <summary>What it said: warnings and worse.</summary>
    IReadOnlyCollection<string> Sortie { get; }

    /// <summary>A client of someone who is logged in for longer than any test lasts.</summary>
    HttpClient Client(Personne personne);

    /// <summary>kill -9, of one of several.</summary>
    Task Tuer();

    /// <summary>Starts it again.</summary>
    Task Demarrer();

    /// <summary>kill -STOP, of one of several.</summary>
    Task Suspendre();

    /// <summary>kill -CONT.</summary>
    Task Reprendre();
}
