using static LetDown.Simulator.Failures.FailureKind;
using static LetDown.Simulator.Failures.FailurePart;

namespace LetDown.Simulator.Failures;

/// <summary>Every failure that has a meaning, and which. The simulator does what stands here; the docs are tested against it.</summary>
public static class FailureTable
{
    private static readonly (FailurePart[] Parts, (FailureKind Kind, string What)[] Kinds)[] Groups =
    [
        ([LineLeftSensor, LineRightSensor, ManifoldSensor],
        [
            (Off, "reads ground, as 900 mmHg would"), (Stuck, "reads what it read last"), (Garbage, "reads anything in each millisecond"),
            (Wrong, "shows 70 % of the vacuum"), (Slow, "lags by 0.3 s"), (Delayed, "is 200 ms late"), (Intermittent, "reads ground by turns"),
        ]),
        ([MotorCurrent],
        [
            (Off, "reads no current"), (Stuck, "reads what it read last"), (Garbage, "reads anything in each millisecond"),
            (Wrong, "shows half the current"), (Slow, "lags by 0.3 s"), (Delayed, "is 200 ms late"), (Intermittent, "reads no current by turns"),
        ]),
        ([Supply],
        [
            (Off, "the rail has no power"), (Stuck, "the rail is good, its measurement stays"), (Garbage, "the rail is anything up to 12 V in each millisecond"),
            (Wrong, "the rail has 75 % of its voltage"), (Slow, "the rail is good, its measurement lags by 0.3 s"),
            (Delayed, "the rail is good, its measurement is 200 ms late"), (Intermittent, "the rail has no power by turns"),
        ]),
        ([Reference],
        [
            (Off, "reads ground"), (Stuck, "reads what it read last"), (Garbage, "reads anything in each millisecond"),
            (Wrong, "reads 90 % of what it should"), (Slow, "lags by 0.3 s"), (Delayed, "is 200 ms late"), (Intermittent, "reads ground by turns"),
        ]),
        ([PadLeftThermistor, PadRightThermistor],
        [
            (Off, "the wire is torn: pulled up to the reference"), (Stuck, "reads what it read last"), (Garbage, "reads anything in each millisecond"),
            (Wrong, "has 30 % more voltage: reads about 10 K too cold"), (Slow, "lags by 60 s: it has come off the pad"), (Delayed, "is 5 s late"),
            (Intermittent, "is torn by turns"),
        ]),
        ([ScaleLeft, ScaleRight],
        [
            (Off, "the load cell is torn: full scale"), (Stuck, "weighs what it weighed last"), (Garbage, "weighs anything up to 1 kg in each sample"),
            (Wrong, "shows 70 % of the weight"), (Slow, "lags by 5 s"), (Delayed, "is 2 s late"), (Intermittent, "is torn by turns"),
        ]),
        ([LevelLeft, LevelRight],
        [
            (Off, "never sees milk"), (Stuck, "says what it said last"), (Garbage, "says anything in each millisecond"),
            (Wrong, "says the opposite"), (Delayed, "is 5 s late"), (Intermittent, "never sees milk by turns"),
        ]),
        ([Motor],
        [
            (Off, "does not run"), (Stuck, "its driver is shorted: full speed while the heartbeat lives"), (Garbage, "gets anything in each millisecond"),
            (Wrong, "gets half as much again as it is told"), (Slow, "follows with another 0.3 s"), (Delayed, "follows 200 ms late"),
            (Intermittent, "does not run by turns"),
        ]),
        ([LineValveLeft, LineValveRight],
        [
            (Off, "its coil is torn: closed"), (Stuck, "stays as it is, power or not"), (Wrong, "is silted up: lets through a fifth"),
            (Slow, "is sluggish: ten times its travel"), (Delayed, "follows 100 ms late"), (Intermittent, "is closed by turns"),
        ]),
        ([VentLeft, VentRight],
        [
            (Off, "its coil is torn: open"), (Stuck, "stays as it is, power or not"), (Wrong, "is silted up: lets through a fifth"),
            (Slow, "is sluggish: ten times its travel"), (Delayed, "follows 100 ms late"), (Intermittent, "is open by turns"),
        ]),
        ([PadLeft, PadRight],
            [(Off, "does not heat"), (Stuck, "its driver is shorted: heats, up to its own thermostat"), (Intermittent, "does not heat by turns")]),
        ([MassageLeft, MassageRight], [(Off, "does not run"), (Stuck, "its driver is shorted: runs"), (Intermittent, "does not run by turns")]),
        ([Heartbeat],
        [
            (Off, "the line is torn: no edge"), (Stuck, "the line stays as it is: no edge"), (Garbage, "edges at random: the one-shot never drops"),
            (Delayed, "each edge is 50 ms late"), (Intermittent, "no edge by turns"),
        ]),
        ([ButtonStop, ButtonStartPause, ButtonLetDown, ButtonSwitch, ButtonSuctionUp, ButtonSuctionDown],
        [
            (Off, "is never pressed"), (Stuck, "is held down"), (Garbage, "is anything in each millisecond"),
            (Delayed, "is 0.5 s late"), (Intermittent, "is not pressed by turns"),
        ]),
        ([SpiBus],
        [
            (Off, "the driver is gone: every transfer is an error"), (Stuck, "data out lies at ground: all zeros"), (Garbage, "anything in each byte"),
            (Wrong, "a clock too many: every code is halved"), (Intermittent, "an error by turns"),
        ]),
        ([I2cBus],
        [
            (Off, "nobody acknowledges: error 121"), (Stuck, "the data line lies at ground: error 110"), (Garbage, "anything in each byte that is read"),
            (Intermittent, "error 121 by turns"),
        ]),
        ([Display],
            [(Off, "does not acknowledge"), (Stuck, "shows what it showed"), (Garbage, "gets anything"), (Intermittent, "does not acknowledge by turns")]),
    ];

    /// <summary>All of them, part by part.</summary>
    public static IReadOnlyList<FailureRow> Rows { get; } =
        [.. Groups.SelectMany(group => group.Parts.SelectMany(part => group.Kinds.Select(kind => new FailureRow(part, kind.Kind, kind.What))))];

    /// <summary>The parts that fail alike, with what each kind does.</summary>
    public static IEnumerable<(IReadOnlyList<FailurePart> Parts, IReadOnlyList<(FailureKind Kind, string What)> Kinds)> Alike =>
        Groups.Select(group => ((IReadOnlyList<FailurePart>)group.Parts, (IReadOnlyList<(FailureKind, string)>)group.Kinds));

    /// <summary>Whether a part can fail so; <see cref="FailureKind.Ok"/> always has a meaning.</summary>
    public static bool HasMeaning(FailurePart part, FailureKind kind) => kind == Ok || Rows.Any(row => row.Part == part && row.Kind == kind);

    /// <summary>Refuses what has no meaning.</summary>
    /// <exception cref="FailureException">The pair has no meaning; the message says which kinds do.</exception>
    public static void ThrowIfMeaningless(FailurePart part, FailureKind kind)
    {
        if (!HasMeaning(part, kind))
        {
            var kinds = Rows.Where(row => row.Part == part).Select(row => row.Kind.Word());
            throw new FailureException($"{part.Word()} cannot be {kind.Word()}: say ok, {string.Join(", ", kinds)}.");
        }
    }
}
