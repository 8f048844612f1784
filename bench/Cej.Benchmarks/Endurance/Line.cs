namespace Cej.Benchmarks.Endurance;

/// <summary>The straight line that is nearest to what was seen, by least squares.</summary>
/// <param name="Slope">By unit of the abscissa.</param>
/// <param name="Mean">Of what was seen.</param>
internal sealed record Line(double Slope, double Mean)
{
    public static Line Through(IReadOnlyList<(double X, double Y)> points)
    {
        if (points.Count == 0)
            return new(0, 0);
        var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
        var spread = points.Sum(p => (p.X - x) * (p.X - x));
        return new(spread == 0 ? 0 : points.Sum(p => (p.X - x) * (p.Y - y)) / spread, y);
    }
}
