using LetDown.Core.Session;

namespace LetDown.Core.Planning;

/// <summary>
/// What is tried while milk is slow: a calm word, another rhythm, a trick, a short rest, and again. Which time each has is our choice; none of
/// it means more vacuum.
/// </summary>
internal sealed class Coaxer(double after)
{
    /// <summary>How long a rest is, s.</summary>
    public const double RestSeconds = 20;

    private const double Word = 30;
    private const double Rhythm = 60;
    private const double Trick = 60;
    private const double Turn = Word + Rhythm + Trick;

    private double _begun = double.NaN;
    private int _rests;

    /// <summary>What is tried now.</summary>
    public Coaxing Now { get; private set; }

    /// <summary>True when a rest is due.</summary>
    public bool IsRestDue { get; private set; }

    /// <summary>Stimulated in vain for so long since the last let-down, s; tries something once that is long, and later than is usual for her.</summary>
    public void Update(double inVain, bool isLate)
    {
        if (inVain < after || !isLate)
        {
            (Now, IsRestDue, _begun, _rests) = (Coaxing.None, false, double.NaN, 0);
            return;
        }

        _begun = double.IsNaN(_begun) ? inVain : _begun;
        var tried = inVain - _begun;
        Now = (tried % Turn) switch
        {
            < Word => Coaxing.Word,
            < Word + Rhythm => Coaxing.Rhythm,
            _ => Coaxing.Trick,
        };
        IsRestDue = tried >= (_rests + 1) * Turn;
    }

    /// <summary>The rest that was due begins.</summary>
    public void Rest()
    {
        _rests++;
        IsRestDue = false;
        Now = Coaxing.Rest;
    }
}
