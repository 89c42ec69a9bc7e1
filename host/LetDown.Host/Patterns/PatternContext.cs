using LetDown.Host.Diary;
using LetDown.Protocol.V1;

namespace LetDown.Host.Patterns;

/// <summary>How a session finds her, before anything is known of how it went.</summary>
public readonly record struct PatternContext
{
    /// <summary>Hours that are usual between two removals: where nothing is known, they count as so many. FL24: 6.6 to 7.6 sessions a day.</summary>
    public const double UsualHours = 3.4;

    /// <summary>The breast: the one that begins, or the one that gives the milk; unspecified is between the two.</summary>
    public Side Side { get; init; }

    /// <summary>True when both are pumped at once.</summary>
    public bool Together { get; init; }

    /// <summary>The hour of the day where she is, 0 to 24; null where it is not known.</summary>
    public double? HourOfDay { get; init; }

    /// <summary>Hours since milk was last removed, nursed or pumped; null where it is not known.</summary>
    public double? HoursSince { get; init; }

    /// <summary>True when milk was last removed by nursing.</summary>
    public bool AfterNursing { get; init; }

    /// <summary>Which visit of the session: 1 the first breast, 2 the second, and so on; 0 where it does not matter.</summary>
    public int Visit { get; init; }

    /// <summary>What she noted before.</summary>
    public NoteTags Tags { get; init; }

    /// <summary>How much of a factor there is: 0 for none of it.</summary>
    public double Of(PatternFactor factor) => factor switch
    {
        PatternFactor.RightBreast => Side switch { Side.Right => 0.5, Side.Left => -0.5, _ => 0 },
        PatternFactor.Night => HourOfDay is < 6 or >= 22 ? 1 : 0,
        PatternFactor.Morning => HourOfDay is >= 6 and < 12 ? 1 : 0,
        PatternFactor.Evening => HourOfDay is >= 17 and < 22 ? 1 : 0,
        PatternFactor.LongerInterval => HoursSince is { } hours ? Math.Clamp(Math.Log2(Math.Max(hours, 0.1) / UsualHours), -2, 2) : 0,
        PatternFactor.BothAtOnce => Together ? 1 : 0,
        PatternFactor.AfterNursing => AfterNursing ? 1 : 0,
        PatternFactor.SecondBreast => Visit == 2 && !Together ? 1 : 0,
        PatternFactor.Again => Visit > (Together ? 1 : 2) ? 1 : 0,
        _ => Tags.HasFlag(TagOf(factor)) ? 1 : 0,
    };

    private static NoteTags TagOf(PatternFactor factor) => factor switch
    {
        PatternFactor.Tired => NoteTags.Tired,
        PatternFactor.Sleepy => NoteTags.Sleepy,
        PatternFactor.Stressed => NoteTags.Stressed,
        PatternFactor.Relaxed => NoteTags.Relaxed,
        PatternFactor.Ill => NoteTags.Ill,
        PatternFactor.Medicine => NoteTags.Medicine,
        _ => NoteTags.Period,
    };
}
