using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>Which suction a phase may use at all (design §6, from cleared pumps: VA12 to VA17), and the shapes LetDown starts from.</summary>
public static class SuctionEnvelope
{
    /// <summary>Softest and deepest peak of stimulation.</summary>
    public static readonly (Vacuum Low, Vacuum High) StimulationPeak = (new(50), new(120));

    /// <summary>Softest and deepest peak of expression, before her comfort ceiling.</summary>
    public static readonly (Vacuum Low, Vacuum High) ExpressionPeak = (new(60), new(250));

    /// <summary>
    /// Deepest set point of any wave: below the ceiling by what a sensor's gain (0.9 % of 250 mmHg, PA02 in part) and a cycle's overshoot may
    /// add to what is measured, so that the line itself stays under it.
    /// </summary>
    public static readonly Vacuum Deepest = new(245);

    /// <summary>Fastest rate at which any permitted peak may be used.</summary>
    public static readonly Rate FastestDeep = new(80);

    /// <summary>Fastest rate at all; only at the light vacuum of stimulation.</summary>
    public static readonly Rate Fastest = new(120);

    /// <summary>Stimulation as LetDown starts it: light and fast, inside the cleared ranges (VA13).</summary>
    public static readonly SuctionShape Stimulation = new(new Vacuum(80), new Rate(100));

    /// <summary>Rate of expression as LetDown starts it, inside the cleared ranges (VA14).</summary>
    public static readonly Rate ExpressionRate = new(50);

    /// <summary>The gentle wave of the seal check and of easing down.</summary>
    public static readonly SuctionShape Gentle = new(new Vacuum(50), new Rate(60));

    /// <summary>Deepest peak permitted at a rate: fastest rates only at light vacuum, falling in a straight line between the two corners.</summary>
    public static Vacuum DeepestAt(Rate rate)
    {
        var share = (rate.CyclesPerMinute - FastestDeep.CyclesPerMinute)
            / (Fastest.CyclesPerMinute - FastestDeep.CyclesPerMinute);
        var deep = ExpressionPeak.High;
        return deep - ((deep - StimulationPeak.High) * Math.Clamp(share, 0, 1));
    }
}
