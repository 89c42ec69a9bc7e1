using LetDown.Core.Milk;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>Before a session: both lines to ambient, scales to nothing, then a gentle wave until every shield seals.</summary>
internal sealed class Preparation(PerSide<BreastMilk> milk)
{
    /// <summary>Vents and line valves stay open this long before a tare, s: three times a sensor zero, and a full window of the scale.</summary>
    private const double ZeroSeconds = 2.5;

    /// <summary>How long she may take to place the shields, s. Our choice.</summary>
    private const double SealSeconds = 90;

    /// <summary>True once what rests on the scales counts as nothing.</summary>
    public bool IsTared { get; private set; }

    public void Begin() => IsTared = false;

    /// <summary>What fires now, and why; null while it goes on.</summary>
    public (SessionTrigger Trigger, SessionReason Reason)? Next(double seconds, bool isSealed)
    {
        if (!IsTared && seconds >= ZeroSeconds)
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
