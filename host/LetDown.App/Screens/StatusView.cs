using LetDown.Host.Sessions;
using LetDown.Protocol.V1;
using Spectre.Console;
using Spectre.Console.Rendering;
using Status = LetDown.Protocol.V1.Status;

namespace LetDown.App.Screens;

/// <summary>The live view: the whole pump at one glance, the same height all the time so that nothing jumps.</summary>
internal static class StatusView
{
    /// <summary>Widest that the parts get; a narrow terminal makes the bars shorter before anything wraps.</summary>
    private const int TitleWidth = 76;
    private const int GaugeWidth = 30;
    private const int FlowWidth = 12;
    private const int BreastWidth = 28;

    /// <summary>Columns that stay free at the right, for the terminal's own echo of Ctrl-C.</summary>
    private const int Free = 3;

    /// <summary>What stands beside the gauge, the columns of the breasts and a flow bar.</summary>
    private const int BesideGauge = 38 + Free;
    private const int BesideBreasts = 20 + Free;
    private const int BesideFlow = 9;
    private const int ShortestGauge = 5;

    /// <summary>Flow that fills its bar, g/s: strong let-downs reach it.</summary>
    private const double FullFlow = 1.0;

    /// <summary>Ceiling shown when the pump told none, mmHg (design §6).</summary>
    private const double UsualCeiling = 250;

    public static IRenderable Render(PumpInfo pump, Status status, string hint, bool unicode, int width)
    {
        var rows = new List<IRenderable> { Line($"[bold]{Headline(status)}[/]"), Line($"[dim]{Escape(Because(status, width - Free - 1))}[/]"), Text.Empty };
        rows.Add(Line(Suction(pump, status, unicode, Math.Clamp(width - BesideGauge, ShortestGauge, GaugeWidth))));
        rows.Add(Text.Empty);
        rows.Add(Breasts(status, unicode, Math.Clamp((width - BesideBreasts) / 2, BesideFlow, BreastWidth)));
        rows.Add(Text.Empty);
        rows.Add(Line(Remark(status)));
        rows.Add(Line($"[dim]{Escape(hint)}[/]"));
        return new Rows([new Markup($"[dim]{Escape(Title(pump, status, unicode ? '─' : '-', Math.Min(width - Free, TitleWidth)))}[/]"), .. rows]);
    }

    public static string PumpName(bool simulated, int mother) => simulated
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"simulated pump, mother {mother}")
        : "your pump";

    // Not a Rule: that fills the row to its end, and with it the display makes every row so wide. The terminal's own echo of
    // Ctrl-C would then push the picture down a line.
    private static string Title(PumpInfo pump, Status status, char dash, int width)
    {
        var begins = $"{dash}{dash} LetDown  {Figures.Minutes(status.Elapsed?.ToTimeSpan() ?? TimeSpan.Zero)}  ";
        var name = $"{PumpName(pump.Simulated, pump.MotherSeed)} ";
        var program = status.Program.Length == 0 || begins.Length + status.Program.Length + 2 + name.Length > width ? "" : $"{status.Program}  ";
        return $"{begins}{program}{name}".PadRight(Math.Max(0, width), dash);
    }

    private static string Headline(Status status)
    {
        var visit = status.Round > 0 && IsOnBreast(status.State) ? $"[/]  [dim]visit {status.Round}" : "";
        var quiet = status.Quiet ? "[/]  [dim]quiet" : "";
        return Words.Of(status.State, status.Side, status.Together) + visit + quiet;
    }

    private static bool IsOnBreast(PumpState state) =>
        state is PumpState.Stimulating or PumpState.Expressing or PumpState.Paused or PumpState.Finishing or PumpState.Preparing;

    private static string Because(Status status, int width) => status.State switch
    {
        PumpState.Idle => "Press start on the pump, or type: letdown start",
        PumpState.Faulted => "Press start on the pump to clear this",
        _ => Why.Calm(status) is { Length: > 0 } calm ? Calmly(Why.Of(status), calm, width) : Why.Of(status),
    };

    /// <summary>Where there is no room for both, the word that helps goes before the reason.</summary>
    private static string Calmly(string why, string calm, int width) => why.Length + calm.Length + 2 <= width ? $"{why}. {calm}" : calm;

    private static string Suction(PumpInfo pump, Status status, bool unicode, int width)
    {
        var now = Math.Max(0, Grams.From(status.LineMmhg).Of(status.Side));
        var gauge = Bars.Gauge(now, pump.CeilingMmhg > 0 ? pump.CeilingMmhg : UsualCeiling, width, unicode);
        return $"Suction     [blue]{gauge}[/] {Figures.Mmhg(now),8}  [dim]level {Figures.Mmhg(status.SuctionLevelMmhg)}[/]";
    }

    private static Grid Breasts(Status status, bool unicode, int width)
    {
        var milk = Grams.From(status.CollectedGrams);
        var flow = Grams.From(status.FlowGramsPerSecond);
        var grid = new Grid().AddColumn(new GridColumn().Width(11).PadLeft(1)).AddColumn(new GridColumn().Width(width)).AddColumn(new GridColumn().Width(width));
        grid.AddRow(Text.Empty, Label("Left", status.Together || status.Side == Side.Left), Label("Right", status.Together || status.Side == Side.Right));
        if (!milk.IsHidden)
        {
            grid.AddRow(new Text("Milk"), Milk(milk.Left, status.MilkEstimated?.Left ?? false), Milk(milk.Right, status.MilkEstimated?.Right ?? false));
            grid.AddRow(new Text("Flow"), new Markup(FlowBar(flow.Left, unicode, width)), new Markup(FlowBar(flow.Right, unicode, width)));
            grid.AddRow(new Text("Together"), Together(status, milk), Wanted(status));
        }

        grid.AddRow(new Text("Let-downs"), new Text(status.LetDowns.ToString(System.Globalization.CultureInfo.InvariantCulture)), Text.Empty);
        return grid;
    }

    private static Markup Milk(double grams, bool isEstimated) => new($"[bold]{Figures.Milk(grams, isEstimated)}[/]");

    private static Markup Together(Status status, Grams milk) =>
        new(status.MilkEstimated is { } estimated && (estimated.Left || estimated.Right) ? Figures.Milk(milk.Total, isEstimated: true) : Figures.Together(milk));

    private static Text Wanted(Status status) => status.HasTargetGrams ? new($"of {Figures.Wanted(status.TargetGrams)}") : Text.Empty;

    private static Markup Label(string name, bool active) => new(active ? $"[bold underline]{name}[/]" : name);

    private static string FlowBar(double flow, bool unicode, int width) =>
        $"{Figures.Flow(Math.Max(0, flow))} [blue]{Bars.Gauge(flow, FullFlow, Math.Min(width - BesideFlow, FlowWidth), unicode)}[/]";

    private static string Remark(Status status)
    {
        if (status.Fault != Fault.Unspecified)
        {
            return $"[red]{Escape(Words.Remark(status.Fault))}[/] [dim]{Words.Id(status.Fault)}[/]";
        }

        return status.Notice == Notice.Unspecified ? "" : $"[yellow]{Escape(Words.Of(status.Notice))}[/]";
    }

    private static Markup Line(string markup) => new($" {markup}");

    private static string Escape(string text) => Markup.Escape(text);
}
