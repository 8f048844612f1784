namespace Cej.EndToEnd.Tests.Support;

/// <summary>A product that has lived: its conversations, démarches and offers are those of <c>./cej run</c>.</summary>
public sealed class ProduitVivant : Produit
{
    protected override IEnumerable<string> Reglages => ["--Local:Histoire=true"];
}
