using System.Globalization;
using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Board.Panel;

/// <summary>What a mother reads on the 20 x 4 display: a pure function of the pump's state.</summary>
internal static class PanelText
{
    public const int Columns = 20;
    public const int Rows = 4;
    public const int Characters = Columns * Rows;

    private const string SimulatedMark = "sim";
    private const int BarCells = 8;
    private const string Quiet = "quiet";

    /// <summary>Fills all 80 characters, line after line. Plain ASCII, so that it reads the same on every character ROM.</summary>
    public static void Render(in PumpStatus status, bool isSimulated, Span<char> screen)
    {
        screen[..Characters].Fill(' ');
        Heading(status, Line(screen, 0));
        if (isSimulated)
        {
            SimulatedMark.CopyTo(Line(screen, 0)[^SimulatedMark.Length..]);
        }

        Second(status, Line(screen, 1));
        Third(status, isSimulated, Line(screen, 2));
        var notice = PanelWords.Of(status.Notice);
        (notice.Length > 0 && status.State != PumpState.Faulted ? notice : PanelWords.Hint(status)).CopyTo(Line(screen, 3));
    }

    /// <summary>The same as four lines.</summary>
    public static string[] Render(in PumpStatus status, bool isSimulated)
    {
        Span<char> screen = stackalloc char[Characters];
        Render(status, isSimulated, screen);
        return [Line(screen, 0).ToString(), Line(screen, 1).ToString(), Line(screen, 2).ToString(), Line(screen, 3).ToString()];
    }

    private static Span<char> Line(Span<char> screen, int row) => screen.Slice(row * Columns, Columns);

    private static void Heading(in PumpStatus status, Span<char> line)
    {
        if (status.State == PumpState.Faulted)
        {
            // The number is what she can read out to whoever helps her.
            line.TryWrite(CultureInfo.InvariantCulture, $"Stopped, F-{(int)status.Fault:00}", out _);
            return;
        }

        PanelWords.Heading(status).CopyTo(line);
    }

    private static void Second(in PumpStatus status, Span<char> line)
    {
        switch (status.State)
        {
            case PumpState.Idle:
                PanelWords.First(status.Side).CopyTo(line);
                break;
            case PumpState.Preparing:
                "Hold shield in place".CopyTo(line);
                break;
            case PumpState.Switching:
                // While it changes, the side is still the one that is being left.
                PanelWords.Towards(status.Side.Other()).CopyTo(line);
                break;
            case PumpState.Paused:
                "Suction is off".CopyTo(line);
                break;
            case PumpState.Resting:
                "Suction is off".CopyTo(line);
                break;
            case PumpState.Finishing:
                "Easing suction down".CopyTo(line);
                break;
            case PumpState.Complete:
                Ending(status, line);
                break;
            case PumpState.Faulted:
                PanelWords.Of(status.Fault).CopyTo(line);
                break;
            default:
                Suction(status, line);
                break;
        }
    }

    private static void Third(in PumpStatus status, bool isSimulated, Span<char> line)
    {
        switch (status.State)
        {
            case PumpState.Idle:
                (isSimulated ? "SIMULATED PUMP" : string.Empty).CopyTo(line);
                break;
            case PumpState.Preparing:
                "A short check first".CopyTo(line);
                break;
            case PumpState.Faulted:
                PanelWords.Remedy(status.Fault).CopyTo(line);
                break;
            default:
                Totals(status, line);
                break;
        }
    }

    private static void Ending(in PumpStatus status, Span<char> line)
    {
        var why = PanelWords.Ending(status.Reason);
        if (why.Length > 0)
        {
            why.CopyTo(line);
            return;
        }

        line.TryWrite(CultureInfo.InvariantCulture, $"Let-downs: {Math.Clamp(status.LetDowns, 0, 99)}", out _);
    }

    /// <summary>The level that she set, not the present vacuum: a figure that flickers 60 times a minute calms nobody.</summary>
    private static void Suction(in PumpStatus status, Span<char> line)
    {
        var ceiling = SafetyLimits.Ceiling.MmHg;
        var mmHg = Math.Clamp(status.SuctionLevel.MmHg, 0, ceiling);
        line.TryWrite(CultureInfo.InvariantCulture, $"Suction {(int)Math.Round(mmHg),3} ", out var written);
        if (status.IsQuiet)
        {
            // The bar only repeats the figure, so the word may have its place.
            Quiet.CopyTo(line[written..]);
            return;
        }

        var bar = line.Slice(written, BarCells);
        bar.Fill('.');
        bar[..(int)Math.Round(mmHg / ceiling * BarCells)].Fill('=');
    }

    private static void Totals(in PumpStatus status, Span<char> line)
    {
        var elapsed = status.Elapsed > TimeSpan.Zero ? status.Elapsed : TimeSpan.Zero;
        var minutes = Math.Min((int)elapsed.TotalMinutes, 99);
        var (left, right) = (Grams(status.Collected.Left), Grams(status.Collected.Right));
        line.TryWrite(CultureInfo.InvariantCulture, $"L {left,3}g R {right,3}g {minutes,3}:{elapsed.Seconds:00}", out _);
    }

    /// <summary>Whole grams; a scale that drifts a little below its tare has weighed nothing.</summary>
    private static int Grams(Mass mass) => (int)Math.Clamp(mass.Grams, 0, 999);
}
