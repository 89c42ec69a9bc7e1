using LetDown.Core.Safety.Checks;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>
/// Before every session, while both vents are open and no breast feels anything: the motor pulls the shut manifold for a moment, which must
/// build and must not reach a line; then each line valve in turn lets it out. Sensors have been zeroed before; whether a vent shuts and
/// lets go is seen by the gentle wave that follows.
/// </summary>
internal sealed class SelfTest
{
    /// <summary>The manifold must reach this, mmHg: well above any zero, well below what it does in a session. Our choice.</summary>
    private static readonly Vacuum Built = new(60);

    /// <summary>... and fall below this, mmHg, when it is let out.</summary>
    private static readonly Vacuum Empty = new(15);

    /// <summary>Lines and manifold are at ambient and zeroed by then, and a zero that cannot be is known, s.</summary>
    private const double Zeroed = 1.4;

    /// <summary>A worn motor builds it in a tenth of this, s.</summary>
    private const double LongestBuild = 0.5;

    /// <summary>The motor runs down and the manifold empties in a third of this, s.</summary>
    private const double LongestEmpty = 0.4;

    /// <summary>Time constant of the current's average, s.</summary>
    private const double Average = 0.1;

    /// <summary>Four readings in one: noise ends no step.</summary>
    private Persistence _there = new(4);

    private SelfTestStep _step;
    private double _inStep;
    private double _amperes;

    /// <summary>True when everything was tried and is well.</summary>
    public bool IsPassed => _step == SelfTestStep.Passed;

    /// <summary>What is wrong; stays until the next test.</summary>
    public Fault Fault { get; private set; }

    /// <summary>What it wants of the pump.</summary>
    public SuctionIntent Intent => _step switch
    {
        SelfTestStep.BuildForLeft or SelfTestStep.BuildForRight => SuctionIntent.Build,
        SelfTestStep.EmptyLeft => SuctionIntent.Empty(Side.Left),
        SelfTestStep.EmptyRight => SuctionIntent.Empty(Side.Right),
        _ => SuctionIntent.Zeroing,
    };

    public void Begin()
    {
        _step = SelfTestStep.Zero;
        _inStep = 0;
        Fault = Fault.None;
    }

    /// <param name="senses">What was measured.</param>
    /// <param name="amperes">Current of the motor.</param>
    /// <param name="dt">s.</param>
    public void Advance(LineSenses senses, double amperes, double dt)
    {
        _inStep += dt;
        _amperes += (Math.Clamp(amperes, 0, 5) - _amperes) * Math.Min(1, dt / Average);
        switch (_step)
        {
            case SelfTestStep.Zero when _inStep >= Zeroed: Next(); break;
            case SelfTestStep.BuildForLeft or SelfTestStep.BuildForRight: Build(senses); break;
            case SelfTestStep.EmptyLeft or SelfTestStep.EmptyRight: LetOut(senses); break;
            default: break;
        }
    }

    private void Build(LineSenses senses)
    {
        if (Vacuum.Max(senses.Line.Left, senses.Line.Right) > SafetyLimits.Released)
        {
            Fault = Fault.ValveStuck;
        }
        else if (_there.Update(senses.Manifold >= Built))
        {
            Next();
        }
        else if (_inStep > LongestBuild)
        {
            // A motor that turns and builds nothing: a line valve that does not shut, or a tube that is off.
            Fault = _amperes > MotorCheck.Nothing ? Fault.ValveStuck : Fault.MotorOdd;
        }
    }

    private void LetOut(LineSenses senses)
    {
        if (_there.Update(senses.Manifold <= Empty))
        {
            Next();
        }
        else if (_inStep > LongestEmpty)
        {
            Fault = Fault.ValveStuck;
        }
    }

    private void Next()
    {
        _step++;
        _inStep = 0;
        _there.Update(false);
    }
}
