using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Workshop;
using LetDown.Simulator;

namespace LetDown.Tests.Workshop;

/// <summary>A person who does and answers what the test says. Without a script nobody is there.</summary>
internal sealed class ScriptedHelper(Func<string, SimulatedPump, string?>? script, bool leaves = false) : IHelper
{
    private readonly Queue<string> _lines = new();
    private SimulatedPump? _pump;

    /// <summary>Does all that she is asked, and sees, hears and feels all.</summary>
    public static ScriptedHelper Willing => new(Willingly);

    public List<string> Heard { get; } = [];

    public bool IsThere => script is not null && !(leaves && Heard.Count > 0);

    public void Bind(SimulatedPump pump) => _pump = pump;

    public void Say(string sentence)
    {
        Heard.Add(sentence);
        if (script!(sentence, _pump!) is { } answer)
        {
            _lines.Enqueue(answer);
        }
    }

    public bool TryTake(out string line) => _lines.TryDequeue(out line!);

    private static string? Willingly(string sentence, SimulatedPump pump)
    {
        pump.Hold(Buttons.None);
        pump.Put(Side.Left, default);
        pump.Put(Side.Right, default);
        if (sentence.Contains("(y or n", StringComparison.Ordinal))
        {
            return "y";
        }

        Do(sentence, pump);
        return sentence.Contains("Dip", StringComparison.Ordinal) ? "s" : null;
    }

    private static void Do(string sentence, SimulatedPump pump)
    {
        if (sentence.Contains("Press lightly", StringComparison.Ordinal))
        {
            pump.Put(sentence.Contains("left", StringComparison.Ordinal) ? Side.Left : Side.Right, new Mass(80));
        }

        pump.Hold(sentence switch
        {
            _ when sentence.Contains("Press stop", StringComparison.Ordinal) => Buttons.Stop,
            _ when sentence.Contains("Press start", StringComparison.Ordinal) => Buttons.StartPause,
            _ when sentence.Contains("Press let-down", StringComparison.Ordinal) => Buttons.LetDown,
            _ when sentence.Contains("Press switch", StringComparison.Ordinal) => Buttons.Switch,
            _ when sentence.Contains("Press more", StringComparison.Ordinal) => Buttons.SuctionUp,
            _ when sentence.Contains("Press less", StringComparison.Ordinal) => Buttons.SuctionDown,
            _ => Buttons.None,
        });
    }
}
