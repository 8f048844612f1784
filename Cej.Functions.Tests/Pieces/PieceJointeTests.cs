using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Pieces;

/// <summary>How long a file is there, and how a message refers to it.</summary>
public sealed class PieceJointeTests
{
    private static readonly DateTimeOffset Depot = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Expiration = new(2027, 1, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly BeneficiaireId Ines = new(Guid.CreateVersion7(Depot));
    private static readonly ConseillerId Camille = new(Guid.CreateVersion7(Depot));

    [Fact]
    public void A_file_waits_a_day_for_its_message_and_is_kept_four_months_with_it()
    {
        var piece = UnePiece();
        Assert.Equal((false, Depot.AddDays(1), Depot.AddDays(1)), (piece.EstAttachee, piece.PerimeLe, piece.Echeance));
        foreach (var attachee in new[] { piece with { Message = 3 }, piece with { Envoi = Guid.CreateVersion7(Depot) } })
            Assert.Equal((true, Expiration, Expiration), (attachee.EstAttachee, attachee.PerimeLe, attachee.Echeance));
    }

    [Theory]
    [InlineData(EtatDePiece.EnAnalyse)]
    [InlineData(EtatDePiece.Retiree)]
    public void A_scan_or_a_destruction_under_way_is_due_at_once(EtatDePiece etat) =>
        Assert.Equal(Depot, (UnePiece() with { Etat = etat, Message = 3 }).Echeance);

    [Fact]
    public void A_message_refers_to_a_file_where_it_was_left_and_knows_until_when()
    {
        var attachee = UnePiece().EnAttache();
        Assert.Equal(
            ("cv.pdf", FormatDePiece.Pdf, 1_000L, Expiration),
            (attachee.Nom, attachee.Format, attachee.Taille, attachee.ExpireLe)
        );
        Assert.Equal(new DepotDePiece.Dossier(Ines), attachee.DepotPour(Ines));
        var commune = (UnePiece() with { Depot = new DepotDePiece.Espace(Camille) }).EnAttache();
        Assert.Equal(new DepotDePiece.Espace(Camille), commune.DepotPour(Ines));

        Assert.Equal(EtatDePiece.Saine, attachee.EtatSelon(UnePiece(), Expiration.AddTicks(-1)));
        Assert.Equal(EtatDePiece.Retiree, attachee.EtatSelon(UnePiece(), Expiration));
        Assert.Equal(EtatDePiece.Retiree, attachee.EtatSelon(null, Depot));
    }

    [Fact]
    public void A_message_carries_five_files_each_once()
    {
        var ids = Enumerable.Range(0, 6).Select(_ => Guid.NewGuid()).ToArray();
        Assert.Empty(PiecesDesMessages.Nommer(null).Value);
        Assert.Equal(ids[..5], PiecesDesMessages.Nommer([.. ids[..5], .. ids[..5]]).Value);
        Assert.Equal(RefusPieces.TropDePieces, PiecesDesMessages.Nommer(ids).Refus);
    }

    [Fact]
    public void Logs_name_no_file()
    {
        foreach (var dit in new[] { UnePiece().ToString(), UnePiece().EnAttache().ToString() })
        {
            Assert.DoesNotContain("cv", dit, StringComparison.Ordinal);
            Assert.Contains(UnePiece().Id.ToString(), dit, StringComparison.Ordinal);
        }
    }

    private static readonly Guid Numero = Guid.CreateVersion7(Depot);

    private static PieceJointe UnePiece() =>
        new()
        {
            Id = Numero,
            Depot = new DepotDePiece.Dossier(Ines),
            DeposePar = Empreinte.De("ines"),
            Nom = "cv.pdf",
            Format = FormatDePiece.Pdf,
            Taille = 1_000,
            Empreinte = Empreinte.De("contenu"),
            DeposeLe = Depot,
            Etat = EtatDePiece.Saine,
        };
}
