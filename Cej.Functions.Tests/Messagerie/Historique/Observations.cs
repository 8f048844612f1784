namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>A message as somebody saw it.</summary>
/// <param name="Numero">Its number.</param>
/// <param name="De">Its side.</param>
/// <param name="Texte">Its text: what was sent is <c>id</c>, each edit of it <c>id#n</c>; empty once it was deleted.</param>
/// <param name="Revision">How often it had been edited or deleted.</param>
internal sealed record MessageVu(long Numero, string De, string Texte, int Revision = 0)
{
    /// <summary>What tells it from every other message; null once it was deleted.</summary>
    public string? Id => Texte.Length == 0 ? null : Texte.Split('#')[0];
}

/// <summary>A send that was acknowledged.</summary>
/// <param name="Id">The text sent, unique.</param>
/// <param name="De">The side.</param>
/// <param name="Numero">The number it got.</param>
/// <param name="Plancher">The greatest number that anybody knew before the first attempt: the message came after it.</param>
internal sealed record EnvoiAcquitte(string Id, string De, long Numero, long Plancher);

/// <summary>What one device did and saw in its conversation.</summary>
internal sealed class Vecu(string appareil)
{
    public string Appareil { get; } = appareil;

    public List<EnvoiAcquitte> Envois { get; } = [];

    /// <summary>By number, as it was seen first.</summary>
    public Dictionary<long, MessageVu> Vus { get; } = [];

    /// <summary>The last acknowledged text of each of its messages that it edited; empty for one that it deleted.</summary>
    public Dictionary<long, string> Modifications { get; } = [];

    /// <summary>How far it has marked as read, as acknowledged.</summary>
    public long Lu { get; set; }

    /// <summary>What was wrong at once.</summary>
    public List<string> Fautes { get; } = [];

    /// <summary>A page of what follows a number: it starts right behind it and has no hole.</summary>
    public void Noter(long apres, IReadOnlyList<MessageVu> page, long dernier)
    {
        for (var i = 0; i < page.Count; i++)
        {
            var vu = page[i];
            if (vu.Numero != apres + i + 1)
                Fautes.Add($"{Appareil}: after {apres}, place {i} holds number {vu.Numero}");
            if (
                !Vus.TryAdd(vu.Numero, vu)
                && (Vus[vu.Numero].De != vu.De || (vu.Id is { } id && Vus[vu.Numero].Id is { } avant && id != avant))
            )
                Fautes.Add($"{Appareil}: number {vu.Numero} was {Vus[vu.Numero]} and became {vu}");
        }

        if (dernier < Vus.Count)
            Fautes.Add($"{Appareil}: the last number went back to {dernier} after {Vus.Count} messages were seen");
    }
}

/// <summary>A conversation when everything is over.</summary>
/// <param name="Messages">As each side reads them from the first on.</param>
/// <param name="LuParConseiller">The counsellor's read cursor.</param>
/// <param name="LuParBeneficiaire">The beneficiary's read cursor.</param>
/// <param name="NonLusParConseiller">What the product counts.</param>
/// <param name="NonLusParBeneficiaire">What the product counts.</param>
internal sealed record EtatFinal(
    IReadOnlyList<MessageVu> Messages,
    long LuParConseiller,
    long LuParBeneficiaire,
    int NonLusParConseiller,
    int NonLusParBeneficiaire
);
