using LetDown.Core.Milk;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>Before a session: both lines to ambient, the self-test, scales to nothing, then a gentle wave until every shield seals.</summary>
internal sealed class Preparation(PerSide<BreastMilk> milk)
{
    /// <summary>Vents and line valves stay open this long before a tare, s: three times a sensor zero, and a full window of the scale.</summary>
    private const double ZeroSeconds = 2.5;

    /// <summary>How long she may take to place the shields, s. Our choice.</summary>
    private const double SealSeconds = 90;

    private readonly SelfTest _test = new();

    /// <summary>What the self-test found; nothing while all is well.</summary>
    public Fault Fault => _test.Fault;

    /// <summary>What is wanted of suction before the scales are tared.</summary>
    public SuctionIntent Intent => _test.Intent;

    /// <summary>True once what rests on the scales counts as nothing.</summary>
    public bool IsTared { get; private set; }

    public void Begin()
    {
        IsTared = false;
        _test.Begin();
    }

    /// <summary>What fires now, and why; null while it goes on.</summary>
    public (SessionTrigger Trigger, SessionReason Reason)? Next(in Readings readings, LineSenses senses, double seconds, bool isSealed, double dt)
    {
        _test.Advance(senses, readings.MotorAmperes.Value, dt);
        if (!IsTared && _test.IsPassed && seconds >= ZeroSeconds)
        {
            milk.Left.Begin();
            milk.Right.Begin();
            IsTared = true;
            return null;
        }

        return isSealed ? (SessionTrigger.Prepared, SessionReason.SelfTestPassed)
            : seconds >= SealSeconds ? (SessionTrigger.Finish, SessionReason.NoSeal)
            : null;
    }
}
