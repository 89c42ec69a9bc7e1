using LetDown.Core.Units;

namespace LetDown.Tests.Simulator;

/// <summary>
/// The least that can be called a controller: stimulates, expresses while milk comes, changes sides when it stops, and counts a side
/// as finished after 180 s of stimulation in vain (design §6).
/// </summary>
internal sealed class SwitchingSession(int seed)
{
    private const double Longest = 40 * 60;
    private const double Finished = 180;
    private const double AfterMilk = 60;
    private const double BeforeMilk = 120;

    private Side _side = Side.Left;
    private PerSide<double> _vain;
    private double _visit;
    private double _flow;
    private bool _isFlowing;
    private bool _hasFlowedInVisit;

    public PumpingBout Bout { get; } = new(seed);

    public static PumpingBout Run(int seed)
    {
        var session = new SwitchingSession(seed);
        while (session.Bout.Mother.Seconds < Longest && !session.IsDone)
        {
            session.Step();
        }

        return session.Bout;
    }

    private bool IsDone => _vain is { Left: >= Finished, Right: >= Finished };

    private void Step()
    {
        Bout.Step(_side == Side.Left, _side == Side.Right, _isFlowing ? 0.8 : 0.45, _isFlowing ? 50 : 100);
        _flow += (Bout.Flow[_side].GramsPerSecond - _flow) * PumpingBout.Dt / 2;
        _isFlowing = _flow > (_isFlowing ? 0.05 : 0.1);
        _visit = _isFlowing ? 0 : _visit + PumpingBout.Dt;
        _vain = _vain.With(_side, _isFlowing ? 0 : _vain[_side] + PumpingBout.Dt);
        _hasFlowedInVisit |= _isFlowing;
        if (_visit > Patience && _vain[_side.Other()] < Finished)
        {
            (_side, _visit, _flow, _hasFlowedInVisit) = (_side.Other(), 0, 0, false);
        }
    }

    private double Patience => (_hasFlowedInVisit, Bout.Grams.Left + Bout.Grams.Right > 1) switch
    {
        (true, _) => AfterMilk,
        (false, true) => BeforeMilk,
        (false, false) => Finished,
    };
}
