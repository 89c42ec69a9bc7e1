using LetDown.Host.Diary;

namespace LetDown.Host.Patterns;

/// <summary>What would sharpen her pattern, by what is missing in her sessions. Nothing that would change her days.</summary>
/// <param name="Kind">What would tell more.</param>
/// <param name="Have">How many sessions there are of that.</param>
/// <param name="Among">Among how many.</param>
public readonly record struct Sharpening(SharpeningKind Kind, int Have, int Among)
{
    /// <summary>A pattern is settled from here on.</summary>
    private const int Settled = 10;

    /// <summary>Less than one in so many is too few to tell anything. Our choice.</summary>
    private const int TooFew = 6;

    /// <summary>Longer than this between two removals is seldom, h. Our choice.</summary>
    private const double Long = 8;

    /// <summary>The most helpful first; may be none.</summary>
    /// <param name="samples">One a session.</param>
    public static IReadOnlyList<Sharpening> For(IReadOnlyList<PatternSample> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var seen = samples.Count(sample => sample.HasCome);
        if (seen < Settled)
        {
            return [new(SharpeningKind.MoreSessions, seen, Settled)];
        }

        var noted = samples.Count(sample => sample.Context.Tags != NoteTags.None);
        var right = samples.Count(sample => sample.Context.Of(PatternFactor.RightBreast) > 0);
        var left = samples.Count(sample => sample.Context.Of(PatternFactor.RightBreast) < 0);
        var late = samples.Count(sample => sample.Context.HoursSince is null or > Long);
        Sharpening?[] all =
        [
            noted * TooFew < samples.Count ? new(SharpeningKind.NoteBefore, noted, samples.Count) : null,
            Math.Min(left, right) * TooFew < left + right ? new(SharpeningKind.OtherBreastFirst, Math.Min(left, right), left + right) : null,
            late * 2 > samples.Count ? new(SharpeningKind.RecordOthers, late, samples.Count) : null,
        ];
        return [.. all.OfType<Sharpening>()];
    }
}
