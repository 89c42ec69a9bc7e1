using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Host.Telemetry;
using LetDown.Protocol.V1;
using ScottPlot;

namespace LetDown.App.Plots;

/// <summary>A session as a picture: flow with its let-downs, milk, and vacuum, one above the other over the same minutes.</summary>
internal static class SessionPlot
{
    private const double VacuumUnit = 0.1;
    private const double FlowUnit = 0.001;
    private const double MassUnit = 0.01;
    private const double SamplesInMinute = 6000;
    private const double SlowSamplesInMinute = 600;

    private static readonly Color LeftColor = Colors.SteelBlue;
    private static readonly Color RightColor = Colors.IndianRed;

    /// <summary>PNG of the session.</summary>
    public static byte[] Draw(PumpSession session, IReadOnlyList<TelemetryChunk> chunks, PictureSize size, TimeProvider time)
    {
        List<Action<Plot>> parts = session.Grams.IsHidden
            ? [plot => DrawVacuum(plot, session, chunks)]
            : [plot => DrawFlow(plot, session, chunks), plot => DrawMilk(plot, chunks), plot => DrawVacuum(plot, session, chunks)];
        var picture = new Multiplot();
        picture.AddPlots(parts.Count);
        var plots = picture.GetPlots();
        for (var i = 0; i < parts.Count; i++)
        {
            parts[i](plots[i]);
        }

        plots[0].Title(Title(session, time), 16);
        foreach (var plot in plots)
        {
            ShadeRests(plot, session);
            plot.Axes.SetLimitsX(0, Math.Max(0.1, session.Duration.TotalMinutes));
            plot.Axes.Left.MinimumSize = 70;
            plot.Axes.Left.MaximumSize = 70;
        }

        plots[^1].XLabel("minutes");
        return picture.Render(size.Width, size.Height).GetImageBytes(ImageFormat.Png);
    }

    private static void DrawFlow(Plot plot, PumpSession session, IReadOnlyList<TelemetryChunk> chunks)
    {
        foreach (var chunk in chunks)
        {
            Signal(plot, LeftColor, TelemetryDecoder.Values(chunk.FlowLeft, FlowUnit), chunk, SlowSamplesInMinute, width: 2);
            Signal(plot, RightColor, TelemetryDecoder.Values(chunk.FlowRight, FlowUnit), chunk, SlowSamplesInMinute, width: 2);
        }

        plot.Legend.ManualItems.AddRange([Named("left", LeftColor), Named("right", RightColor)]);
        ShadeLetDowns(plot, session);
        plot.YLabel("flow, g/s");
        plot.ShowLegend(Alignment.UpperRight);
        plot.Axes.AutoScaleY();
        plot.Axes.SetLimitsY(0, Math.Max(0.1, plot.Axes.GetLimits().Top));
    }

    private static void DrawMilk(Plot plot, IReadOnlyList<TelemetryChunk> chunks)
    {
        foreach (var chunk in chunks)
        {
            Signal(plot, LeftColor, TelemetryDecoder.Values(chunk.GramsLeft, MassUnit), chunk, SlowSamplesInMinute, width: 2);
            Signal(plot, RightColor, TelemetryDecoder.Values(chunk.GramsRight, MassUnit), chunk, SlowSamplesInMinute, width: 2);
        }

        plot.YLabel("milk, g");
        plot.Axes.AutoScaleY();
        plot.Axes.SetLimitsY(0, Math.Max(1, plot.Axes.GetLimits().Top));
    }

    private static void ShadeLetDowns(Plot plot, PumpSession session)
    {
        foreach (var letDown in session.LetDowns)
        {
            var color = letDown.Side == Side.Right ? RightColor : LeftColor;
            plot.Add.HorizontalSpan(letDown.From.TotalMinutes, (letDown.Until ?? letDown.From).TotalMinutes, color.WithAlpha(0.15));
            plot.Add.VerticalLine(letDown.From.TotalMinutes, 1.5f, color, letDown.Felt ? LinePattern.Dotted : LinePattern.Dashed);
        }
    }

    private static void DrawVacuum(Plot plot, PumpSession session, IReadOnlyList<TelemetryChunk> chunks)
    {
        if (session.Grams.IsHidden)
        {
            ShadeLetDowns(plot, session);
        }

        foreach (var chunk in chunks)
        {
            Signal(plot, LeftColor.WithAlpha(0.8), TelemetryDecoder.Values(chunk.LineLeft, VacuumUnit), chunk, SamplesInMinute, width: 1);
            Signal(plot, RightColor.WithAlpha(0.8), TelemetryDecoder.Values(chunk.LineRight, VacuumUnit), chunk, SamplesInMinute, width: 1);
        }

        plot.YLabel("vacuum, mmHg");
        plot.Axes.AutoScaleY();
        plot.Axes.SetLimitsY(-5, Math.Max(50, plot.Axes.GetLimits().Top));
    }

    /// <summary>Where no breast was pumped.</summary>
    private static void ShadeRests(Plot plot, PumpSession session)
    {
        foreach (var segment in session.Segments.Where(segment => !segment.IsPumping))
        {
            plot.Add.HorizontalSpan(segment.From.TotalMinutes, segment.To.TotalMinutes, Colors.Gray.WithAlpha(0.12));
        }
    }

    private static LegendItem Named(string name, Color color) => new() { LabelText = name, LineColor = color, LineWidth = 2 };

    private static void Signal(Plot plot, Color color, double[] values, TelemetryChunk chunk, double samplesInMinute, float width)
    {
        if (values.Length > 0)
        {
            var signal = plot.Add.Signal(values, 1 / samplesInMinute, color);
            (signal.Data.XOffset, signal.LineWidth, signal.MaximumMarkerSize) = (chunk.From?.ToTimeSpan().TotalMinutes ?? 0, width, 0);
        }
    }

    private static string Title(PumpSession session, TimeProvider time)
    {
        string[] parts = [Figures.When(session.StartedAt, time), $"{Figures.Minutes(session.Duration)} min", session.Program, session.Simulated ? "simulated" : ""];
        return string.Join(" · ", parts.Where(part => part.Length > 0)) + "   (let-downs shaded, rests grey)";
    }
}
