using Cej.Domain.Primitives;
using CsCheck;

namespace Cej.Functions.Tests.Primitives;

public sealed class PaginationTests
{
    private sealed record Ligne(int Numero, string Nom);

    private static readonly string[] Noms = ["", "a", "b", "bé", "c"];

    private static readonly Gen<Ligne[]> Lignes = Gen.Select(Gen.Int[0, 40], Gen.Int[0, Noms.Length - 1])
        .Select((numero, nom) => new Ligne(numero, Noms[nom]))
        .Array[0, 30]
        .Select(lignes => lignes.DistinctBy(ligne => ligne.Numero).ToArray());

    private static readonly Gen<Ordre<Ligne>> Ordres = Gen.Bool.Select(descendant => new Ordre<Ligne>(
        ligne => new(ligne.Nom, "", new Guid(ligne.Numero, 0, 0, new byte[8])),
        descendant
    ));

    [Fact]
    public void Page_after_page_gives_every_row_once_in_order() =>
        Gen.Select(Ordres, Lignes, Gen.Int[1, 7])
            .Sample(
                (ordre, lignes, limite) =>
                {
                    var liste = ordre.Trier(lignes);
                    List<Ligne> lues = [];
                    string? curseur = null;
                    do
                    {
                        Assert.True(Rang.TryLire(curseur, out var apres));
                        var page = liste.Page(apres, limite);
                        Assert.Equal(lignes.Length, page.Total);
                        lues.AddRange(page.Lignes);
                        curseur = page.Suivant;
                    } while (curseur is not null);

                    Assert.Equal(Toutes(liste), lues);
                }
            );

    /// <summary>What is inserted among sorted rows ends up where a sort of all would have put it.</summary>
    [Fact]
    public void Rows_that_come_and_go_leave_the_list_that_a_new_sort_would_make() =>
        Gen.Select(Ordres, Lignes, Lignes)
            .Sample(
                (ordre, avant, nouvelles) =>
                {
                    // A row that comes takes the place of the one with its number, and every fifth goes.
                    var changees = nouvelles.Select(ligne => ligne.Numero).Concat([0, 5, 10, 15, 20]).ToHashSet();
                    var (parties, restees) = (avant.Where(Changee).ToArray(), avant.Where(ligne => !Changee(ligne)));

                    var obtenue = ordre.Trier(avant).Avec(parties, nouvelles);

                    Assert.Equal(Toutes(ordre.Trier([.. restees, .. nouvelles])), Toutes(obtenue));

                    bool Changee(Ligne ligne) => changees.Contains(ligne.Numero);
                }
            );

    private static IReadOnlyList<Ligne> Toutes(ListeTriee<Ligne> liste) => liste.Page(null, int.MaxValue).Lignes;
}
