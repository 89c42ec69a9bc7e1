using LetDown.Core;
using LetDown.Core.Milk;
using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>Milk on two scales, weighed ten times a second, and the book of its let-downs: no pump, no plan. The session begins when this does.</summary>
internal sealed class BookedMilk
{
    private const double Tick = 0.1;
    private const double BottleGrams = 120;

    /// <summary>The pump has been on for as long when the session begins, s.</summary>
    private const double Before = 30;

    private readonly SessionLog _log = new();
    private PerSide<double> _grams;
    private TimeSpan _now;

    public BookedMilk(Breasts breasts = Breasts.InTurn)
    {
        Scribe = new(() => new SessionEvent { Elapsed = Elapsed }, _log);
        Book = new(Milk, Rounds, Scribe);
        Pass(Before);
        Begin(breasts);
    }

    public Rounds Rounds { get; } = new();

    public PerSide<BreastMilk> Milk { get; } = new(new(), new());

    public MilkExpectation Expectation { get; private set; } = new(PersonalPlan.Usual);

    public SessionScribe Scribe { get; }

    public LetDownBook Book { get; }

    /// <summary>True when the book is told what the milk does; else let-downs are written by the test.</summary>
    public bool IsWatching { get; set; }

    public TimeSpan Elapsed => _now - TimeSpan.FromSeconds(Before);

    public void Begin(Breasts breasts)
    {
        Rounds.Begin(breasts, Side.Left);
        Expectation = new(PersonalPlan.Usual);
        Milk.Left.Begin();
        Milk.Right.Begin();
        Book.Begin(Expectation);
    }

    /// <summary>Time passes under suction while so much flows, g/s.</summary>
    public void Pass(double seconds, double left = 0, double right = 0)
    {
        for (var i = 0; i < Math.Round(seconds / Tick); i++)
        {
            _now += TimeSpan.FromSeconds(Tick);
            _grams = new(_grams.Left + (left * Tick), _grams.Right + (right * Tick));
            Weigh(Side.Left);
            Weigh(Side.Right);
            Expectation.Advance(isInVain: true, Tick);
        }
    }

    /// <summary>So much comes on a side within 5 s, and its scale comes to rest.</summary>
    public void Pour(Side side, double grams)
    {
        Pass(5, side == Side.Left ? grams / 5 : 0, side == Side.Right ? grams / 5 : 0);
        Pass(10);
    }

    /// <summary>A let-down that the flow shows now.</summary>
    public void See(Side side) => Book.See(side, SessionReason.FlowRose, Elapsed);

    /// <summary>A let-down that she feels now.</summary>
    public void Feel(Side side) => Book.See(side, SessionReason.FeltLetDown, Elapsed);

    /// <summary>What was written since it was asked last.</summary>
    public List<SessionEvent> Taken()
    {
        var taken = new List<SessionEvent>();
        while (_log.TryTake(out var happened))
        {
            taken.Add(happened);
        }

        return taken;
    }

    private void Weigh(Side side)
    {
        Milk[side].Update(new Sample<Mass>(new Mass(BottleGrams + _grams[side]), _now), _now);
        if (IsWatching)
        {
            Book.Note(side, _now);
        }
    }
}
